/// The values that an expression can have: a closed range of numbers, and whether it can be undefined.
public struct CriteriaInterval: Hashable, Sendable {
  /// The least number.
  public let low: Double
  /// The greatest number.
  public let high: Double
  /// Whether there may be no value.
  public let mayBeUndefined: Bool

  /// Takes the ends of a range.
  ///
  /// - Parameters:
  ///   - low: The least number.
  ///   - high: The greatest number.
  ///   - mayBeUndefined: Whether there may be no value.
  public init(_ low: Double, _ high: Double, mayBeUndefined: Bool = false) {
    self.low = low
    self.high = high
    self.mayBeUndefined = mayBeUndefined
  }

  /// Takes a single number.
  public init(_ number: Double) { self.init(number, number) }

  /// Any number, or none.
  public static let anything = CriteriaInterval(-.infinity, .infinity, mayBeUndefined: true)

  /// No value at all.
  public static let nothing = CriteriaInterval(.infinity, -.infinity, mayBeUndefined: true)

  /// Whether there is never a value.
  var isNothing: Bool { low > high }
  /// Whether the value is a certain number.
  var isCertain: Bool { low == high && !mayBeUndefined }

  /// Calculates with two ranges; where a result may be no number, anything is possible.
  static func calculate(
    _ symbol: CriteriaOperator, _ left: CriteriaInterval, _ right: CriteriaInterval
  ) -> CriteriaInterval {
    if left.isNothing || right.isNothing { return .nothing }
    if symbol == .divide, right.low <= 0, right.high >= 0 { return .anything }
    var corners: [Double] = []
    for first in [left.low, left.high] {
      for second in [right.low, right.high] {
        switch symbol {
        case .add: corners.append(first + second)
        case .subtract: corners.append(first - second)
        case .multiply: corners.append(first * second)
        case .divide: corners.append(first / second)
        }
      }
    }
    guard !corners.contains(where: \.isNaN), let low = corners.min(), let high = corners.max()
    else { return .anything }
    // Ends at infinity can be reached, and then ∞ − ∞ can, too.
    let isOpen = [left.low, left.high, right.low, right.high].contains { $0.isInfinite }
    return CriteriaInterval(
      low, high, mayBeUndefined: isOpen || left.mayBeUndefined || right.mayBeUndefined)
  }

  /// What both ranges have in common.
  func narrowed(to other: CriteriaInterval) -> CriteriaInterval {
    CriteriaInterval(
      Swift.max(low, other.low), Swift.min(high, other.high),
      mayBeUndefined: mayBeUndefined && other.mayBeUndefined)
  }

  /// The truth of a comparison of two ranges.
  static func compare(
    _ comparison: CriteriaComparison, _ left: CriteriaInterval, _ right: CriteriaInterval
  ) -> CriteriaTruth {
    if left.isNothing || right.isNothing { return .no }
    let truth: CriteriaTruth
    switch comparison {
    case .less: truth = decide(left.high < right.low, left.low >= right.high)
    case .atMost: truth = decide(left.high <= right.low, left.low > right.high)
    case .greater: truth = decide(left.low > right.high, left.high <= right.low)
    case .atLeast: truth = decide(left.low >= right.high, left.high < right.low)
    case .equal, .different:
      let apart = left.high < right.low || right.high < left.low
      let same = left.low == left.high && left.low == right.low && right.low == right.high
      truth = comparison == .equal ? decide(same, apart) : decide(apart, same)
    }
    let isSafe = !left.mayBeUndefined && !right.mayBeUndefined
    return truth == .yes && !isSafe ? .open : truth
  }

  private static func decide(_ isTrue: Bool, _ isFalse: Bool) -> CriteriaTruth {
    isTrue ? .yes : isFalse ? .no : .open
  }
}

/// An argument of a function as far as it is known before there is a subject.
public enum CriteriaBoundArgument: Hashable, Sendable {
  /// A label, by its index.
  case label(Int)
  /// A number or place in a range.
  case range(CriteriaInterval)
  /// A text or a set.
  case other
}

/// What is known of the values of a vocabulary before there is a subject.
///
/// The ranges must be safe: no subject may have a value outside of them.
public protocol CriteriaBounds {
  /// Returns the range of a figure.
  func range(figure: Int, indexes: [Int]) -> CriteriaInterval
  /// Returns the range of a function.
  func range(function: Int, arguments: [CriteriaBoundArgument]) -> CriteriaInterval
  /// Returns the range of the number of elements of a set.
  func range(set: Int) -> CriteriaInterval
  /// Returns the range of the number of elements whose attribute has a label, 1 for true and 0 for
  /// false; nil if nothing is known.
  func range(set: Int, attribute: Int, label: Double) -> CriteriaInterval?
  /// Returns the range of an attribute of the elements of a set.
  func range(attribute: Int, set: Int) -> CriteriaInterval
}
