public import FileIO

extension ByteWriter {
  /// Appends bytes in base64.
  ///
  /// - Parameter bytes: The bytes.
  /// - Complexity: O(bytes).
  public mutating func append(base64 bytes: [UInt8]) { append(bytes: Base64.encode(bytes)) }

  /// Appends JSON as the content of a script element, which no text in it can end.
  ///
  /// - Parameter json: The document.
  /// - Complexity: O(bytes).
  public mutating func append(inScript json: [UInt8]) {
    for (index, run) in json.split(
      separator: UInt8(ascii: "<"), omittingEmptySubsequences: false
    ).enumerated() {
      if index > 0 { append("\\u003c") }
      append(bytes: run)
    }
  }

  /// Appends text as content of an element.
  mutating func append(markup text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "<"): append("&lt;")
      case UInt8(ascii: ">"): append("&gt;")
      default: append(byte)
      }
    }
  }
}
