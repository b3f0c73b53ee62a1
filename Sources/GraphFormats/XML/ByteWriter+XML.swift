import FileIO

extension ByteWriter {
  /// Appends text for an element or a value in double quotes.
  ///
  /// Characters that XML cannot represent (``XMLCharacters``) become U+FFFD.
  ///
  /// - Complexity: O(bytes).
  mutating func append(xml text: String) {
    var text = text
    text.withUTF8 { bytes in
      var offset = 0
      while offset < bytes.count {
        let byte = bytes[offset]
        switch byte {
        case UInt8(ascii: "<"): append("&lt;")
        case UInt8(ascii: ">"): append("&gt;")
        case UInt8(ascii: "&"): append("&amp;")
        case UInt8(ascii: "\""): append("&quot;")
        case 9: append("&#9;")
        case 10: append("&#10;")
        case 13: append("&#13;")
        case 0..<32: append(text: "\u{fffd}")
        case _ where XMLCharacters.isNoncharacter(bytes, at: offset):
          append(text: "\u{fffd}")
          offset += 2
        default: append(byte)
        }
        offset += 1
      }
    }
  }
}
