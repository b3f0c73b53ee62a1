import GalaxyModel

extension ReportSchema {
  /// The document of `reproduce`.
  static var reproduce: ReportSchema {
    let count = JSONSchema.integer(atLeast: 0)
    let place = JSONSchema.object([
      .optional("line", JSONSchema.integer(atLeast: 1)), .required("offset", count),
    ])
    let file = JSONSchema.object([
      .required("name", JSONSchema.text), .required("equal", JSONSchema.boolean),
      .required("bytes", JSONSchema.list(of: count)), .optional("firstDifference", place),
    ])
    return ReportSchema(
      "reproduce", "Whether files were made again with the same bytes",
      schema: JSONSchema.object([
        .required("schema", JSONSchema.constant(.text("warpwright.reproduce"))),
        .required("version", JSONSchema.constant(1)), .required("equal", JSONSchema.boolean),
        .required(
          "generator",
          JSONSchema.object([
            .required("made", JSONSchema.nullable(JSONSchema.text)),
            .required("this", JSONSchema.text),
          ])),
        .required("files", JSONSchema.list(of: file)),
        .optional(
          "stage",
          JSONSchema.object([
            .required("region", JSONSchema.text), .required("name", JSONSchema.text),
          ])),
        .optional("recipe", recipeDocument),
      ]))
  }

  /// The document of `generate`.
  static var generate: ReportSchema {
    let count = JSONSchema.integer(atLeast: 0)
    let file = JSONSchema.object([
      .required("name", JSONSchema.text), .required("path", JSONSchema.text),
      .optional("bytes", count), .optional("sha256", JSONSchema.text),
      .optional("unchanged", JSONSchema.boolean),
    ])
    let counts = "bytes regions sectors links tunnels formations rows tables".split(separator: " ")
    return ReportSchema(
      "generate", "What was generated and written, or would be",
      [
        .required("settingsDigest", JSONSchema.text), .required("dryRun", JSONSchema.boolean),
        .optional("directory", JSONSchema.text),
        .required("files", JSONSchema.list(of: file)),
        .required("warnings", JSONSchema.list(of: warning)),
        .required("notes", JSONSchema.texts),
      ] + counts.map { .optional(String($0), count) })
  }
}
