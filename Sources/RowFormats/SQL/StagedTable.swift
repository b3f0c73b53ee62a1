import GalaxyModel

/// A table whose rows wait in a temporary table until they are compared with those of the database.
struct StagedTable {
  let table: TableSchema

  /// The table of the game.
  var name: String { SQLName.quoted(table.name) }
  /// Our rows.
  var staging: String { "warpwright_new_\(table.name)" }
  /// Those of our rows that a catalog of the database has already: the key there, then our row.
  var known: String { "warpwright_known_\(table.name)" }
  /// All of our columns; the table of the game may have more.
  var columns: String { SQLName.list(table.columns.map(\.name)) }

  /// The columns that close the cycle of foreign keys, set when all rows are there.
  private var deferred: [String] {
    table.columns.filter(\.isDeferred).map(\.name)
  }

  /// Makes the temporary table.
  ///
  /// Its types are those of the game's table, which a migration may have changed.
  var creation: String {
    "CREATE TEMPORARY TABLE \(staging) ON COMMIT DROP AS SELECT \(columns) FROM \(name) "
      + "WITH NO DATA;"
  }

  /// Inserts the rows, without the keys that close the cycle.
  var insertion: String {
    let deferred = deferred
    let values = table.columns.map { column in
      deferred.contains(column.name) ? "NULL::uuid" : SQLName.quoted(column.name)
    }
    return "INSERT INTO \(name) (\(columns)) SELECT \(values.joined(separator: ", ")) "
      + "FROM \(staging);"
  }

  /// Sets the keys that close the cycle, `nil` if there are none.
  var closing: String? {
    let names = deferred.map { SQLName.quoted($0) }
    guard !names.isEmpty else { return nil }
    let sets = names.map { "\($0) = n.\($0)" }.joined(separator: ", ")
    let given = names.map { "n.\($0)" }.joined(separator: ", ")
    return "UPDATE \(name) AS t SET \(sets) FROM \(staging) AS n "
      + "WHERE t.id = n.id AND coalesce(\(given)) IS NOT NULL;"
  }
}
