import CSQLite

/// What all rows of a database can hold together, which is no more than its file: a damaged one may
/// lead in circles.
struct RowBudget {
  /// What is left of the bytes of the file.
  private(set) var bytes: Int
  /// The largest text that its rows can make in JSON, where the names of columns are in every row.
  let textLimit: Int

  /// The budget of a whole database.
  init(_ db: SQLiteConnection) throws {
    let pages = try db.integer("PRAGMA page_count")
    let size = try db.integer("PRAGMA page_size")
    bytes = min(pages.multipliedReportingOverflow(by: size).partialValue, 1 << 40)
    textLimit = 1 << 20 + 8 * bytes
  }

  /// Takes off what the current row fills at least: a byte for each column, and its texts.
  ///
  /// - Returns: Whether there was as much left. O(columns).
  mutating func pay(for statement: OpaquePointer, columns: Int) -> Bool {
    bytes -= columns
    for column in 0..<Int32(columns)
    where sqlite3_column_type(statement, column) == SQLITE_TEXT {
      bytes -= Int(sqlite3_column_bytes(statement, column))
    }
    return bytes >= 0
  }
}
