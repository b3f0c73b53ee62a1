/// The distribution of a figure in a few numbers.
public struct SurveySummary: Sendable, Equatable {
  /// A value with the lowest seed that has it.
  public struct Quantile: Sendable, Equatable {
    /// The value.
    public let value: Double
    /// The lowest seed that has it.
    public let seed: UInt64
  }

  /// The percentages of the quantiles, from the smallest value to the largest.
  public static let percentages = [0, 1, 5, 25, 50, 75, 95, 99, 100]

  /// The names of the quantiles: `min`, `p1`, …, `max`.
  public static let names = percentages.map {
    switch $0 {
    case 0: "min"
    case 100: "max"
    default: "p\($0)"
    }
  }

  /// The number of values, infinite ones among them.
  public let count: Int
  /// The number of rows without a value.
  public let undefined: Int
  /// The quantiles, one for each percentage; none without values.
  public let quantiles: [Quantile]
  /// The mean; infinite if a value is, and nil without values.
  public let mean: Double?
  /// The standard deviation, divided by one less than the number of values; nil if a value is infinite.
  public let deviation: Double?
  /// Whether all values are integers, apart from infinite ones.
  public let isIntegral: Bool
  /// How many values are in which range.
  public let histogram: SurveyHistogram

  /// Summarizes values.
  ///
  /// - Parameters:
  ///   - values: The values by row; not a number where there is none.
  ///   - seeds: The seeds by row.
  /// - Complexity: O(rows · log rows).
  public init(_ values: [Double], seeds: [UInt64]) {
    let rows = values.indices.filter { !values[$0].isNaN }
      .sorted { (values[$0], seeds[$0]) < (values[$1], seeds[$1]) }
    count = rows.count
    undefined = values.count - rows.count
    var quantiles: [Quantile] = []
    if !rows.isEmpty {
      for percentage in Self.percentages {
        let rank = max(1, Self.rank(percentage, of: rows.count))
        let value = values[rows[rank - 1]]
        quantiles.append(
          Quantile(value: value, seed: seeds[Self.first(value, among: rows, values)]))
      }
    }
    self.quantiles = quantiles
    let finite = rows.map { values[$0] }.filter(\.isFinite)
    isIntegral = finite.allSatisfy { $0 == $0.rounded() && $0.magnitude < 0x1p53 }
    histogram = SurveyHistogram(
      finite, isIntegral: isIntegral, infinite: rows.count - finite.count)
    (mean, deviation) = Self.moments(values.filter { !$0.isNaN })
  }

  /// Returns the value at a percentage; nil without values.
  ///
  /// - Parameter percentage: One of ``percentages``.
  /// - Returns: The value.
  public func value(_ percentage: Int) -> Double? {
    guard let index = Self.percentages.firstIndex(of: percentage), !quantiles.isEmpty else {
      return nil
    }
    return quantiles[index].value
  }

  /// The rank of a percentage among sorted values, from 1.
  private static func rank(_ percentage: Int, of count: Int) -> Int {
    (percentage * count + 99) / 100
  }

  /// Returns the row of the first of equal values, that with the lowest seed.
  private static func first(_ value: Double, among rows: [Int], _ values: [Double]) -> Int {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if values[rows[middle]] < value { low = middle + 1 } else { high = middle }
    }
    return rows[low]
  }

  /// Returns the median of values by nearest rank; nil without values.
  static func median(of values: [Double]) -> Double? {
    let sorted = values.filter { !$0.isNaN }.sorted()
    return sorted.isEmpty ? nil : sorted[rank(50, of: sorted.count) - 1]
  }

  /// Mean and standard deviation, summed in the order of the rows.
  private static func moments(_ values: [Double]) -> (mean: Double?, deviation: Double?) {
    guard !values.isEmpty else { return (nil, nil) }
    let mean = values.reduce(0, +) / Double(values.count)
    guard mean.isFinite else { return (mean.isNaN ? nil : mean, nil) }
    guard values.count > 1 else { return (mean, 0) }
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (mean, (squares / Double(values.count - 1)).squareRoot())
  }
}
