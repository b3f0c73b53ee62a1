import GalaxyModel

/// Statements that find rows of catalogs in a database, and let our rows refer to them.
struct CatalogStatements {
  let existing: ExistingRows

  /// Takes the rows of a catalog that the database has out of those to insert.
  ///
  /// Natural keys are compared as texts, since the game may hold as text what is a label of ours;
  /// an equal one goes before one in other letters.
  func recognition(_ staged: StagedTable) -> [String] {
    guard let catalog = staged.table.catalog, let key = staged.table.primaryKey.first else {
      return []
    }
    let (own, natural) = (SQLName.quoted(key), SQLName.quoted(catalog.naturalKey))
    let condition = catalog.condition.map { SQLName.quoted($0) }.map { " AND n.\($0) AND t.\($0)" }
    var statements = [
      """
      CREATE TEMPORARY TABLE \(staged.known) ON COMMIT DROP AS
      SELECT DISTINCT ON (n.\(own)) t.\(own) AS their_key, n.* FROM \(staged.staging) AS n
      JOIN \(staged.name) AS t ON lower(t.\(natural)::text) = lower(n.\(natural)::text)\
      \(condition ?? "")
      ORDER BY n.\(own), t.\(natural)::text = n.\(natural)::text DESC, t.\(natural)::text COLLATE "C";
      """
    ]
    if existing == .fail { statements.append(refusal(staged, natural: catalog.naturalKey)) }
    return statements + [
      "DELETE FROM \(staged.staging) AS n USING \(staged.known) AS k WHERE n.\(own) = k.\(own);"
    ]
  }

  private func refusal(_ staged: StagedTable, natural: String) -> String {
    let failure = ScriptFailure(
      message: "\(staged.table.name): the database already has a row with \(natural) = %L",
      hint: "Write the script with --if-exists keep or replace to use the rows that are there.",
      table: staged.table.name)
    return failure.block(
      finding: "SELECT \(SQLName.quoted(natural))::text INTO held FROM \(staged.known) "
        + "ORDER BY \(SQLName.quoted(natural))::text COLLATE \"C\" LIMIT 1;")
  }

  /// Lets the columns of a table that name rows of catalogs name those of the database.
  ///
  /// - Parameters:
  ///   - staged: The table.
  ///   - catalogs: Names of the tables that were looked for.
  /// - Returns: One statement for each such column.
  func redirection(_ staged: StagedTable, among catalogs: Set<String>) -> [String] {
    staged.table.catalogReferences.filter { catalogs.contains($0.table) }.compactMap { reference in
      guard let table = GalaxySchema.table(reference.table), let key = table.primaryKey.first else {
        return nil
      }
      let other = StagedTable(table: table)
      let column = SQLName.quoted(reference.column)
      let (field, own) = (SQLName.quoted(reference.field), SQLName.quoted(key))
      // The database row holds the value itself only if it is not the key.
      let isKey = reference.field == key
      let source =
        isKey
        ? "\(other.known) AS k"
        : "\(other.known) AS k JOIN \(other.name) AS c ON c.\(own) = k.their_key"
      let value = isKey ? "k.their_key" : "c.\(field)"
      return "UPDATE \(staged.staging) AS n SET \(column) = \(value) FROM \(source) "
        + "WHERE n.\(column) = k.\(field) AND n.\(column) <> \(value);"
    }
  }

  /// Gives rows of the database our values, `nil` where they stay as they are.
  func replacement(_ staged: StagedTable) -> String? {
    guard existing == .replace, let catalog = staged.table.catalog, catalog.isReplaceable,
      let key = staged.table.primaryKey.first
    else { return nil }
    let sets = staged.table.columns.map(\.name).filter { $0 != key && $0 != catalog.naturalKey }
      .map { SQLName.quoted($0) }.map { "\($0) = k.\($0)" }
    return "UPDATE \(staged.name) AS t SET \(sets.joined(separator: ", ")) "
      + "FROM \(staged.known) AS k WHERE t.\(SQLName.quoted(key)) = k.their_key;"
  }
}
