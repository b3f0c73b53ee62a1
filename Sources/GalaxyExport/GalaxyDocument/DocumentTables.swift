import GalaxyModel

/// Where the tables of a `galaxy.json` are that the schema knows.
struct DocumentTables {
  private var tables: [String: JSONView] = [:]

  /// Looks for the tables. O(bytes).
  init(_ document: JSONDocument) {
    guard let members = document["tables"]?.object else { return }
    for (name, value) in members where GalaxySchema.order[name] != nil { tables[name] = value }
  }

  /// A table, if the document has it. O(1).
  subscript(name: String) -> JSONView? { tables[name] }
}
