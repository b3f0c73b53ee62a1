import GalaxyModel

/// Statements that end a script before it changes anything, where a row of the database has a key
/// of ours.
enum ConflictStatements {
  /// Ends the script if the database has the one row that it can have of a table.
  static func single(_ staged: StagedTable) -> [String] {
    guard case .single(let label) = staged.table.sharing else { return [] }
    let name = SQLName.quoted(label)
    let failure = ScriptFailure(
      message: "\(staged.table.name): the database already has a row (\(label) = %L), "
        + "and it can have only one",
      hint: "Load into another database, or delete what is there first.", table: staged.table.name)
    return [
      // A second script that is loaded at the same time waits here.
      "LOCK TABLE \(staged.name) IN SHARE ROW EXCLUSIVE MODE;",
      failure.block(
        finding: "SELECT \(name)::text INTO held FROM \(staged.name) "
          + "ORDER BY \(name)::text COLLATE \"C\" LIMIT 1;"),
    ]
  }

  /// Ends the script for the first row, in load order, of which the database has a key.
  static func taken(_ tables: [StagedTable]) -> String {
    let queries = tables.flatMap { staged in
      staged.table.uniqueKeys.map { (staged, $0) }
    }.enumerated().map { place, rule in query(place, rule.0, rule.1) }
    return """
      DO $check$ DECLARE taken record; BEGIN
      SELECT * INTO taken FROM (
      \(queries.joined(separator: "\nUNION ALL\n"))
      ) AS conflicts ORDER BY place, key_value COLLATE "C" LIMIT 1;
      IF FOUND THEN RAISE EXCEPTION USING ERRCODE = 'unique_violation', TABLE = taken.of_table, \
      MESSAGE = format('%s: the database already has a row with %s = %L', taken.of_table, \
      taken.key_columns, taken.key_value), HINT = 'Nothing was changed. Load into a database \
      without this row, or change or delete it first.'; END IF;
      END $check$;
      """
  }

  private static func query(_ place: Int, _ staged: StagedTable, _ columns: [String]) -> String {
    let names = columns.joined(separator: ", ")
    let columns = columns.map { SQLName.quoted($0) }
    let texts = columns.map { "n.\($0)::text" }.joined(separator: ", ")
    let value = columns.count == 1 ? texts : "concat_ws(', ', \(texts))"
    let pairs = columns.map { "t.\($0) = n.\($0)" }.joined(separator: " AND ")
    return "SELECT \(place) AS place, \(SQLName.literal(staged.table.name)) AS of_table, "
      + "\(SQLName.literal(names)) AS key_columns, \(value) AS key_value "
      + "FROM \(staged.staging) AS n JOIN \(staged.name) AS t ON \(pairs)"
  }
}
