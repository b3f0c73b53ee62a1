import CZlib

/// Expands what gzip has compressed.
public enum Gzip {
  /// Whether bytes are the beginning of a gzip file.
  ///
  /// - Complexity: O(1).
  public static func recognizes(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.starts(with: [0x1F, 0x8B])
  }

  /// Expands all members of a gzip file; other bytes are returned as they are.
  ///
  /// Sums and sizes at the ends of members are compared. Zeros after the last member are padding.
  ///
  /// - Parameters:
  ///   - bytes: The whole input.
  ///   - limit: Largest number of bytes of the result.
  ///   - source: Name of the input in errors.
  /// - Returns: The expanded bytes.
  /// - Throws: `InputError` for a file that is cut, damaged, or larger than the limit.
  /// - Complexity: O(result) time; memory beside the result does not depend on sizes.
  public static func expand(
    _ bytes: [UInt8], limit: Int = InputSource.defaultLimit, source: String
  ) throws(InputError) -> [UInt8] {
    guard recognizes(bytes) else { return bytes }
    var result: [UInt8] = []
    let fault = bytes.withUnsafeBufferPointer { expand($0, limit: limit, into: &result) }
    guard let fault else { return result }
    throw InputError(
      .syntax, source: source, location: .whole, message: fault.message, hint: fault.hint)
  }

  private enum Fault {
    case cut, damaged, trailing, unavailable
    case tooLarge(Int)

    var message: String {
      switch self {
      case .cut: "this gzip file is cut"
      case .damaged: "this gzip file is damaged"
      case .trailing: "something else follows the end of the gzip data"
      case .tooLarge(let limit): "it expands to more than the limit of \(limit) bytes"
      case .unavailable: "zlib cannot be started"
      }
    }

    var hint: String {
      switch self {
      case .cut, .damaged: "`gzip -t` checks it; make it again"
      case .trailing: "cut the rest off"
      case .tooLarge, .unavailable: ""
      }
    }
  }

  private static func expand(
    _ bytes: UnsafeBufferPointer<UInt8>, limit: Int, into result: inout [UInt8]
  ) -> Fault? {
    var stream = z_stream()
    // 15 bits of window; 16 more stand for gzip.
    guard
      inflateInit2_(&stream, 31, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { return .unavailable }
    defer { inflateEnd(&stream) }
    var block = [UInt8](repeating: 0, count: 1 << 18)
    var position = 0
    while true {
      let (code, taken, made) = step(&stream, bytes, from: position, into: &block)
      position += taken
      guard result.count + made <= limit else { return .tooLarge(limit) }
      result.append(contentsOf: block[..<made])
      switch code {
      case Z_STREAM_END:
        let rest = bytes[position...]
        if rest.allSatisfy({ $0 == 0 }) { return nil }
        guard recognizes(rest) else { return rest.count == 1 ? .cut : .trailing }
        guard inflateReset(&stream) == Z_OK else { return .damaged }
      case Z_OK where taken > 0 || made > 0: break
      case Z_OK, Z_BUF_ERROR: return .cut
      default: return .damaged
      }
    }
  }

  /// Expands a block more.
  private static func step(
    _ stream: inout z_stream, _ bytes: UnsafeBufferPointer<UInt8>, from position: Int,
    into block: inout [UInt8]
  ) -> (code: Int32, taken: Int, made: Int) {
    let count = min(bytes.count - position, 1 << 30)
    return block.withUnsafeMutableBufferPointer { space in
      // zlib does not write to its input.
      stream.next_in = bytes.baseAddress.map { UnsafeMutablePointer(mutating: $0 + position) }
      stream.avail_in = UInt32(count)
      stream.next_out = space.baseAddress
      stream.avail_out = UInt32(space.count)
      let code = inflate(&stream, Z_NO_FLUSH)
      return (code, count - Int(stream.avail_in), space.count - Int(stream.avail_out))
    }
  }
}
