extension ByteWriter {
  /// Appends text as it may stand in an element or between double quotes. Characters that XML has no
  /// way to write, most of those below U+0020, become U+FFFD. O(bytes).
  mutating func append(xml text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "<"): append("&lt;")
      case UInt8(ascii: ">"): append("&gt;")
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "\""): append("&quot;")
      case 9: append("&#9;")
      case 10: append("&#10;")
      case 13: append("&#13;")
      case 0..<32: append(text: "\u{fffd}")
      default: append(byte)
      }
    }
  }
}
