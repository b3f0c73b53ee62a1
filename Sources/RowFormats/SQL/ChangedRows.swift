import FileIO
import GalaxyModel

/// Rows of one table in which the same columns change, waiting in a temporary table of a script.
struct ChangedRows {
  let table: TableSchema
  /// Tells groups of one table apart, from 1.
  let number: Int
  /// The places of the columns that change.
  let columns: [Int]
  let rows: [RowDifference.ChangedRow]

  /// Groups the rows of a table by the columns that change.
  static func groups(_ rows: [RowDifference.ChangedRow], of table: TableSchema) -> [ChangedRows] {
    var sets: [[Int]] = []
    for row in rows where !sets.contains(row.columns) { sets.append(row.columns) }
    return sets.enumerated().map { place, columns in
      ChangedRows(
        table: table, number: place + 1, columns: columns,
        rows: rows.filter { $0.columns == columns })
    }
  }

  private var name: String { SQLName.quoted(table.name) }
  /// The temporary table: key, old cells, new cells.
  private var staging: String { "warpwright_changed_\(table.name)_\(number)" }
  private var keys: [String] { table.primaryKey.map { SQLName.quoted($0) } }
  private var names: [String] { columns.map { table.columns[$0].name } }
  private func old(_ name: String) -> String { "old_\(name)" }
  private func new(_ name: String) -> String { "new_\(name)" }
  private var isSameRow: String { keys.map { "t.\($0) = n.\($0)" }.joined(separator: " AND ") }

  /// Whether the cell of the database is not that of the galaxy before.
  private func differs(_ place: Int) -> String {
    let column = table.columns[place]
    let (own, theirs) = ("n.\(old(column.name))", "t.\(SQLName.quoted(column.name))")
    switch column.type {
    // Values of JSON cannot be compared, whatever type a migration gave the column.
    case .json, .jsonb: return "to_jsonb(\(theirs)) IS DISTINCT FROM to_jsonb(\(own))"
    default: return "\(theirs) IS DISTINCT FROM \(own)"
    }
  }

  /// Appends the temporary table with its rows; its types are those of the game's table.
  func write(to out: inout ByteWriter) throws(IOFailure) {
    let cells = names.flatMap { name in
      [old(name), new(name)].map { "\(SQLName.quoted(name)) AS \($0)" }
    }
    out.append(
      line: "CREATE TEMPORARY TABLE \(staging) ON COMMIT DROP AS SELECT "
        + "\((keys + cells).joined(separator: ", ")) FROM \(name) WITH NO DATA;")
    out.append(line: "COPY \(staging) FROM stdin;")
    let own = table.columns.indices.filter { table.columns[$0].isPrimaryKey }
    for row in rows {
      let cells = own.map { row.new[$0] } + columns.flatMap { [row.old[$0], row.new[$0]] }
      for (place, cell) in cells.enumerated() {
        if place > 0 { out.append(UInt8(ascii: "\t")) }
        out.append(bytes: cell)
      }
      out.append(UInt8(ascii: "\n"))
    }
    out.append(line: "\\.")
    try out.throwIfFailed()
  }

  /// Leaves rows of catalogs out that the database had under other identifiers before it got any of
  /// ours: they are the game's, and stay as they are.
  func exemption(_ staged: StagedTable) -> String {
    let same = keys.map { "n.\($0) = k.\($0)" }.joined(separator: " AND ")
    return "DELETE FROM \(staging) AS n USING \(staged.known) AS k WHERE \(same) "
      + "AND k.their_key <> k.\(keys[0]);"
  }

  /// Ends the script, and names the row, if the database does not have a row as it was before.
  ///
  /// The rows are locked until the transaction ends.
  var check: String {
    let key = "concat_ws('/', \(keys.map { "n.\($0)::text" }.joined(separator: ", ")))"
    let named = zip(names, columns).map { name, place in
      "CASE WHEN \(differs(place)) THEN \(SQLName.literal(name)) END"
    }
    return """
      DO $check$ DECLARE missed record; BEGIN
      PERFORM 1 FROM \(name) AS t JOIN \(staging) AS n ON \(isSameRow) FOR UPDATE OF t;
      SELECT \(key) AS row_key, t.\(keys[0]) IS NULL AS is_missing, \
      concat_ws(', ', \(named.joined(separator: ", "))) AS cells INTO missed \
      FROM \(staging) AS n LEFT JOIN \(name) AS t ON \(isSameRow) \
      WHERE t.\(keys[0]) IS NULL OR \(columns.map(differs).joined(separator: " OR ")) \
      ORDER BY \(key) COLLATE "C" LIMIT 1;
      IF FOUND THEN RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state', \
      TABLE = \(SQLName.literal(table.name)), MESSAGE = CASE WHEN missed.is_missing \
      THEN format(\(SQLName.literal("\(table.name): the database has no row %s")), missed.row_key) \
      ELSE format(\(SQLName.literal("\(table.name): the row %s is not as it was before: %s")), \
      missed.row_key, missed.cells) END, HINT = \(SQLName.literal(Self.hint)); END IF;
      END $check$;
      """
  }

  /// Changes the rows; ends the script if not each of them is hit.
  var update: String {
    let sets = names.map { "\(SQLName.quoted($0)) = n.\(new($0))" }.joined(separator: ", ")
    let guards = columns.map { "NOT (\(differs($0)))" }.joined(separator: " AND ")
    let message = "\(table.name): %s of %s rows were changed"
    return """
      DO $update$ DECLARE hit bigint; wanted bigint; BEGIN
      UPDATE \(name) AS t SET \(sets) FROM \(staging) AS n WHERE \(isSameRow) AND \(guards);
      GET DIAGNOSTICS hit = ROW_COUNT;
      SELECT count(*) INTO wanted FROM \(staging);
      IF hit <> wanted THEN RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state', \
      TABLE = \(SQLName.literal(table.name)), \
      MESSAGE = format(\(SQLName.literal(message)), hit, wanted), \
      HINT = \(SQLName.literal(Self.hint)); END IF;
      END $update$;
      """
  }

  private static let hint =
    "Nothing was changed. The script is for a database that holds the galaxy as it was before the "
    + "extension, and it is loaded once."
}
