package import FileIO

/// What a reader of graphs knows about its input besides the text.
public struct GraphInput: Sendable {
  /// Name of the input in errors.
  public let source: String
  /// Number of the sector that reachability is measured from; the lowest one if `nil`.
  public let root: Int?

  /// An input.
  ///
  /// - Parameters:
  ///   - source: Name of the input in errors.
  ///   - root: Number of the sector that reachability is measured from; the lowest one if `nil`.
  public init(source: String, root: Int?) {
    self.source = source
    self.root = root
  }
}

extension GraphInput {
  /// The message of a text that is not UTF-8.
  package static let notUTF8 = "this is not UTF-8"

  /// The error of a text at one of its bytes.
  ///
  /// - Complexity: O(bytes).
  package func error(
    at offset: Int, in bytes: [UInt8], _ message: String, hint: String = ""
  ) -> InputError {
    InputError(
      .syntax, source: source, location: TextPlace.location(of: offset, in: bytes),
      message: message, hint: hint)
  }

  /// Scans a text; a fault becomes the error of this input at its line and column.
  func scan<Result>(
    _ bytes: [UInt8], hint: String = "",
    _ body: (UnsafeBufferPointer<UInt8>) throws(TextFault) -> Result
  ) throws(InputError) -> Result {
    do throws(TextFault) {
      return try bytes.withUnsafeBufferPointer(body)
    } catch {
      throw self.error(at: error.offset, in: bytes, error.message, hint: hint)
    }
  }

  /// Scans a text that must be UTF-8.
  func scan<Result>(
    utf8 bytes: [UInt8], _ body: (UnsafeBufferPointer<UInt8>) throws(TextFault) -> Result
  ) throws(InputError) -> Result {
    try scan(bytes) { buffer throws(TextFault) in
      if let invalid = UTF8Check.firstInvalid(in: buffer) {
        throw TextFault(offset: invalid, message: Self.notUTF8)
      }
      return try body(buffer)
    }
  }
}
