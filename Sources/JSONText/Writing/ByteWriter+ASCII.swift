public import FileIO

extension ByteWriter {
  /// Appends a text in quotes that is ASCII: other characters are escaped as `\uXXXX`, those beyond
  /// U+FFFF as a pair of surrogates.
  ///
  /// - Parameter text: The text.
  /// - Complexity: O(bytes).
  public mutating func append(asciiJSONString text: String) {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return append(jsonString: text) }
    append(UInt8(ascii: "\""))
    for unit in text.utf16 {
      switch unit {
      case 0x80...:
        append("\\u")
        append(hex: UInt64(unit), digits: 4)
      case UInt16(UInt8(ascii: "\"")): append("\\\"")
      case UInt16(UInt8(ascii: "\\")): append("\\\\")
      case 0..<0x20: append(escapeOf: UInt8(unit))
      default: append(UInt8(unit))
      }
    }
    append(UInt8(ascii: "\""))
  }
}
