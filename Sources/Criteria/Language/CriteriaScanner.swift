/// Splits the text of a criterion into tokens.
struct CriteriaScanner {
  private let text: String
  private let bytes: [UInt8]
  private var position = 0
  private var tokens: [CriteriaToken] = []

  private static let pairs = ["..", "<=", ">=", "==", "!="]
  private static let singles = Array("<>+-*/(),:;[].%=".utf8)

  /// What to write instead of symbols of other languages.
  private static let instead = [
    "&": "write 'and'", "|": "write 'or'", "!": "write 'not'",
    "\"": "a text is between apostrophes",
    "^": "there are no powers; write a product",
  ]

  private init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
  }

  /// Returns the tokens of a text; the last one is the end.
  ///
  /// - Parameter text: The text of a criterion.
  /// - Returns: At least one token.
  /// - Throws: `CriteriaError` at the first byte that starts no token.
  /// - Complexity: O(bytes).
  static func tokens(of text: String) throws(CriteriaError) -> [CriteriaToken] {
    var scanner = CriteriaScanner(text)
    if scanner.bytes.count > CriteriaLimits.bytes {
      throw CriteriaError(
        "a criterion has at most \(CriteriaLimits.bytes / 1024) KiB", at: 0, in: "")
    }
    while let kind = try scanner.next() {
      scanner.tokens.append(
        CriteriaToken(kind: kind.kind, offset: kind.start, end: scanner.position))
    }
    let end = scanner.bytes.count
    scanner.tokens.append(CriteriaToken(kind: .end, offset: end, end: end))
    return scanner.tokens
  }

  private mutating func next() throws(CriteriaError) -> (kind: CriteriaToken.Kind, start: Int)? {
    while position < bytes.count, Self.isBlank(bytes[position]) { position += 1 }
    guard position < bytes.count else { return nil }
    let start = position
    let byte = bytes[start]
    if Self.isDigit(byte) { return (try number(), start) }
    if Self.isLetter(byte) { return (.name(name()), start) }
    if byte == UInt8(ascii: "'") { return (try quoted(), start) }
    if let mark = mark() { return (.mark(mark), start) }
    let scalar = String(decoding: bytes[start...], as: UTF8.self).first.map(String.init) ?? ""
    let instead = Self.instead[scalar].map { "; \($0)" } ?? ""
    throw CriteriaError("'\(scalar)' has no meaning here\(instead)", at: start, in: text)
  }

  private mutating func mark() -> String? {
    if position + 1 < bytes.count {
      let pair = String(decoding: bytes[position...position + 1], as: UTF8.self)
      if Self.pairs.contains(pair) {
        position += 2
        return pair
      }
    }
    guard Self.singles.contains(bytes[position]) else { return nil }
    position += 1
    return String(UnicodeScalar(bytes[position - 1]))
  }

  private mutating func name() -> String {
    let start = position
    while position < bytes.count, Self.isLetter(bytes[position]) || Self.isDigit(bytes[position]) {
      position += 1
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// Reads digits with a fraction and an exponent; `2..4` is a range, not a fraction.
  private mutating func number() throws(CriteriaError) -> CriteriaToken.Kind {
    let start = position
    skipDigits()
    if position + 1 < bytes.count, bytes[position] == UInt8(ascii: "."),
      Self.isDigit(bytes[position + 1])
    {
      position += 1
      skipDigits()
    }
    readExponent()
    let words = String(decoding: bytes[start..<position], as: UTF8.self)
    guard let value = Double(words), value.isFinite else {
      throw CriteriaError("'\(words)' is too large; write inf", at: start, in: text)
    }
    return .number(value)
  }

  private mutating func readExponent() {
    guard position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") else { return }
    var digits = position + 1
    if digits < bytes.count,
      bytes[digits] == UInt8(ascii: "+") || bytes[digits] == UInt8(ascii: "-")
    {
      digits += 1
    }
    guard digits < bytes.count, Self.isDigit(bytes[digits]) else { return }
    position = digits
    skipDigits()
  }

  private mutating func skipDigits() {
    while position < bytes.count, Self.isDigit(bytes[position]) { position += 1 }
  }

  /// Reads a text between apostrophes; two of them inside are one.
  private mutating func quoted() throws(CriteriaError) -> CriteriaToken.Kind {
    let start = position
    var content: [UInt8] = []
    position += 1
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "'") {
        position += 1
        if position == bytes.count || bytes[position] != UInt8(ascii: "'") {
          return .text(String(decoding: content, as: UTF8.self))
        }
      }
      content.append(bytes[position])
      position += 1
    }
    throw CriteriaError("this text has no closing apostrophe", at: start, in: text)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0d).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "_")
  }
}
