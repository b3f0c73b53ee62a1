public import FileIO

extension ByteWriter {
  /// Appends a text in quotes, with escapes only where JSON requires them: quote, backslash, and the
  /// control characters below U+0020.
  ///
  /// - Parameter text: The text.
  /// - Complexity: O(bytes); runs without escapes are copied as a whole.
  public mutating func append(jsonString text: String) {
    append(UInt8(ascii: "\""))
    if append(plain: text, without: UInt8(ascii: "\""), UInt8(ascii: "\\")) {
      return append(UInt8(ascii: "\""))
    }
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      for (index, byte) in bytes.enumerated() {
        guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else {
          continue
        }
        append(run: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[start..<index]))
        start = index + 1
        append(escapeOf: byte)
      }
      append(run: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[start...]))
    }
    append(UInt8(ascii: "\""))
  }

  mutating func append(escapeOf byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append("\\\"")
    case UInt8(ascii: "\\"): append("\\\\")
    case 0x08: append("\\b")
    case 0x09: append("\\t")
    case 0x0A: append("\\n")
    case 0x0C: append("\\f")
    case 0x0D: append("\\r")
    default:
      append("\\u")
      append(hex: UInt64(byte), digits: 4)
    }
  }
}
