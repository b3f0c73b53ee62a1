/// What the value of a passed-through attribute must look like.
enum AttributeForm: Sendable {
  /// Decimal numbers, one or several with commas between, such as `0.5,0.5`.
  case numbers(ClosedRange<Double>, count: ClosedRange<Int>)
  case integer(ClosedRange<Int>)
  case boolean
  /// One of these words, or several with commas between.
  case words([String], isList: Bool)
  /// A color by name, by its parts, or a list of colors.
  case color
  /// A name of a font, or several with commas between.
  case font
  /// Letters, digits and underscores.
  case name
  /// One line, or several with `\n` between.
  case text

  private static let textLimit = 1_000

  /// What is expected, for error messages and documentation.
  var expectation: String {
    switch self {
    case .numbers(let range, let count):
      (count.upperBound == 1
        ? "a number"
        : count.lowerBound == count.upperBound
          ? "\(count.upperBound) numbers" : "\(count.lowerBound) to \(count.upperBound) numbers")
        + " from \(Self.short(range.lowerBound)) to \(Self.short(range.upperBound))"
    case .integer(let range): "an integer from \(range.lowerBound) to \(range.upperBound)"
    case .boolean: "true or false"
    case .words(let words, let isList):
      (isList ? "a list of " : "one of ") + words.joined(separator: ", ")
    case .color: "a color: a name, #rrggbb or a list of colors"
    case .font: "a font name of letters, digits, blanks, commas and hyphens"
    case .name: "a name of letters, digits and underscores"
    case .text: "a text of at most \(Self.textLimit) bytes without control characters"
    }
  }

  /// Whether a value has this form.
  ///
  /// Graphviz itself would take the beginning of a number for the whole, and `nan`, `inf` and
  /// hexadecimal numbers, too.
  func accepts(_ value: String) -> Bool {
    switch self {
    case .numbers(let range, let count):
      let parts = value.split(separator: ",", omittingEmptySubsequences: false)
      return count.contains(parts.count)
        && parts.allSatisfy { Self.number(String($0)).map(range.contains) ?? false }
    case .integer(let range):
      guard Self.number(value) != nil, let number = Int(value) else { return false }
      return range.contains(number)
    case .boolean: return ["true", "false", "yes", "no"].contains(value)
    case .words(let words, let isList):
      let parts = value.split(separator: ",", omittingEmptySubsequences: false)
      return (isList || parts.count == 1) && parts.allSatisfy { words.contains(String($0)) }
    case .color: return Self.isMade(value, of: "#,.:;/ _", most: 200)
    case .font: return Self.isMade(value, of: " ,-_.", most: 200)
    case .name: return Self.isMade(value, of: "_", most: 100)
    case .text:
      return value.utf8.count <= Self.textLimit
        && value.unicodeScalars.allSatisfy {
          $0.value >= 0x20 && $0.value != 0x7F && $0.value != 0xFFFE && $0.value != 0xFFFF
        }
    }
  }

  /// A decimal number of at most 20 characters, without exponent.
  private static func number(_ text: String) -> Double? {
    var digits = Substring(text)
    if digits.hasPrefix("-") { digits.removeFirst() }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    let isDecimal =
      text.utf8.count <= 20 && parts.count <= 2
      && parts.allSatisfy { part in
        !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
      }
    return isDecimal ? Double(text) : nil
  }

  /// Whether a text is of letters, digits and some other characters, and not empty.
  private static func isMade(_ text: String, of others: String, most: Int) -> Bool {
    !text.isEmpty && text.utf8.count <= most
      && text.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
          || others.utf8.contains(byte)
      }
  }

  private static func short(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? "\(number)"
  }
}
