import FileIO

extension ByteWriter {
  /// Text of a page.
  ///
  /// What has a meaning in HTML is written as an entity, and what steers terminals or hides
  /// characters in words, so that a hostile name can be seen and does nothing.
  mutating func append(escaped text: String) {
    for byte in text.terminalSafe.utf8 {
      switch byte {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "<"): append("&lt;")
      case UInt8(ascii: ">"): append("&gt;")
      case UInt8(ascii: "\""): append("&quot;")
      case UInt8(ascii: "'"): append("&#39;")
      default: append(byte)
      }
    }
  }

  /// A name from an input: its reading direction stays its own, and it is no longer than names are.
  mutating func append(name: String) {
    append("<bdi>")
    append(escaped: name.unicodeScalars.count > 200 ? String(name.prefix(200)) + "…" : name)
    append("</bdi>")
  }
}
