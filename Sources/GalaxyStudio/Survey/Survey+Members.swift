import Criteria
import GalaxyAnalysis
import GalaxyModel

extension FieldValue {
  /// A number as in JSON, where ∞ is a word.
  static func finite(_ number: Double) -> FieldValue { FindAnswer.value(.number(number)) }
}

extension SurveyTable.Column {
  /// The value of a row, as in JSON.
  func fieldValue(_ row: Int) -> FieldValue {
    let value = values[row]
    if value.isNaN { return .null }
    return isTruth ? .boolean(value != 0) : .finite(value)
  }
}

extension SurveySummary {
  /// The members of a document.
  var members: [FieldValue.Member] {
    let quantiles: [FieldValue.Member] = Self.names.enumerated().map { index, name in
      .init(
        name,
        self.quantiles.isEmpty
          ? .null
          : .object([
            .init("value", .finite(self.quantiles[index].value)),
            .init("seed", .int(self.quantiles[index].seed)),
          ]))
    }
    return [.init("n", .int(count)), .init("undefined", .int(undefined))] + quantiles + [
      .init("mean", .optional(mean, FieldValue.finite)),
      .init("sd", .optional(deviation, FieldValue.finite)),
      .init(
        "histogram",
        .object([
          .init("from", .finite(histogram.from)), .init("width", .finite(histogram.width)),
          .init("counts", .list(histogram.counts.map { .int($0) })),
          .init("infinite", .int(histogram.infinite)),
        ])),
    ]
  }
}

extension SurveyHeat {
  /// The members of a document.
  func members(_ table: SurveyTable) -> [FieldValue.Member] {
    [
      .init("x", .text(table.columns[x.figure].name)),
      .init("y", .text(table.columns[y.figure].name)),
      .init("xFrom", .finite(x.from)), .init("xWidth", .finite(x.width)),
      .init("yFrom", .finite(y.from)), .init("yWidth", .finite(y.width)),
      .init("counts", .list(counts.map { .list($0.map { .int($0) }) })),
      .init("seeds", .list(seeds.map { .list($0.map { .optional($0) { .int($0) } }) })),
      .init("entropy", .finite(entropy)),
      .init("spearman", .optional(correlation, FieldValue.finite)),
    ]
  }
}

extension SurveyPlan {
  /// The members of a document that say what was asked about the figures.
  var members: [FieldValue.Member] {
    [
      .init(
        "variants",
        .list(
          variants.enumerated().map { index, variant in
            .object([
              .init("variant", .int(index)), .init("settings", .object(variant.values)),
              .init("command", .text(variant.command)),
            ])
          })),
      .init(
        "bands",
        .list(
          bands.map { band in
            .object(
              [
                .init("figure", .text(band.figure)), .init("from", .finite(band.range.lowerBound)),
                .init("to", .finite(band.range.upperBound)), .init("given", .boolean(hasOwnBands)),
              ] + (band.variant.map { [.init("variant", .int($0))] } ?? []))
          })),
      .init(
        "pairs",
        .list(
          pairs.map {
            switch $0 {
            case .figures(let x, let y): .list([.text(x), .text(y)])
            case .automatic(let limit): .int(limit)
            }
          })),
    ]
  }

  /// Reads what was asked from the members of a document.
  init(_ head: FieldValue) {
    self.init(
      variants: head["variants"].listValue.map {
        Variant(values: $0["settings"].members, command: $0["command"].textValue ?? "")
      })
    let given = head["bands"].listValue
    bands = given.compactMap { band in
      guard let figure = band["figure"].textValue, let from = band["from"].measure,
        let to = band["to"].measure, from <= to
      else { return nil }
      return Band(figure, from...to, variant: band["variant"].intValue)
    }
    hasOwnBands = given.contains { $0["given"] == .boolean(true) }
    pairs = head["pairs"].listValue.compactMap { pair in
      if let limit = pair.intValue { return .automatic(limit) }
      let names = pair.listValue.compactMap(\.textValue)
      return names.count == 2 ? .figures(names[0], names[1]) : nil
    }
  }
}

extension FieldValue {
  /// A number, a truth value, or the word for ∞; nil for other values.
  var measure: Double? {
    switch self {
    case .boolean(let flag): flag ? 1 : 0
    case .text("inf"): .infinity
    case .text("-inf"): -.infinity
    default: numberValue
    }
  }
}
