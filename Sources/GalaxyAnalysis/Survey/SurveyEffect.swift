public import GalaxyModel

/// What the values of a setting do to a figure.
public struct SurveyEffect: Sendable {
  /// The setting, or `stage.` and the name of a stage.
  public let setting: String
  /// The index of the figure.
  public let figure: Int
  /// The values of the setting in their order, with the median of the figure; nil where it has none.
  public let medians: [(value: FieldValue, median: Double?)]
  /// The share of the variance of the figure that is between the values; nil if a value of the figure
  /// is infinite, or if it has none.
  public let share: Double?

  /// Compares the values of a setting.
  ///
  /// - Parameters:
  ///   - setting: The setting.
  ///   - figure: The index of the figure.
  ///   - groups: The values of the setting, each with the values of the figure.
  init(_ setting: String, figure: Int, groups: [(value: FieldValue, figures: [Double])]) {
    self.setting = setting
    self.figure = figure
    medians = groups.map { ($0.value, SurveySummary.median(of: $0.figures)) }
    share = Self.share(groups.map { $0.figures.filter { !$0.isNaN } })
  }

  private static func share(_ groups: [[Double]]) -> Double? {
    let all = groups.flatMap { $0 }
    guard let first = all.first, all.allSatisfy(\.isFinite) else { return nil }
    if all.allSatisfy({ $0 == first }) { return 0 }
    let mean = all.reduce(0, +) / Double(all.count)
    let total = all.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let between = groups.filter { !$0.isEmpty }.reduce(0.0) { sum, group in
      let own = group.reduce(0, +) / Double(group.count)
      return sum + Double(group.count) * (own - mean) * (own - mean)
    }
    return between / total
  }
}
