/// The distance of two distributions.
enum SurveyDistance {
  /// Returns the Kolmogorov–Smirnov distance: the greatest difference of the two shares of values that
  /// are at most as large as some number.
  ///
  /// - Parameters:
  ///   - left: The values; those that are not a number are ignored.
  ///   - right: The other values.
  /// - Returns: The distance from 0 to 1; nil if a side has no values.
  /// - Complexity: O(values · log values).
  static func kolmogorovSmirnov(_ left: [Double], _ right: [Double]) -> Double? {
    let first = left.filter { !$0.isNaN }.sorted()
    let second = right.filter { !$0.isNaN }.sorted()
    guard !first.isEmpty, !second.isEmpty else { return nil }
    var (a, b) = (0, 0)
    var greatest = 0.0
    while a < first.count, b < second.count {
      let value = min(first[a], second[b])
      while a < first.count, first[a] <= value { a += 1 }
      while b < second.count, second[b] <= value { b += 1 }
      let difference = Double(a) / Double(first.count) - Double(b) / Double(second.count)
      greatest = max(greatest, difference.magnitude)
    }
    return greatest
  }
}
