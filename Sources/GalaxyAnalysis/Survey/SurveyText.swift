package import GalaxyModel

/// A survey as lines for a terminal.
public struct SurveyText: Sendable {
  private let survey: Survey
  private let others: [Survey.Comparison]

  /// Most columns of a small histogram.
  private static let curve = 16
  /// Most values of a setting in a table.
  private static let values = 8

  /// Takes a survey.
  ///
  /// - Parameters:
  ///   - survey: The survey.
  ///   - others: How it differs from another one.
  public init(_ survey: Survey, others: [Survey.Comparison] = []) {
    self.survey = survey
    self.others = others
  }

  /// The lines.
  public var lines: [String] {
    [distributions, effects, pairs, comparisons, outliers].filter { !$0.isEmpty }
      .joined(separator: [""]).map { $0 }
  }

  private func name(_ figure: Int) -> String { survey.table.columns[figure].name }

  private var distributions: [String] {
    let hasGaps = survey.summaries.contains { $0.undefined > 0 }
    let shown = [0, 5, 50, 95, 100]
    var rows = [
      ["figure", "n"] + (hasGaps ? ["undefined"] : []) + ["min", "p5", "p50", "p95", "max"]
        + ["mean", "sd", "distribution"]
    ]
    for (figure, summary) in survey.summaries.enumerated() {
      rows.append(
        [name(figure), "\(summary.count)"] + (hasGaps ? ["\(summary.undefined)"] : [])
          + shown.map { Self.brief(summary.value($0)) }
          + [Self.brief(summary.mean), Self.brief(summary.deviation)]
          + [Bars.curve(summary.histogram.counts, width: Self.curve)])
    }
    let numbers = Set(1..<rows[0].count - 1)
    return TextTable(rows: rows, rightAligned: numbers).lines
  }

  // The figures that a setting moves most come first.
  private var effects: [String] {
    var lines: [String] = []
    for setting in unique(survey.effects.map(\.setting)) {
      let own = survey.effects.filter { $0.setting == setting }
        .sorted { ($0.share ?? -1, $1.figure) > ($1.share ?? -1, $0.figure) }
      guard let first = own.first else { continue }
      let shown = first.medians.indices.prefix(Self.values)
      let hasMore = first.medians.count > Self.values
      var rows = [
        ["median by \(setting)"] + shown.map { Self.words(first.medians[$0].value) }
          + (hasMore ? ["…"] : []) + ["η²"]
      ]
      for effect in own {
        rows.append(
          [name(effect.figure)] + shown.map { Self.brief(effect.medians[$0].median) }
            + (hasMore ? [""] : []) + [effect.share.map { fixed($0, decimals: 3) } ?? "–"])
      }
      lines +=
        (lines.isEmpty ? [] : [""])
        + TextTable(rows: rows, rightAligned: Set(1..<rows[0].count)).lines
    }
    return lines
  }

  private var pairs: [String] {
    guard !survey.heat.isEmpty else { return [] }
    let rows = survey.heat.map { heat in
      let filled = heat.counts.joined().count { $0 > 0 }
      return [
        "\(name(heat.x.figure)) × \(name(heat.y.figure))",
        "\(filled) of \(heat.counts.count * heat.counts.count)", fixed(heat.entropy, decimals: 3),
        heat.correlation.map { fixed($0, decimals: 3) } ?? "–",
      ]
    }
    return TextTable(
      rows: [["heat map", "cells", "entropy", "rank correlation"]] + rows,
      rightAligned: [1, 2, 3]
    ).lines
  }

  private var comparisons: [String] {
    guard !others.isEmpty else { return [] }
    let rows = others.map { other in
      [
        name(other.figure), Self.brief(survey.summaries[other.figure].value(50)),
        Self.brief(other.other.value(50)), Self.brief(survey.summaries[other.figure].mean),
        Self.brief(other.other.mean), other.distance.map { fixed($0, decimals: 4) } ?? "–",
      ]
    }
    return TextTable(
      rows: [["figure", "p50", "other", "mean", "other", "distance"]] + rows,
      rightAligned: Set(1..<6)
    ).lines
  }

  private var outliers: [String] {
    guard let first = survey.outliers.first else { return [] }
    let isVaried = survey.plan.variants.count > 1
    let rows = unique(survey.outliers.map(\.figure)).map { figure in
      let own = survey.outliers.filter { $0.figure == figure }
      let words = own.prefix(3).map { outlier in
        "\(Self.brief(outlier.value)) at seed \(outlier.seed)"
          + (isVaried ? " variant \(outlier.variant)" : "")
      }
      let hasBand = survey.plan.bands.contains { $0.figure == name(figure) }
      return [
        name(figure), "\(own.count)", hasBand ? "out of band" : "far out",
        words.joined(separator: ", ") + (own.count > 3 ? ", …" : ""),
      ]
    }
    let command =
      survey.plan.variants.indices.contains(first.variant)
      ? ["", survey.plan.variants[first.variant].command(seed: first.seed)] : []
    return TextTable(rows: [["outliers", "count", "why", "which"]] + rows, rightAligned: [1]).lines
      + command
  }

  private func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
    var known: Set<Element> = []
    return elements.filter { known.insert($0).inserted }
  }

  /// The value of a setting in words.
  package static func words(_ value: FieldValue) -> String {
    switch value {
    case .text(let text): text
    case .integer(let number): "\(number)"
    case .number(let number): "\(number)"
    case .boolean(let flag): "\(flag)"
    case .list(let values): values.map { words($0) }.joined(separator: " ")
    default: "–"
    }
  }

  /// A number in a few digits, with a dash for none.
  package static func brief(_ value: Double?) -> String {
    guard let value, !value.isNaN else { return "–" }
    if value.isInfinite { return value < 0 ? "-∞" : "∞" }
    if value == value.rounded(), value.magnitude < 1e15 { return "\(Int(value))" }
    switch value.magnitude {
    case 1000...: return fixed(value, decimals: 1)
    case 10...: return fixed(value, decimals: 2)
    case 0.001...: return fixed(value, decimals: 3)
    default: return "\(value)"
    }
  }
}
