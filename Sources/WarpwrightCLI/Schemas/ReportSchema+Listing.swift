import GalaxyModel
import GalaxySettings

extension ReportSchema {
  /// Documents of the commands that list what the program knows.
  static var listing: [ReportSchema] {
    [presets, formats, settings, invariants, inspect, dataModel, plan]
  }

  private static let name = JSONSchema.Property.required("name", JSONSchema.text)
  private static let summary = JSONSchema.Property.required("summary", JSONSchema.text)

  private static var presets: ReportSchema {
    let preset = JSONSchema.object([
      name, summary, .required("hasFreeSize", JSONSchema.boolean),
      .required("default", JSONSchema.boolean),
    ])
    return ReportSchema(
      "presets", "Kinds of galaxies", [.required("presets", JSONSchema.list(of: preset))])
  }

  private static var formats: ReportSchema {
    let format = JSONSchema.object([
      name, .required("files", JSONSchema.text), summary,
      .required("default", JSONSchema.boolean),
    ])
    return ReportSchema(
      "formats", "Formats that maps are written in and read from",
      [
        .required("formats", JSONSchema.list(of: format)),
        .required("inputs", JSONSchema.list(of: JSONSchema.object([name, summary]))),
      ])
  }

  private static var settings: ReportSchema {
    let value = JSONSchema.any(
      of: ["integer", "string", "boolean", "null"].map(JSONSchema.type))
    let setting = JSONSchema.object([
      name, .required("type", JSONSchema.words(SettingKind.Name.allCases.map(\.rawValue))),
      .required("range", JSONSchema.text), .optional("minimum", JSONSchema.integer),
      .optional("maximum", JSONSchema.integer), .optional("values", JSONSchema.texts),
      .optional("maximumLength", JSONSchema.integer), .required("default", value), summary,
    ])
    return ReportSchema(
      "settings", "Settings with their ranges and defaults",
      [.required("settings", JSONSchema.list(of: setting))])
  }

  private static var invariants: ReportSchema {
    let invariant = JSONSchema.object([
      .required("id", JSONSchema.text), .required("title", JSONSchema.text),
    ])
    return ReportSchema(
      "invariants", "What maps have to keep: verify --list",
      [.required("invariants", JSONSchema.list(of: invariant))])
  }

  private static var plan: ReportSchema {
    let kind = JSONSchema.object([
      .required("kind", JSONSchema.text), .required("regions", JSONSchema.integer),
      .required("cpuSeconds", JSONSchema.number), .required("bytes", JSONSchema.integer),
    ])
    return ReportSchema(
      "plan", "How many shards a galaxy should have, and the calls that make them",
      [
        .required("shards", JSONSchema.integer), .required("regions", JSONSchema.integer),
        .required("cpuSeconds", JSONSchema.number), .required("bytes", JSONSchema.integer),
        .required("memory", JSONSchema.integer),
        .required("overheadSeconds", JSONSchema.number),
        .required("kinds", JSONSchema.list(of: kind)),
        .required(
          "calls",
          JSONSchema.object(
            ["parallel", "slurm", "kubernetes", "spark", "merge"].map {
              .required($0, JSONSchema.text)
            })),
      ])
  }

  private static var inspect: ReportSchema {
    let region = JSONSchema.object([
      .required("region", JSONSchema.text), .required("sectors", JSONSchema.integer),
      .required("links", JSONSchema.integer), .required("tunnels", JSONSchema.integer),
      .required("formations", JSONSchema.integer),
    ])
    return ReportSchema(
      "inspect", "What a file is, and the calls that go on from there",
      [
        .required("file", JSONSchema.any(of: ["string", "null"].map(JSONSchema.type))),
        .required("format", JSONSchema.text),
        .required("regions", JSONSchema.list(of: region)),
        .required("next", JSONSchema.texts),
      ])
  }

  private static var dataModel: ReportSchema {
    let columns = JSONSchema.Property.required("columns", JSONSchema.texts)
    let table = JSONSchema.Property.required("table", JSONSchema.text)
    let column = JSONSchema.Property.required("column", JSONSchema.text)
    let reference = JSONSchema.object([table, column, .required("onDelete", JSONSchema.text)])
    let described = JSONSchema.object([
      name, .required("type", JSONSchema.text), .required("nullable", JSONSchema.boolean),
      .optional("default", JSONSchema.text), .optional("references", reference),
      .optional("vocabulary", JSONSchema.texts),
    ])
    let check = JSONSchema.object([name, .required("expression", JSONSchema.text)])
    let index = JSONSchema.object([
      name, columns, .required("unique", JSONSchema.boolean),
      .required("method", JSONSchema.text),
    ])
    let model = JSONSchema.object([
      name, .required("subject", JSONSchema.words(TableSubject.allCases.map(\.rawValue))),
      .required("primaryKey", JSONSchema.texts),
      .required("columns", JSONSchema.list(of: described)),
      .required("unique", JSONSchema.list(of: JSONSchema.object([name, columns]))),
      .required("checks", JSONSchema.list(of: check)),
      .required("indexes", JSONSchema.list(of: index)),
    ])
    let soft = JSONSchema.object([
      table, column, .required("target", JSONSchema.text),
      .required("isList", JSONSchema.boolean),
    ])
    return ReportSchema(
      "schema", "The data model: tables, columns, keys and types",
      [
        .required(
          "enums",
          JSONSchema.list(of: JSONSchema.object([name, .required("labels", JSONSchema.texts)]))),
        .required("tables", JSONSchema.list(of: model)),
        .required("deferredColumns", JSONSchema.list(of: JSONSchema.object([table, column]))),
        .required("softReferences", JSONSchema.list(of: soft)),
      ])
  }
}
