extension String {
  /// The text with everything that steers a terminal or hides characters written as `\u{1B}`:
  /// control characters, line and paragraph separators, and marks that turn the reading direction.
  ///
  /// Bytes of a path that are not UTF-8 are written as `\xFF`.
  ///
  /// For whatever comes from an input and is shown in a message. Complexity: O(length).
  public var terminalSafe: String {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return self }
    if unicodeScalars.allSatisfy({ $0.escapedByte == nil && !$0.steersTerminals }) { return self }
    var safe = ""
    for scalar in unicodeScalars {
      if let byte = scalar.escapedByte {
        safe += "\\x" + String(byte, radix: 16, uppercase: true)
      } else if scalar.steersTerminals {
        safe += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      } else {
        safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }
}

extension Unicode.Scalar {
  fileprivate var steersTerminals: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
      0xE0000...0xE007F:
      true
    default:
      false
    }
  }
}

extension String {
  /// The text as it fits into a message: at most 60 characters.
  package var shortened: String {
    utf8.count <= 60 ? self : String(prefix(57)) + "..."
  }
}
