import GalaxyModel

/// What a generator does: the distributions of figures of many maps, and how they depend on each other
/// and on settings.
public struct Survey: Sendable {
  /// The figures of all maps.
  public let table: SurveyTable
  /// What was asked.
  public let plan: SurveyPlan
  /// The distributions, in the order of the columns.
  public let summaries: [SurveySummary]
  /// The heat maps, in the order in which they were asked for.
  public let heat: [SurveyHeat]
  /// The outliers, figure by figure.
  public let outliers: [SurveyOutlier]
  /// What settings do, setting by setting; none if nothing varies.
  public let effects: [SurveyEffect]

  /// How far a figure of another survey is from that of this one.
  public struct Comparison: Sendable {
    /// The index of the figure.
    public let figure: Int
    /// The Kolmogorov–Smirnov distance; nil if one of the surveys has no values.
    public let distance: Double?
    /// The distribution in the other survey.
    public let other: SurveySummary
  }

  /// Evaluates a table.
  ///
  /// - Parameters:
  ///   - table: The figures of all maps.
  ///   - plan: What is asked.
  /// - Complexity: O(figures · rows · log rows); quadratic in the figures if pairs are chosen.
  public init(_ table: SurveyTable, _ plan: SurveyPlan) {
    self.table = table
    self.plan = plan
    let summaries = table.columns.map { SurveySummary($0.values, seeds: table.seeds) }
    self.summaries = summaries
    heat = plan.pairs.flatMap { pair -> [SurveyHeat] in
      switch pair {
      case .figures(let x, let y):
        guard let x = table.index(of: x), let y = table.index(of: y) else { return [] }
        return [SurveyHeat(x, y, of: table)]
      case .automatic(let limit): return SurveyHeatChoice.pairs(limit, of: table, summaries)
      }
    }
    outliers = table.columns.indices.flatMap { figure in
      SurveyOutlier.find(
        figure, of: table, summaries[figure],
        bands: plan.bands.filter { $0.figure == table.columns[figure].name })
    }
    effects = Self.effects(table, plan)
  }

  /// Whether a value is outside of a band that was asked for.
  public var isOutside: Bool {
    plan.hasOwnBands
      && outliers.contains { outlier in
        plan.bands.contains { $0.figure == table.columns[outlier.figure].name }
      }
  }

  /// Compares the figures that another survey has, too.
  ///
  /// - Parameter other: The table of the other survey.
  /// - Returns: A comparison for each figure that both have.
  /// - Complexity: O(figures · rows · log rows).
  public func compared(with other: SurveyTable) -> [Comparison] {
    table.columns.indices.compactMap { figure in
      guard let index = other.index(of: table.columns[figure].name) else { return nil }
      let values = other.columns[index].values
      return Comparison(
        figure: figure,
        distance: SurveyDistance.kolmogorovSmirnov(table.columns[figure].values, values),
        other: SurveySummary(values, seeds: other.seeds))
    }
  }

  private static func effects(_ table: SurveyTable, _ plan: SurveyPlan) -> [SurveyEffect] {
    let settings = plan.variants.first?.values.map(\.key) ?? []
    return settings.indices.flatMap { setting -> [SurveyEffect] in
      var values: [FieldValue] = []
      let groupOf = plan.variants.map { variant in
        let value = variant.values[setting].value
        if let known = values.firstIndex(of: value) { return known }
        values.append(value)
        return values.count - 1
      }
      return table.columns.indices.map { figure in
        var groups = values.map { (value: $0, figures: [Double]()) }
        for (row, value) in table.columns[figure].values.enumerated() {
          groups[groupOf[table.variants[row]]].figures.append(value)
        }
        return SurveyEffect(settings[setting], figure: figure, groups: groups)
      }
    }
  }
}

extension Survey {
  /// A map that shows a value of a figure.
  public struct Example: Sendable {
    /// The seed.
    public let seed: UInt64
    /// The number of the variant.
    public let variant: Int
    /// What it shows: such as `links: min 482`.
    public internal(set) var reasons: [(figure: String, value: String)]
  }

  /// The maps with the smallest, the median, and the largest value of each figure that varies.
  ///
  /// - Parameter limit: The most maps.
  /// - Returns: The maps, each once.
  /// - Complexity: O(figures · rows).
  public func examples(_ limit: Int) -> [Example] {
    var examples: [Example] = []
    for (figure, summary) in summaries.enumerated() {
      guard let low = summary.value(0), let high = summary.value(100), low < high else { continue }
      for (percentage, word) in [(0, "min"), (50, "p50"), (100, "max")] {
        guard let place = SurveySummary.percentages.firstIndex(of: percentage) else { continue }
        let quantile = summary.quantiles[place]
        let row = table.seeds.indices.first { row in
          table.seeds[row] == quantile.seed && table.columns[figure].values[row] == quantile.value
        }
        guard let row else { continue }
        let reason = (
          figure: table.columns[figure].name, value: "\(word) \(SurveyText.brief(quantile.value))"
        )
        let variant = table.variants[row]
        if let known = examples.firstIndex(where: {
          $0.seed == quantile.seed && $0.variant == variant
        }) {
          examples[known].reasons.append(reason)
        } else if examples.count < limit {
          examples.append(Example(seed: quantile.seed, variant: variant, reasons: [reason]))
        }
      }
    }
    return examples
  }
}
