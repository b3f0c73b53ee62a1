import GalaxyModel

extension ReportSchema {
  /// The document of `generate`.
  static var generate: ReportSchema {
    let count = JSONSchema.integer(atLeast: 0)
    let file = JSONSchema.object([
      .required("name", JSONSchema.text), .required("path", JSONSchema.text),
      .optional("bytes", count), .optional("sha256", JSONSchema.text),
      .optional("unchanged", JSONSchema.boolean),
    ])
    let warning = JSONSchema.object([
      .required("category", JSONSchema.text), .required("code", JSONSchema.text),
      .required("message", JSONSchema.text),
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
