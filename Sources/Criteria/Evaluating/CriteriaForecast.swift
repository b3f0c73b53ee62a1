/// Evaluates expressions on ranges of values, before there is a subject.
struct CriteriaForecast {
  let bounds: any CriteriaBounds
  /// What is known of each bound name, found once: a name may be named by others many times.
  private var locals: [(truth: CriteriaTruth, range: CriteriaInterval)] = []

  init(bounds: any CriteriaBounds, locals: [CriteriaLocal]) {
    self.bounds = bounds
    for local in locals {
      self.locals.append((truth(of: local.node), range(of: local.node)))
    }
  }

  func truth(of node: CriteriaNode) -> CriteriaTruth {
    switch node {
    case .not(let operand): return truth(of: operand).negated
    case .and(let terms): return junction(terms, absorbing: .no)
    case .or(let terms): return junction(terms, absorbing: .yes)
    case .comparison(let comparison, let left, let right):
      if isText(left) || isText(right) { return .open }
      return CriteriaInterval.compare(comparison, range(of: left), range(of: right))
    case .constant(.boolean(let isTrue)): return CriteriaTruth(isTrue)
    case .local(let index): return locals[index].truth
    case .over(let aggregate, let selection, let body) where aggregate.isTruth:
      return truth(aggregate, selection, body)
    default: return .open
    }
  }

  private func junction(_ terms: [CriteriaNode], absorbing: CriteriaTruth) -> CriteriaTruth {
    var result = absorbing.negated
    for term in terms {
      let truth = truth(of: term)
      if truth == absorbing { return absorbing }
      if truth == .open { result = .open }
    }
    return result
  }

  private func isText(_ node: CriteriaNode) -> Bool {
    if case .constant(.text) = node { return true }
    return false
  }

  func range(of node: CriteriaNode) -> CriteriaInterval {
    switch node {
    case .constant(.number(let number)): CriteriaInterval(number)
    case .figure(let index, let indexes, _): bounds.range(figure: index, indexes: indexes)
    case .function(let index, let inputs, _):
      bounds.range(function: index, arguments: inputs.map { argument($0) })
    case .attribute(let place, _, _): bounds.range(attribute: place.attribute, set: place.set)
    case .local(let index): locals[index].range
    case .negation(let operand):
      CriteriaInterval.calculate(.subtract, CriteriaInterval(0), range(of: operand))
    case .arithmetic(let symbol, let left, let right):
      CriteriaInterval.calculate(symbol, range(of: left), range(of: right))
    case .over(let aggregate, let selection, let body): range(aggregate, selection, body)
    case .constant, .comparison, .not, .and, .or: .anything
    }
  }

  private func argument(_ input: CriteriaInput) -> CriteriaBoundArgument {
    switch input {
    case .label(let label): .label(label)
    case .value(let node): .range(range(of: node))
    case .text, .set: .other
    }
  }

  // MARK: Sets

  /// The number of elements that a filter lets through.
  private func count(_ selection: CriteriaSelection) -> CriteriaInterval {
    let count = bounds.range(set: selection.set)
    switch selection.filter.map({ truth(of: $0) }) ?? .yes {
    case .yes: return count
    case .open: return labeled(selection) ?? CriteriaInterval(0, count.high)
    case .no: return CriteriaInterval(0)
    }
  }

  /// The number of elements that a filter `attribute == LABEL`, `flag`, or `not flag` lets through.
  private func labeled(_ selection: CriteriaSelection) -> CriteriaInterval? {
    func known(_ place: CriteriaPlaceInSet, _ label: Double) -> CriteriaInterval? {
      guard place.slot == selection.slot else { return nil }
      return bounds.range(set: selection.set, attribute: place.attribute, label: label)
    }
    switch selection.filter {
    case .comparison(.equal, .attribute(let place, _, _), .constant(.number(let label))):
      return known(place, label)
    case .attribute(let place, _, _): return known(place, 1)
    case .not(.attribute(let place, _, _)): return known(place, 0)
    default: return nil
    }
  }

  private func truth(
    _ aggregate: CriteriaAggregate, _ selection: CriteriaSelection, _ body: CriteriaNode?
  ) -> CriteriaTruth {
    let count = count(selection)
    var truth = body.map { self.truth(of: $0) } ?? .yes
    if aggregate == .all { truth = truth.negated }
    // Whether there is an element of the kind that is looked for.
    let found: CriteriaTruth =
      count.high == 0 || truth == .no ? .no : truth == .yes && count.low >= 1 ? .yes : .open
    return aggregate == .any ? found : found.negated
  }

  private func range(
    _ aggregate: CriteriaAggregate, _ selection: CriteriaSelection, _ body: CriteriaNode?
  ) -> CriteriaInterval {
    let count = count(selection)
    guard aggregate != .count else {
      switch body.map({ truth(of: $0) }) ?? .yes {
      case .yes: return count
      case .open: return CriteriaInterval(0, count.high)
      case .no: return CriteriaInterval(0)
      }
    }
    let value = body.map { range(of: $0) } ?? .anything
    // Undefined values are left out, so that there may be none.
    let isEmpty = count.low < 1 || value.mayBeUndefined
    switch aggregate {
    case .min: return CriteriaInterval(value.low, isEmpty ? .infinity : value.high)
    case .max: return CriteriaInterval(isEmpty ? -.infinity : value.low, value.high)
    case .mean:
      return CriteriaInterval(
        value.low, value.high,
        mayBeUndefined: isEmpty || value.low.isInfinite || value.high.isInfinite)
    case .sum:
      let sum = CriteriaInterval.calculate(.multiply, CriteriaInterval(0, count.high), value)
      return CriteriaInterval(Swift.min(0, sum.low), Swift.max(0, sum.high), mayBeUndefined: true)
    case .count, .any, .all, .none: return .anything
    }
  }
}

extension CriteriaProgram {
  /// What is known of a conjunct before there is a subject.
  public struct Forecast: Sendable, Equatable {
    /// The index of the conjunct.
    public let conjunct: Int
    /// Whether it always holds; else it never does.
    public let isTrue: Bool
    /// Why it never holds, as "declared(BUBBLE) is at most 2"; empty if no single value decides.
    public let reason: String
  }

  /// Finds the conjuncts that are the same for all subjects, and those that others exclude.
  ///
  /// - Parameter bounds: What is known of the values.
  /// - Returns: The conjuncts that always hold, or never together with those before them, in order.
  /// - Complexity: O(size of the text + conjuncts²).
  public func forecasts(_ bounds: any CriteriaBounds) -> [Forecast] {
    let forecast = CriteriaForecast(bounds: bounds, locals: locals)
    var demands = CriteriaDemands(forecast)
    return conjuncts.indices.compactMap { index in
      let conjunct = conjuncts[index]
      let rival = demands.add(conjunct)
      switch forecast.truth(of: conjunct.node) {
      case .open:
        return rival.map { rival in
          let isOwn = rival == conjunct.text
          return Forecast(
            conjunct: index, isTrue: false,
            reason: isOwn ? "its limits exclude each other" : "'\(rival)' excludes it")
        }
      case .yes: return Forecast(conjunct: index, isTrue: true, reason: "")
      case .no:
        return Forecast(
          conjunct: index, isTrue: false, reason: reason(of: conjunct, forecast))
      }
    }
  }

  private func reason(of conjunct: Conjunct, _ forecast: CriteriaForecast) -> String {
    guard case .comparison(let comparison, let left, let right) = conjunct.node,
      let place = conjunct.text.firstRange(of: comparison.rawValue)
    else { return "" }
    // The side that is no literal is the one to explain, even if its value is certain.
    let isLeft =
      if case .constant = left { false } else if case .constant = right { true } else {
        !forecast.range(of: left).isCertain
      }
    let words = isLeft ? conjunct.text[..<place.lowerBound] : conjunct.text[place.upperBound...]
    let range = forecast.range(of: isLeft ? left : right)
    let name = words.split(separator: " ").joined(separator: " ")
    if range.low == range.high { return "\(name) is always \(Self.words(range.low))" }
    let isAbove =
      isLeft
      ? [.greater, .atLeast].contains(comparison) : ![.greater, .atLeast].contains(comparison)
    if comparison.isEquality, range.low == 0.0.nextUp { return "\(name) is more than 0" }
    if isAbove, range.high.isFinite { return "\(name) is at most \(Self.words(range.high))" }
    if range.low.isFinite, range.high.isFinite, comparison.isEquality {
      return "\(name) is from \(Self.words(range.low)) to \(Self.words(range.high))"
    }
    return range.low.isFinite ? "\(name) is at least \(Self.words(range.low))" : ""
  }

  private static func words(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? "\(number)"
  }
}
