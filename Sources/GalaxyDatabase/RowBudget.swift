import GRDB
import GRDBSQLite

/// What all rows of a database can hold together, which is no more than its file: a damaged one may
/// lead in circles.
struct RowBudget {
  private var bytes: Int

  /// The budget of a whole database.
  init(_ db: Database) throws {
    let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
    let size = try Int.fetchOne(db, sql: "PRAGMA page_size") ?? 0
    bytes = pages.multipliedReportingOverflow(by: size).partialValue
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
