/// How many values of a figure are in which of some ranges of equal width.
public struct SurveyHistogram: Sendable, Equatable {
  /// The lower end of the first bin.
  public let from: Double
  /// The width of a bin, which contains its lower end.
  public let width: Double
  /// The number of values by bin; none without finite values.
  public let counts: [Int]
  /// The number of infinite values.
  public let infinite: Int

  /// The widest range of integers that has a bin for each.
  private static let single = 64.0

  /// Counts values.
  ///
  /// - Parameters:
  ///   - values: Finite values in ascending order.
  ///   - isIntegral: Whether all are integers: such have bins of integer width.
  ///   - infinite: The number of infinite values beside them.
  /// - Complexity: O(values).
  init(_ values: [Double], isIntegral: Bool, infinite: Int) {
    self.infinite = infinite
    guard let low = values.first, let high = values.last else {
      (from, width, counts) = (0, 1, [])
      return
    }
    if isIntegral, high - low + 1 <= Self.single {
      var counts = [Int](repeating: 0, count: Int(high - low) + 1)
      for value in values { counts[Int(value - low)] += 1 }
      (from, width, self.counts) = (low, 1, counts)
      return
    }
    let step = DecimalStep(from: low, through: high, isIntegral: isIntegral)
    let first = step.factor(atOrBelow: low)
    var counts = [Int](repeating: 0, count: 32)
    var bin = 0
    for value in values {
      while bin < 31, step.multiple(first + bin + 1) <= value { bin += 1 }
      counts[bin] += 1
    }
    (from, width, self.counts) = (step.multiple(first), step.multiple(1), counts)
  }
}
