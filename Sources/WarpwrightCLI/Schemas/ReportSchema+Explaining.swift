import GalaxyModel

extension ReportSchema {
  /// The document of `explain`.
  static var explain: ReportSchema {
    let numbers = JSONSchema.map(to: JSONSchema.anything)
    let cause = JSONSchema.object([
      .required("stage", JSONSchema.text),
      .required("stream", JSONSchema.nullable(JSONSchema.text)),
      .required("variant", JSONSchema.integer(atLeast: 0)), .optional("step", JSONSchema.text),
      .optional("makes", JSONSchema.boolean), .required("rule", JSONSchema.text),
      .required("text", JSONSchema.text), .required("numbers", numbers),
    ])
    let farther = JSONSchema.object([
      .required("sector", JSONSchema.integer), .required("before", JSONSchema.integer),
      .required("after", JSONSchema.nullable(JSONSchema.integer)),
    ])
    let pair = JSONSchema.object([
      .required("from", JSONSchema.integer), .required("to", JSONSchema.integer),
      .required("before", JSONSchema.integer),
      .required("after", JSONSchema.nullable(JSONSchema.integer)),
    ])
    let broken = JSONSchema.object([
      .required("name", JSONSchema.text), .required("clauses", JSONSchema.texts),
    ])
    let removal = JSONSchema.object(
      figures + [
        .required("before", JSONSchema.object(figures)),
        .required("farther", JSONSchema.list(of: farther)),
        .required("fartherPairs", JSONSchema.nullable(JSONSchema.list(of: pair))),
        .required("formations", JSONSchema.list(of: broken)),
      ])
    let subject = JSONSchema.object([
      .required("ref", JSONSchema.text), .required("facts", numbers),
      .required("causes", JSONSchema.list(of: cause)), .required("role", numbers),
      .required("ifRemoved", JSONSchema.nullable(removal)),
      .required("alternatives", JSONSchema.texts),
    ])
    return ReportSchema(
      "explain", "Why parts of a map are as they are",
      [
        .required("differs", JSONSchema.boolean), .required("traced", JSONSchema.boolean),
        .required("subjects", JSONSchema.list(of: subject)),
      ])
  }

  private static var figures: [JSONSchema.Property] {
    let count = JSONSchema.integer(atLeast: 0)
    return [
      .required("weakComponents", count), .required("strongComponents", count),
      .required("cutOff", count),
      .required("meanDistance", JSONSchema.nullable(JSONSchema.number)),
    ]
  }
}
