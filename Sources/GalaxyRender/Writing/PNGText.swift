import FileIO

/// A text in a picture of pixels that decoders pass over: a chunk `iTXt`.
enum PNGText {
  /// The keyword of the chunk of a stamp.
  static let keyword = "warpwright"

  /// Adds a text behind the header of a picture.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - bytes: The file.
  /// - Complexity: O(bytes).
  static func add(_ text: String, to bytes: inout [UInt8]) {
    // Eight bytes of signature, then the header: length, type, 13 bytes, checksum.
    let behindHeader = 8 + 25
    guard bytes.count > behindHeader else { return }
    // Not compressed, of no language, without a translated keyword.
    let body = Array("iTXt\(keyword)".utf8) + [0, 0, 0, 0, 0] + Array(text.utf8)
    var chunk = number(UInt32(truncatingIfNeeded: body.count - 4)) + body
    chunk += number(CRC32.checksum(body))
    bytes.insert(contentsOf: chunk, at: behindHeader)
  }

  private static func number(_ value: UInt32) -> [UInt8] {
    stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: value >> UInt32($0)) }
  }
}
