extension InputText {
  /// Reads a text of lines, such as seeds or criteria, as ``prepare(_:source:)`` does.
  ///
  /// - Throws: `InputError` for what is no text, with the place of the first such byte.
  /// - Complexity: O(bytes).
  package static func read(_ bytes: [UInt8], source: String) throws(InputError) -> String {
    try decode(try prepare(bytes, source: source), source: source)
  }

  /// Decodes a text.
  ///
  /// - Parameters:
  ///   - bytes: The text as UTF-8, without a byte order mark.
  ///   - source: Its name in messages.
  /// - Returns: The text.
  /// - Throws: `InputError` with the place of the first byte that is no text: what UTF-8 does not allow, or
  ///   NUL.
  /// - Complexity: O(bytes).
  package static func decode(_ bytes: [UInt8], source: String) throws(InputError) -> String {
    let fault: (offset: Int, message: String)? = bytes.withUnsafeBufferPointer { buffer in
      let null = buffer.firstIndex(of: 0)
      let invalid = UTF8Check.firstInvalid(in: buffer)
      if let invalid, invalid < null ?? .max {
        return (invalid, "this is not UTF-8: \(UTF8Check.reason(at: invalid, in: buffer))")
      }
      return null.map { ($0, "this is no text: it has a NUL") }
    }
    if let fault {
      let before = bytes[..<fault.offset]
      let newline = before.lastIndex(of: UInt8(ascii: "\n"))
      throw InputError(
        .syntax, source: source,
        location: .line(
          1 + before.count { $0 == UInt8(ascii: "\n") },
          column: fault.offset - (newline ?? -1)),
        message: fault.message)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
