/// A range in which an expression should be, `EXPR in A..B`.
public struct CriteriaBand: Sendable {
  /// The expression.
  public let expression: String
  /// The smallest and the largest value, in the unit of the expression.
  public let range: ClosedRange<Double>

  /// Reads a band.
  ///
  /// - Parameters:
  ///   - text: `EXPR in A..B`, where A and B are numbers, possibly with units.
  ///   - vocabulary: The words that it may use.
  ///   - meaning: Returns what a name stands for instead of an expression; nil for other names.
  /// - Throws: `CriteriaError` as for a condition, and if it is no band.
  /// - Complexity: O(bytes · words of the vocabulary).
  public init(
    _ text: String, of vocabulary: CriteriaVocabulary,
    meaning: (String) -> String? = { _ in nil }
  ) throws(CriteriaError) {
    var parser = try CriteriaParser(text)
    let (lets, body) = try parser.parse()
    guard lets.isEmpty, case .within(let value, _, _) = body.form else {
      throw CriteriaError("a band has the form EXPR in A..B", at: body.offset, in: text)
    }
    let bytes = Array(text.utf8)
    let words = String(decoding: bytes[value.offset..<value.end], as: UTF8.self)
    if let replaced = meaning(words), replaced != words {
      let rest = String(decoding: bytes[value.end...], as: UTF8.self)
      self = try CriteriaBand("(" + replaced + ")" + rest, of: vocabulary)
      return
    }
    var checker = CriteriaChecker(text, vocabulary: vocabulary)
    let checked = try checker.condition(body)
    guard case .and(let sides) = checked.node, sides.count == 2,
      case .comparison(_, let low, _) = sides[0], case .comparison(_, _, let high) = sides[1],
      case .number(let first) = Self.value(of: low), case .number(let last) = Self.value(of: high),
      first <= last
    else {
      throw CriteriaError(
        "a band leads from one number to another that is not smaller", at: value.end, in: text)
    }
    expression = words
    range = first...last
  }

  private static func value(of node: CriteriaNode) -> CriteriaValue {
    var run = CriteriaRun(subject: NoSubject(), locals: [])
    return run.value(of: node)
  }
}

/// What knows nothing, for expressions that are numbers.
private struct NoSubject: CriteriaSubject {
  var level: Int { -1 }
  func value(figure: Int, indexes: [Int]) -> CriteriaValue { .unknown }
  func value(function: Int, arguments: [CriteriaArgument]) -> CriteriaValue { .unknown }
  func count(set: Int) -> Int { 0 }
  func value(
    attribute: Int, element: Int, set: Int, arguments: [CriteriaArgument]
  ) -> CriteriaValue { .unknown }
}
