import GalaxyModel

/// The JSON Schema of one document that the program prints, writes or reads.
struct ReportSchema {
  /// The name after `schema --report`: that of the command, or `galaxy`, `manifest`, `recipe`.
  let name: String
  /// What the document is.
  let title: String
  /// Makes the schema.
  ///
  /// A command line is parsed with names alone, so that none is made for it.
  private let makeSchema: () -> FieldValue

  /// All documents, in the order of the commands.
  static var all: [ReportSchema] {
    [generate, reproduce, step, stepList, extend] + searching + comparing + measuring + querying
      + listing
      + files
  }

  /// The document of a name.
  static func named(_ name: String) -> ReportSchema? {
    all.first { $0.name == name }
  }

  /// A report whose members `schema` and `version` name it.
  init(
    _ name: String, _ title: String,
    _ properties: @autoclosure @escaping () -> [JSONSchema.Property]
  ) {
    self.init(name, title, schema: JSONSchema.object(ReportSchema.head(name) + properties()))
  }

  /// A document of any kind.
  init(_ name: String, _ title: String, schema: @autoclosure @escaping () -> FieldValue) {
    self.name = name
    self.title = title
    makeSchema = schema
  }

  /// The schema of the document, without `$schema` and `$id`.
  var schema: FieldValue { makeSchema() }

  /// The members by which a program recognizes a document.
  static func head(_ name: String) -> [JSONSchema.Property] {
    [
      .required("schema", JSONSchema.constant(.text("warpwright.\(name)"))),
      .required("version", JSONSchema.constant(1)),
    ] + origin
  }

  /// Where a map comes from, as far as its file knows; lists have the version of the program.
  private static var origin: [JSONSchema.Property] {
    [
      .optional(
        "generator",
        JSONSchema.object([
          .required("name", JSONSchema.text), .required("version", JSONSchema.text),
        ])),
      .optional("seed", JSONSchema.integer(atLeast: 0)), .optional("preset", JSONSchema.text),
    ]
  }

  /// The schema as a document of its own.
  var document: FieldValue {
    let schema = schema
    guard case .object(let members) = schema else { return schema }
    let head: [FieldValue.Member] = [
      .init("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
      .init("$id", .text("urn:warpwright:schema:\(name):1")), .init("title", .text(title)),
    ]
    return .object(head + members)
  }
}
