/// An expression with a value of any type: a column of an answer, or a score.
public struct CriteriaFigure: Sendable {
  /// What kind of value it has.
  public enum Kind: Sendable {
    case number, boolean, place, label, text
  }

  /// Its name: the one behind `as`, else its text without blanks around.
  public let name: String
  /// The expression, without blanks around.
  public let text: String
  /// What kind of value it has.
  public let kind: Kind
  /// The level of generation after which it is known, from 0.
  public let level: Int
  /// The class of its cost, from 0.
  public let cost: Int
  /// The unit, nil where the value is no number.
  public let unit: CriteriaUnit?
  /// The labels, where the value is an index of one of them.
  public let labels: [String]?
  let node: CriteriaNode
  let locals: [CriteriaLocal]

  /// Reads an expression, with `as NAME` behind it or without.
  ///
  /// - Parameters:
  ///   - text: The text in the criteria language.
  ///   - vocabulary: The words that it may use.
  /// - Throws: `CriteriaError` as for a condition.
  /// - Complexity: O(bytes · words of the vocabulary).
  public init(_ text: String, of vocabulary: CriteriaVocabulary) throws(CriteriaError) {
    let (expression, name) = Self.parts(of: text)
    var parser = try CriteriaParser(expression)
    let (lets, body) = try parser.parse()
    var checker = CriteriaChecker(expression, vocabulary: vocabulary)
    for binding in lets { try checker.bind(binding) }
    let checked = try checker.check(body)
    if case .word(let word) = checked.kind { throw checker.unknown(word, at: body.offset) }
    self.init(name, checked, of: checker, text: Self.trimmed(expression))
  }

  init(
    _ name: String, _ checked: CriteriaChecked, of checker: CriteriaChecker, text: String? = nil
  ) {
    self.name = name
    self.text = text ?? name
    kind =
      switch checked.kind {
      case .number, .literal, .undefined: .number
      case .boolean: .boolean
      case .place: .place
      case .label, .word: .label
      case .text: .text
      }
    level = checked.level
    cost = checked.cost
    switch checked.kind {
    case .number(let unit): self.unit = unit
    case .literal, .undefined: unit = .plain
    case .boolean, .label, .text, .place, .word: unit = nil
    }
    if case .label(let domain) = checked.kind {
      labels = checker.vocabulary.domains[domain].labels
    } else {
      labels = nil
    }
    node = checked.node
    locals = checker.boundNodes
  }

  /// Evaluates the expression.
  ///
  /// - Parameter subject: What it is about, at its present level.
  /// - Returns: The value; `unknown` if a later level makes it.
  public func value(on subject: any CriteriaSubject) -> CriteriaValue {
    var run = CriteriaRun(subject: subject, locals: locals)
    return run.value(of: node)
  }

  /// Splits a list at commas that are in no brackets and no text.
  ///
  /// - Parameter list: Expressions, as of `--show`.
  /// - Returns: The texts between the commas.
  public static func split(_ list: String) -> [String] {
    var parts: [String] = []
    var depth = 0
    var isText = false
    var part = ""
    for character in list {
      if character == "'" { isText.toggle() }
      if !isText, "([".contains(character) { depth += 1 }
      if !isText, ")]".contains(character) { depth -= 1 }
      if character == ",", depth == 0, !isText {
        parts.append(part)
        part = ""
      } else {
        part.append(character)
      }
    }
    return parts + [part]
  }

  /// The expression and its name.
  private static func parts(of text: String) -> (expression: String, name: String) {
    let words = text.split(separator: " ")
    if words.count > 2, words[words.count - 2] == "as", let name = words.last,
      let range = text.lastRange(of: " as ")
    {
      return (String(text[..<range.lowerBound]), String(name))
    }
    return (text, trimmed(text))
  }

  /// A text without blanks around.
  private static func trimmed(_ text: String) -> String {
    let start = text.drop { $0.isWhitespace }
    let end = start.lastIndex { !$0.isWhitespace }.map { start.index(after: $0) }
    return String(start[..<(end ?? start.startIndex)])
  }
}

extension String {
  /// Returns where a text occurs for the last time.
  fileprivate func lastRange(of part: String) -> Range<Index>? {
    ranges(of: part).last
  }
}
