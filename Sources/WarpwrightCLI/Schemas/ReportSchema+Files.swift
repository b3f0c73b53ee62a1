import Determinism
import GalaxyFormats
import GalaxyGeneration
import GalaxyModel
import GalaxySettings
import GalaxyStudio
import GraphFormats

extension ReportSchema {
  /// `galaxy.json`, the manifest and recipes: derived from the schema and the catalog of settings.
  static var files: [ReportSchema] {
    [galaxy, manifest, recipe]
  }

  private static var galaxy: ReportSchema {
    ReportSchema(
      "galaxy", "A galaxy: all tables with all rows",
      [
        .required("generator", generator), .required("seed", JSONSchema.nullable(seed)),
        .required("preset", JSONSchema.text), .required("settings", settingValues),
        .optional("steps", steps), .optional("waivers", waivers),
        .required(
          "tables",
          JSONSchema.object(
            GalaxySchema.tables.map { table in
              .required(table.name, JSONSchema.list(of: row(of: table)))
            })),
      ])
  }

  private static var manifest: ReportSchema {
    let file = JSONSchema.object([
      .required("name", JSONSchema.text), .required("bytes", JSONSchema.integer(atLeast: 0)),
      .required("sha256", JSONSchema.text),
    ])
    let stage = JSONSchema.object([
      .required("region", JSONSchema.text), .required("stage", JSONSchema.text),
      .required("sha256", JSONSchema.text),
    ])
    return ReportSchema(
      "manifest", "What made a folder of files; it can be read as a recipe",
      [
        .required("generator", generator), .required("seed", JSONSchema.nullable(seed)),
        .required("preset", JSONSchema.text), .required("settings", settingValues),
        .optional("steps", steps), .optional("waivers", waivers),
        .optional("stamped", JSONSchema.constant(.boolean(false))),
        .optional("difference", JSONSchema.constant(.boolean(true))),
        .required("files", JSONSchema.list(of: file)),
        .optional("stages", JSONSchema.list(of: stage)),
      ])
  }

  private static var recipe: ReportSchema {
    ReportSchema(
      "recipe", "Settings of --config, which may be JSON5; dots in keys may be nested objects",
      schema: recipeMembers)
  }

  private static var recipeMembers: FieldValue {
    let formats = JSONSchema.words(FormatCatalog.names())
    let facts: [JSONSchema.Property] = [
      .optional("schema", JSONSchema.constant(.text(Recipe.schema))),
      .optional("version", JSONSchema.constant(1)), .optional("generator", generator),
      .optional(
        "preset", JSONSchema.nullable(JSONSchema.words(Preset.allCases.map(\.rawValue)))),
      .optional("seed", JSONSchema.any(of: [seed, JSONSchema.text, JSONSchema.type("null")])),
      .optional(
        "formats",
        JSONSchema.any(of: [
          JSONSchema.text, JSONSchema.list(of: formats), JSONSchema.type("null"),
        ])),
      .optional("settings", nestedSettings()), .optional("steps", steps),
      .optional("waivers", waivers),
    ]
    return nestedSettings(besides: facts)
  }

  /// A recipe as the program writes it.
  static var recipeDocument: FieldValue {
    JSONSchema.object([
      .optional("formats", JSONSchema.list(of: JSONSchema.words(FormatCatalog.names()))),
      .required("generator", generator),
      .required("preset", JSONSchema.words(Preset.allCases.map(\.rawValue))),
      .required("schema", JSONSchema.constant(.text(Recipe.schema))),
      .required("seed", seed), .required("settings", settingValues), .optional("steps", steps),
      .required("version", JSONSchema.constant(1)), .optional("waivers", waivers),
    ])
  }

  private static let generator = JSONSchema.object([
    .required("name", JSONSchema.constant(.text("warpwright"))),
    .required("version", JSONSchema.text),
  ])

  private static let seed = JSONSchema.integer(atLeast: 0, atMost: Int(Seed.maximum))

  /// All settings by their key; `null` where a rule decides.
  private static var settingValues: FieldValue {
    JSONSchema.object(
      SettingCatalog.all.map { .optional($0.key, JSONSchema.nullable(schema(of: $0))) })
  }

  /// Settings as a recipe has them: by their key, or nested at any of its dots.
  private static func nestedSettings(besides facts: [JSONSchema.Property] = []) -> FieldValue {
    var all: [(key: String, schema: FieldValue)] = []
    for setting in SettingCatalog.all {
      let schema = JSONSchema.nullable(schema(of: setting))
      for key in spellings(of: setting.key) { all.append((key, schema)) }
    }
    return nested(all, besides: facts)
  }

  /// The keys of a setting of formations: `formations.BUBBLE`, `formations.bubble.count` and so on;
  /// other settings have one.
  private static func spellings(of key: String) -> [String] {
    let parts = key.split(separator: ".").map(String.init)
    guard parts.first == "formations", FormationType(rawValue: parts[1]) != nil else {
      return [key]
    }
    let keys = parts.count == 2 ? [key, key + ".count"] : [key]
    return keys
      + keys.map { $0.replacing(parts[1], with: parts[1].lowercased()) }
  }

  private static func nested(
    _ settings: [(key: String, schema: FieldValue)], besides facts: [JSONSchema.Property]
  ) -> FieldValue {
    var properties = facts
    var groups: [String] = []
    for setting in settings {
      properties.append(.optional(setting.key, setting.schema))
      var prefix = ""
      for part in setting.key.split(separator: ".").dropLast() {
        prefix += prefix.isEmpty ? String(part) : "." + part
        if !groups.contains(prefix) { groups.append(prefix) }
      }
    }
    for group in groups {
      let inner = settings.filter { $0.key.hasPrefix(group + ".") }.map { setting in
        (key: String(setting.key.dropFirst(group.count + 1)), schema: setting.schema)
      }
      let object = JSONSchema.nullable(nested(inner, besides: []))
      if let place = properties.firstIndex(where: { $0.name == group }) {
        properties[place].schema = JSONSchema.any(of: [properties[place].schema, object])
      } else {
        properties.append(.optional(group, object))
      }
    }
    return JSONSchema.object(properties)
  }

  private static func schema(of setting: SettingDefinition) -> FieldValue {
    let schema =
      switch setting.kind {
      case .integer(let range):
        JSONSchema.integer(atLeast: range.lowerBound, atMost: range.upperBound)
      case .choice(let words): JSONSchema.words(words)
      case .text(let maximum): JSONSchema.text(atMost: maximum)
      case .names(let maximum): JSONSchema.list(of: JSONSchema.text(atMost: maximum))
      case .boolean: JSONSchema.boolean
      case .time: JSONSchema.text(format: "date-time")
      }
    return JSONSchema.described(setting.summary, schema)
  }

  /// A row of a table, with a member for each column.
  private static func row(of table: TableSchema) -> FieldValue {
    JSONSchema.object(
      table.columns.map { column in
        let schema = schema(of: column)
        return .required(column.name, column.isNullable ? JSONSchema.nullable(schema) : schema)
      })
  }

  private static func schema(of column: ColumnSchema) -> FieldValue {
    if let words = column.vocabulary {
      switch column.type {
      case .varchar, .text: return JSONSchema.words(words)
      case .varcharArray: return JSONSchema.list(of: JSONSchema.words(words))
      default: break
      }
    }
    return schema(of: column.type)
  }

  private static func schema(of type: ColumnType) -> FieldValue {
    switch type {
    case .uuid: JSONSchema.text(format: "uuid")
    case .integer: JSONSchema.integer(atLeast: Int(Int32.min), atMost: Int(Int32.max))
    case .bigint: JSONSchema.integer
    case .boolean: JSONSchema.boolean
    case .float, .decimal: JSONSchema.number
    case .varchar(let length): length.map(JSONSchema.text(atMost:)) ?? JSONSchema.text
    case .text: JSONSchema.text
    case .timestamp: JSONSchema.text(format: "date-time")
    case .jsonb, .json: JSONSchema.anything
    case .varcharArray: JSONSchema.texts
    case .uuidArray: JSONSchema.list(of: JSONSchema.text(format: "uuid"))
    case .integerArray: JSONSchema.integers
    case .enumeration(let type): JSONSchema.words(type.labels)
    }
  }
}
