import GalaxyModel

/// The JSON Schema of one document that the program prints, writes or reads.
struct ReportSchema {
  /// The name after `schema --report`: that of the command, or `galaxy`, `manifest`, `recipe`.
  let name: String
  /// What the document is.
  let title: String
  /// The schema of the document, without `$schema` and `$id`.
  let schema: FieldValue

  /// All documents, in the order of the commands.
  static var all: [ReportSchema] {
    measuring + querying + listing + files
  }

  /// The document of a name.
  static func named(_ name: String) -> ReportSchema? {
    all.first { $0.name == name }
  }

  /// A report whose members `schema` and `version` name it.
  init(_ name: String, _ title: String, _ properties: [JSONSchema.Property]) {
    self.init(name, title, schema: JSONSchema.object(ReportSchema.head(name) + properties))
  }

  /// A document of any kind.
  init(_ name: String, _ title: String, schema: FieldValue) {
    self.name = name
    self.title = title
    self.schema = schema
  }

  /// The members by which a program recognizes a document.
  static func head(_ name: String) -> [JSONSchema.Property] {
    [
      .required("schema", JSONSchema.constant(.text("warpwright.\(name)"))),
      .required("version", JSONSchema.constant(1)),
    ]
  }

  /// The schema as a document of its own.
  var document: FieldValue {
    guard case .object(let members) = schema else { return schema }
    let head: [FieldValue.Member] = [
      .init("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
      .init("$id", .text("urn:warpwright:schema:\(name):1")), .init("title", .text(title)),
    ]
    return .object(head + members)
  }
}
