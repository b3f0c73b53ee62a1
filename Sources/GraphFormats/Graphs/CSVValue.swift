/// What texts in cells mean, as spreadsheets, pandas and R write them.
enum CSVValue {
  /// A yes or no in any case, `nil` for a text that is none.
  static func flag(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "true", "1", "1.0", "yes", "y", "t": true
    case "false", "0", "0.0", "no", "n", "f", "", "na", "nan": false
    default: nil
    }
  }

  /// An id: `1.0`, which pandas makes of an integer in a column with gaps, is `1`, and so is ` 1` in
  /// quotes; other texts stay as they are.
  static func id(_ text: String, hasDecimalComma: Bool) -> String {
    let trimmed = text.utf8.drop { $0 == 32 || $0 == 9 }
    let digits = trimmed.prefix { $0 &- 48 < 10 }
    guard !digits.isEmpty else { return text }
    var rest = trimmed[digits.endIndex...]
    if let point = rest.first, point == 0x2E || hasDecimalComma && point == 0x2C {
      let zeros = rest.dropFirst().prefix { $0 == 48 }
      guard !zeros.isEmpty else { return text }
      rest = rest[zeros.endIndex...]
    }
    guard rest.allSatisfy({ $0 == 32 || $0 == 9 }) else { return text }
    if digits.count > 1, digits.first == 48, trimmed.count == digits.count { return text }
    return String(Substring(digits))
  }

  /// A number of a position: `.missing` for an empty cell and the like, `nil` for a text that is none.
  static func coordinate(_ text: String, hasDecimalComma: Bool) -> Coordinate? {
    switch text.lowercased() {
    case "", "nan", "na", "n/a", "null", "none", "inf", "-inf", "#n/a": return .missing
    default: break
    }
    let point = hasDecimalComma ? String(text.map { $0 == "," ? "." : $0 }) : text
    guard NumberToken.isReal(point.utf8), let value = Double(point), value.isFinite else {
      return nil
    }
    return .known(value)
  }

  enum Coordinate {
    case missing
    case known(Double)
  }
}

/// Numbers as texts of other programs write them.
package enum NumberToken {
  /// Whether a text is a decimal number, with or without a sign, a point and an exponent.
  package static func isReal(_ text: some Collection<UInt8>) -> Bool {
    var rest = text.dropFirst(sign(text))
    let whole = rest.prefix { $0 &- 48 < 10 }.count
    rest = rest.dropFirst(whole)
    var fraction = 0
    if rest.first == 0x2E {
      rest = rest.dropFirst()
      fraction = rest.prefix { $0 &- 48 < 10 }.count
      rest = rest.dropFirst(fraction)
    }
    guard whole + fraction > 0 else { return false }
    guard let letter = rest.first else { return true }
    guard letter | 32 == UInt8(ascii: "e") else { return false }
    rest = rest.dropFirst()
    rest = rest.dropFirst(sign(rest))
    return !rest.isEmpty && rest.allSatisfy { $0 &- 48 < 10 }
  }

  /// Whether a text is a number, infinite, or none, in the words of C and Python.
  static func isFloat(_ text: some Collection<UInt8>) -> Bool {
    if isReal(text) { return true }
    let word = text.dropFirst(sign(text)).map { $0 | 32 }
    return ["inf", "infinity", "nan"].contains { word.elementsEqual($0.utf8) }
  }

  /// Whether a text is an integer with or without a sign.
  static func isInteger(_ text: some Collection<UInt8>) -> Bool {
    let digits = text.dropFirst(sign(text))
    return !digits.isEmpty && digits.allSatisfy { $0 &- 48 < 10 }
  }

  private static func sign(_ text: some Collection<UInt8>) -> Int {
    text.first == UInt8(ascii: "-") || text.first == UInt8(ascii: "+") ? 1 : 0
  }
}
