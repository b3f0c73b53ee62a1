import GalaxyAnalysis
import GalaxyModel

extension ReportSchema {
  private static let count = JSONSchema.integer(atLeast: 0)

  /// The document of `survey`.
  static var survey: ReportSchema {
    let settings = JSONSchema.map(to: JSONSchema.anything)
    let rows = JSONSchema.object([
      .required("seeds", JSONSchema.list(of: count)),
      .required("variants", JSONSchema.list(of: count)),
    ])
    let outlier = JSONSchema.object([
      .required("figure", JSONSchema.text), .required("seed", count), .required("variant", count),
      .required("value", figureValue), .required("command", JSONSchema.text),
    ])
    return ReportSchema(
      "survey", "Distributions of figures over many maps",
      [
        .required("settings", settings), .required("where", JSONSchema.texts),
        .optional("whole", JSONSchema.boolean), .optional("shard", shard),
        .required("variants", JSONSchema.list(of: variant(settings))),
        .required("bands", JSONSchema.list(of: band)),
        .required(
          "pairs", JSONSchema.list(of: JSONSchema.any(of: [count, JSONSchema.texts]))),
        .required("seeds", seeds), .required("found", count), .required("rows", rows),
        .required("figures", JSONSchema.list(of: figure)),
        .required("heat", JSONSchema.list(of: heat)),
        .required("outliers", JSONSchema.list(of: outlier)),
        .required("effects", JSONSchema.list(of: effect)),
        .optional("against", JSONSchema.list(of: comparison)), .required("stats", stats),
        .required("stoppedBy", JSONSchema.nullable(JSONSchema.text)),
        .optional("sha256", JSONSchema.text),
      ])
  }

  private static func variant(_ settings: FieldValue) -> FieldValue {
    JSONSchema.object([
      .required("variant", count), .required("settings", settings),
      .required("command", JSONSchema.text),
    ])
  }

  private static var band: FieldValue {
    JSONSchema.object([
      .required("figure", JSONSchema.text), .required("from", figureValue),
      .required("to", figureValue),
      .required("given", JSONSchema.boolean), .optional("variant", count),
    ])
  }

  private static var figure: FieldValue {
    let quantile = JSONSchema.nullable(
      JSONSchema.object([.required("value", figureValue), .required("seed", count)]))
    let histogram = JSONSchema.object([
      .required("from", JSONSchema.number), .required("width", JSONSchema.number),
      .required("counts", JSONSchema.list(of: count)), .required("infinite", count),
    ])
    return JSONSchema.object(
      [
        .required("name", JSONSchema.text), .required("unit", JSONSchema.text),
        .required("n", count), .required("undefined", count),
      ] + SurveySummary.names.map { .required($0, quantile) } + [
        .required("mean", figureValue), .required("sd", figureValue),
        .required("histogram", histogram),
        .required("values", JSONSchema.list(of: figureValue)),
      ])
  }

  private static var heat: FieldValue {
    let seeds = JSONSchema.list(of: JSONSchema.list(of: JSONSchema.nullable(count)))
    return JSONSchema.object(
      ["x", "y"].map { .required($0, JSONSchema.text) }
        + ["xFrom", "xWidth", "yFrom", "yWidth"].map { .required($0, JSONSchema.number) } + [
          .required("counts", JSONSchema.list(of: JSONSchema.list(of: count))),
          .required("seeds", seeds), .required("entropy", JSONSchema.number),
          .required("spearman", JSONSchema.nullable(JSONSchema.number)),
        ])
  }

  private static var effect: FieldValue {
    let median = JSONSchema.object([
      .required("value", JSONSchema.anything), .required("median", figureValue),
    ])
    return JSONSchema.object([
      .required("setting", JSONSchema.text), .required("figure", JSONSchema.text),
      .required("medians", JSONSchema.list(of: median)),
      .required("eta2", JSONSchema.nullable(JSONSchema.number)),
    ])
  }

  private static var comparison: FieldValue {
    JSONSchema.object([
      .required("figure", JSONSchema.text), .required("ks", JSONSchema.nullable(JSONSchema.number)),
      .required("n", count), .required("p50", figureValue), .required("mean", figureValue),
    ])
  }
}
