import GalaxyCriteria
import GalaxyModel

extension ReportSchema {
  /// Documents of the commands that look at many maps.
  static var searching: [ReportSchema] { [find, survey, figures] }

  private static let count = JSONSchema.integer(atLeast: 0)
  /// The value of a figure: a number, `"inf"`, a label, a truth value, or `null`.
  static let figureValue = JSONSchema.any(
    of: ["number", "string", "boolean", "null"].map(JSONSchema.type))

  private static var find: ReportSchema {
    let values = JSONSchema.map(to: figureValue)
    let settings = JSONSchema.map(to: JSONSchema.anything)
    let match = JSONSchema.object([
      .required("seed", count), .required("variant", count), .required("settings", settings),
      .optional("stages", JSONSchema.map(to: count)),
      .optional("score", JSONSchema.any(of: [figureValue, JSONSchema.list(of: figureValue)])),
      .required("figures", values),
      .required("witnesses", JSONSchema.map(to: JSONSchema.texts)),
    ])
    let miss = JSONSchema.object([
      .required("seed", count), .required("variant", count), .required("figures", values),
      .required("failed", JSONSchema.texts), .required("distance", figureValue),
    ])
    return ReportSchema(
      "find", "Seeds whose maps meet criteria",
      [
        .required("settings", settings), .required("where", JSONSchema.texts),
        .optional("whole", JSONSchema.boolean), .optional("shard", shard),
        .required("by", JSONSchema.texts), .required("seeds", seeds), .required("found", count),
        .required("matches", JSONSchema.list(of: match)),
        .required("near", JSONSchema.list(of: miss)),
        .required("stats", stats),
        .required("stoppedBy", JSONSchema.nullable(JSONSchema.text)),
        .optional("shrunk", shrunk), .optional("race", JSONSchema.list(of: round)),
        .optional("winner", count), .optional("sha256", JSONSchema.text),
      ])
  }

  /// Which shard of a search or survey was run, and what a merge keeps.
  static var shard: FieldValue {
    JSONSchema.object([
      .required("index", count), .required("count", count), .required("seeds", count),
      .required("from", JSONSchema.nullable(count)), .required("to", JSONSchema.nullable(count)),
      .required("generator", JSONSchema.text), .required("question", JSONSchema.text),
      .optional("limit", count), .optional("top", count),
      .optional("lowest", JSONSchema.boolean), .optional("near", count),
    ])
  }

  /// Which seeds were judged.
  static var seeds: FieldValue {
    JSONSchema.object([
      .required("tested", count), .required("from", JSONSchema.nullable(count)),
      .required("to", JSONSchema.nullable(count)),
    ])
  }

  /// Counts of conditions and levels.
  static var stats: FieldValue {
    let condition = JSONSchema.object([
      .required("text", JSONSchema.text), .required("level", level), .required("tested", count),
      .required("passed", count), .required("undefined", count),
    ])
    let reached = JSONSchema.object([
      .required("level", level), .required("reached", count), .required("left", count),
    ])
    return JSONSchema.list(of: JSONSchema.any(of: [condition, reached]))
  }

  private static var level: FieldValue {
    JSONSchema.words(CriteriaLevel.allCases.map { "\($0)" })
  }

  private static var shrunk: FieldValue {
    JSONSchema.object([
      .required("seed", count),
      .required("settings", JSONSchema.map(to: JSONSchema.anything)),
      .required("command", JSONSchema.text),
    ])
  }

  private static var round: FieldValue {
    let variant = JSONSchema.object([
      .required("variant", count), .required("mean", figureValue),
      .required("lives", JSONSchema.boolean),
    ])
    return JSONSchema.object([
      .required("from", count), .required("seeds", count),
      .required("variants", JSONSchema.list(of: variant)),
    ])
  }

  private static var figures: ReportSchema {
    let word = JSONSchema.object([
      .required("kind", JSONSchema.words(["figure", "function", "set", "attribute"])),
      .required("name", JSONSchema.text), .required("unit", JSONSchema.text),
      .required("level", level), .required("cost", count), .required("summary", JSONSchema.text),
    ])
    return ReportSchema(
      "figures", "The words of criteria: find --list",
      [.required("figures", JSONSchema.list(of: word))])
  }
}
