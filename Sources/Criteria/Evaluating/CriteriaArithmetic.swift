extension CriteriaRun {
  /// The truth of a comparison; with an undefined side it is false.
  static func compare(
    _ comparison: CriteriaComparison, _ left: CriteriaValue, _ right: CriteriaValue
  ) -> CriteriaTruth {
    switch (left, right) {
    case (.undefined, _), (_, .undefined): return .no
    case (.unknown, _), (_, .unknown): return .open
    case (.number(let first), .number(let second)):
      switch comparison {
      case .less: return CriteriaTruth(first < second)
      case .atMost: return CriteriaTruth(first <= second)
      case .greater: return CriteriaTruth(first > second)
      case .atLeast: return CriteriaTruth(first >= second)
      case .equal: return CriteriaTruth(first == second)
      case .different: return CriteriaTruth(first != second)
      }
    default:
      return CriteriaTruth((left == right) == (comparison == .equal))
    }
  }

  /// The result of an operation; what is not a number, as ∞ − ∞, is undefined.
  static func calculate(
    _ symbol: CriteriaOperator, _ left: CriteriaValue, _ right: CriteriaValue
  ) -> CriteriaValue {
    if left == .undefined || right == .undefined { return .undefined }
    guard case .number(let first) = left, case .number(let second) = right else { return .unknown }
    switch symbol {
    case .add: return CriteriaValue(first + second)
    case .subtract: return CriteriaValue(first - second)
    case .multiply: return CriteriaValue(first * second)
    case .divide: return CriteriaValue(first / second)
    }
  }
}

/// Adds up the values of an aggregate, in the order of the elements.
struct CriteriaTally {
  /// Whether all values so far are known.
  var isKnown = true
  private var count = 0
  private var sum = 0.0
  private var least = Double.infinity
  private var greatest = -Double.infinity

  /// Takes a value; an undefined one is left out.
  mutating func add(_ value: CriteriaValue) {
    switch value {
    case .number(let number):
      count += 1
      sum += number
      least = Swift.min(least, number)
      greatest = Swift.max(greatest, number)
    case .unknown: isKnown = false
    case .undefined, .boolean, .text: break
    }
  }

  /// The result: of no values 0, ∞, −∞, or, for the mean, undefined.
  func result(of aggregate: CriteriaAggregate) -> CriteriaValue {
    guard isKnown else { return .unknown }
    switch aggregate {
    case .count: return .number(Double(count))
    case .sum: return CriteriaValue(sum)
    case .min: return .number(least)
    case .max: return .number(greatest)
    case .mean: return count == 0 ? .undefined : CriteriaValue(sum / Double(count))
    case .any, .all, .none: return .undefined
    }
  }
}
