/// Correlation of ranks, for figures whose relation may be curved.
enum RankCorrelation {
  /// Returns Spearman's coefficient; equal values share the mean of their ranks.
  ///
  /// - Parameters:
  ///   - left: Finite values.
  ///   - right: As many values.
  /// - Returns: The coefficient from −1 to 1; nil if all values of a side are equal.
  /// - Complexity: O(values · log values).
  static func spearman(_ left: [Double], _ right: [Double]) -> Double? {
    correlation(ranks(left), ranks(right))
  }

  /// Returns the coefficient of values whose ranks are known; nil if all of a side are equal.
  ///
  /// - Complexity: O(values).
  static func correlation(_ first: [Double], _ second: [Double]) -> Double? {
    let mean = Double(first.count + 1) / 2
    var (both, one, other) = (0.0, 0.0, 0.0)
    for (a, b) in zip(first, second) {
      both += (a - mean) * (b - mean)
      one += (a - mean) * (a - mean)
      other += (b - mean) * (b - mean)
    }
    guard one > 0, other > 0 else { return nil }
    return both / (one.squareRoot() * other.squareRoot())
  }

  /// Returns the ranks of values, from 1.
  static func ranks(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var ranks = [Double](repeating: 0, count: values.count)
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
      let rank = Double(start + end + 1) / 2
      for index in order[start..<end] { ranks[index] = rank }
      start = end
    }
    return ranks
  }
}
