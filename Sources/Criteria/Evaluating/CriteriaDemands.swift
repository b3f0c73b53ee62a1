/// The ranges that the conjuncts of a criterion leave to the values that they compare with numbers.
struct CriteriaDemands {
  /// What is compared, the range that is left, and the texts that narrowed it.
  private var demands: [(node: CriteriaNode, range: CriteriaInterval, texts: [String])] = []
  private let forecast: CriteriaForecast

  init(_ forecast: CriteriaForecast) { self.forecast = forecast }

  /// Takes the comparisons of the next conjunct.
  ///
  /// - Parameter conjunct: The conjunct.
  /// - Returns: The text of a conjunct that excludes this one: both together leave no value to what
  ///   they compare. Its own text if its limits exclude each other.
  mutating func add(_ conjunct: CriteriaProgram.Conjunct) -> String? {
    var rival: String?
    for (node, range) in comparisons(in: conjunct.node) {
      guard let known = demands.firstIndex(where: { $0.node == node }) else {
        let whole = forecast.range(of: node)
        demands.append((node, whole.narrowed(to: range), [conjunct.text]))
        continue
      }
      let narrowed = demands[known].range.narrowed(to: range)
      if narrowed.isNothing, !demands[known].range.isNothing {
        rival = rival ?? demands[known].texts.last { $0 != conjunct.text } ?? conjunct.text
      }
      demands[known].range = narrowed
      demands[known].texts.append(conjunct.text)
    }
    return rival
  }

  /// The nodes that a condition compares with certain numbers, each with the range that it demands.
  private func comparisons(in node: CriteriaNode) -> [(CriteriaNode, CriteriaInterval)] {
    switch node {
    case .and(let terms): return terms.flatMap { comparisons(in: $0) }
    case .not(.not(let operand)): return comparisons(in: operand)
    case .not(.or(let terms)): return terms.flatMap { comparisons(in: .not($0)) }
    case .not(.comparison(let comparison, let left, let right)):
      // The denial of a comparison holds of what has no value, too.
      guard ![left, right].contains(where: { forecast.range(of: $0).mayBeUndefined }) else {
        return []
      }
      return comparisons(in: .comparison(comparison.opposite, left, right))
    case .comparison(let comparison, let left, let right):
      return demand(left, comparison, right) ?? demand(right, comparison.mirrored, left) ?? []
    default: return []
    }
  }

  private func demand(
    _ node: CriteriaNode, _ comparison: CriteriaComparison, _ limit: CriteriaNode
  ) -> [(CriteriaNode, CriteriaInterval)]? {
    if case .constant = node { return nil }
    guard case .constant(.number(let number)) = limit else { return nil }
    let range: CriteriaInterval? =
      switch comparison {
      case .less: CriteriaInterval(-.infinity, number.nextDown)
      case .atMost: CriteriaInterval(-.infinity, number)
      case .greater: CriteriaInterval(number.nextUp, .infinity)
      case .atLeast: CriteriaInterval(number, .infinity)
      case .equal: CriteriaInterval(number)
      case .different: nil
      }
    return range.map { [(node, $0)] }
  }
}
