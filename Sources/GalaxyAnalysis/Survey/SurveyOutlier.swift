/// A map whose figure is far from those of the others, or outside of its band.
public struct SurveyOutlier: Sendable, Equatable {
  /// The index of the figure.
  public let figure: Int
  /// The seed.
  public let seed: UInt64
  /// The number of the variant.
  public let variant: Int
  /// The value.
  public let value: Double

  /// Finds the outliers of a figure, in the order of the rows.
  ///
  /// - Parameters:
  ///   - figure: The index of the figure.
  ///   - table: The table.
  ///   - summary: The distribution of the figure.
  ///   - bands: Its bands; without any, a value is an outlier if it is further from the middle half
  ///     of all than three times its width.
  /// - Returns: The outliers.
  static func find(
    _ figure: Int, of table: SurveyTable, _ summary: SurveySummary, bands: [SurveyPlan.Band]
  ) -> [SurveyOutlier] {
    let fence = bands.isEmpty ? Self.fence(summary) : nil
    var outliers: [SurveyOutlier] = []
    for (row, value) in table.columns[figure].values.enumerated() where !value.isNaN {
      let variant = table.variants[row]
      let isInside =
        bands.isEmpty
        ? fence?.contains(value) ?? true
        : bands.allSatisfy {
          $0.variant.map { $0 != variant } ?? false || $0.range.contains(value)
        }
      guard !isInside else { continue }
      outliers.append(
        SurveyOutlier(figure: figure, seed: table.seeds[row], variant: variant, value: value))
    }
    return outliers
  }

  /// The range of ordinary values; nil if infinite values leave none.
  private static func fence(_ summary: SurveySummary) -> ClosedRange<Double>? {
    guard let low = summary.value(25), let high = summary.value(75) else { return nil }
    let room = 3 * (high - low)
    guard room.isFinite else { return nil }
    return (low - room)...(high + room)
  }
}
