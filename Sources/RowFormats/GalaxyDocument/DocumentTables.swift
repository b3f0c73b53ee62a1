import GalaxyModel
package import JSONText

/// Where the tables of a `galaxy.json` are that the schema knows.
package struct DocumentTables {
  private var tables: [String: JSONView] = [:]

  /// Looks for the tables.
  ///
  /// - Complexity: O(tables), or O(bytes) if there are hundreds of them.
  package init(_ document: JSONDocument) {
    guard let members = document.members(of: "tables") else { return }
    for (name, value) in members where GalaxySchema.order[name] != nil { tables[name] = value }
  }

  /// A table, if the document has it.
  ///
  /// - Complexity: O(1).
  package subscript(name: String) -> JSONView? { tables[name] }
}
