import GalaxyModel
import GalaxyStudio

extension ReportSchema {
  /// The steps of a recipe.
  static var steps: FieldValue {
    let references = JSONSchema.any(of: [JSONSchema.text, JSONSchema.texts])
    let reroll = JSONSchema.object([
      .optional("only", references), .optional("pin", references),
      .optional("release", JSONSchema.boolean),
      .optional("stages", JSONSchema.map(to: variant)),
    ])
    return JSONSchema.list(
      of: JSONSchema.object([
        .optional("reroll", reroll),
        .optional("edit", JSONSchema.list(of: JSONSchema.map(to: JSONSchema.anything))),
        .optional(
          RegionExtension.key,
          JSONSchema.object([
            .required(
              RegionExtension.countKey,
              JSONSchema.integer(
                atLeast: RegionExtension.counts.lowerBound,
                atMost: RegionExtension.counts.upperBound))
          ])),
        .optional("note", JSONSchema.text),
      ]))
  }

  /// The accepted failures of a recipe.
  static var waivers: FieldValue {
    JSONSchema.list(
      of: JSONSchema.object([
        .required("id", JSONSchema.text), .required("reason", JSONSchema.text),
        .optional("scope", JSONSchema.text), .optional("step", JSONSchema.integer(atLeast: 1)),
      ]))
  }

  private static let variant = JSONSchema.integer(
    atLeast: StageName.variants.lowerBound, atMost: StageName.variants.upperBound)

  /// The document of a command that does a step; several variants have a list of them.
  static var step: ReportSchema {
    let variant = JSONSchema.object(
      [
        .required("variant", JSONSchema.integer(atLeast: 1)),
        .optional("score", JSONSchema.anything),
      ] + stepMembers)
    return ReportSchema(
      "step", "What a step made of a map",
      schema: JSONSchema.object(
        head("step")
          + stepMembers.map { .optional($0.name, $0.schema) }
          + [.optional("variants", JSONSchema.list(of: variant))]))
  }

  /// The steps of a map: `edit --log`.
  static var stepList: ReportSchema {
    ReportSchema(
      "steps", "The steps of a map",
      [
        .required("steps", JSONSchema.list(of: JSONSchema.anything)),
        .required("waivers", waivers),
      ])
  }

  /// What regions were added to a galaxy: `extend --json`.
  static var extend: ReportSchema {
    let count = JSONSchema.integer(atLeast: 1)
    let region = JSONSchema.object([
      .required("name", JSONSchema.text), .required("displayName", JSONSchema.text),
      .required("seed", JSONSchema.nullable(JSONSchema.integer(atLeast: 0))),
      .required("sectors", count), .required("firstSector", count),
      .required("gate", JSONSchema.nullable(count)),
    ])
    let change = JSONSchema.object([
      .required("table", JSONSchema.text), .required("row", JSONSchema.text),
      .required("columns", JSONSchema.texts),
    ])
    return ReportSchema(
      "extend", "What an extension added to a galaxy, and which columns of rows it changed",
      [
        .required("step", count), .required("regions", JSONSchema.list(of: region)),
        .required("added", JSONSchema.map(to: count)),
        .required("changed", JSONSchema.list(of: change)),
        .required("warnings", JSONSchema.list(of: warning)),
      ])
  }

  private static var stepMembers: [JSONSchema.Property] {
    let count = JSONSchema.integer(atLeast: 0)
    let failure: [JSONSchema.Property] = [
      .required("id", JSONSchema.text), .required("scope", JSONSchema.text),
      .required("message", JSONSchema.text), .required("witnesses", JSONSchema.texts),
    ]
    let release = JSONSchema.object(
      ["what", "stage", "why"].map { .required($0, JSONSchema.text) })
    return [
      .required("step", JSONSchema.nullable(JSONSchema.integer(atLeast: 1))),
      .required(
        "stages",
        JSONSchema.map(
          to: JSONSchema.object([
            .required("variant", Self.variant), .required("kept", count),
            .required("drawn", count),
          ]))),
      .required("released", JSONSchema.list(of: release)),
      .required("derived", JSONSchema.map(to: count)),
      .required("warnings", JSONSchema.list(of: warning)),
      .required(
        "failures",
        JSONSchema.object([
          .required(
            "new",
            JSONSchema.list(
              of: JSONSchema.object(
                failure + [.optional("edit", JSONSchema.integer(atLeast: 1))]))),
          .required("fixed", JSONSchema.list(of: JSONSchema.object(failure))),
          .optional("waived", JSONSchema.list(of: JSONSchema.object(failure))),
        ])),
      .optional(
        "rebased",
        JSONSchema.object([
          .required("applied", count),
          .required(
            "left",
            JSONSchema.list(
              of: JSONSchema.object([
                .required("edit", JSONSchema.integer(atLeast: 1)),
                .required("reason", JSONSchema.text),
              ]))),
        ])),
    ]
  }

  /// What the generator warns about.
  static let warning = JSONSchema.object([
    .required("category", JSONSchema.text), .required("code", JSONSchema.text),
    .required("message", JSONSchema.text),
  ])
}
