import CSQLite
import GalaxyModel
import RowFormats

/// Inserts the rows of one table.
///
/// Cells are bound through SQLite's own functions, which take them where they are.
struct RowInsert {
  private let table: TableSchema
  private let statement: SQLiteStatement

  init(_ table: TableSchema, in db: SQLiteConnection) throws {
    self.table = table
    let values = Array(repeating: "?", count: table.columns.count).joined(separator: ", ")
    statement = try db.prepare(
      "INSERT INTO \(SQLName.quoted(table.name)) VALUES (\(values))")
  }

  /// Inserts rows.
  ///
  /// - Throws: `DatabaseFailure.refused` for a row that breaks a rule.
  /// - Complexity: O(cells log rows).
  func insert(_ rows: SpooledRows) throws {
    let handle = statement.handle
    try rows.visit { row, cells in
      for (place, cell) in cells.enumerated() {
        let parameter = Int32(place + 1)
        switch cell {
        case .null: sqlite3_bind_null(handle, parameter)
        case .integer(let value): sqlite3_bind_int64(handle, parameter, value)
        case .real(let value): sqlite3_bind_double(handle, parameter, value)
        case .text(let text):
          // The bytes stay where they are until the row is in.
          sqlite3_bind_text(
            handle, parameter, text.baseAddress?.assumingMemoryBound(to: CChar.self),
            Int32(clamping: text.count), nil)
        }
      }
      let code = sqlite3_step(handle)
      guard code == SQLITE_DONE else { throw failure(code, row: row) }
      sqlite3_reset(handle)
    }
  }

  private func failure(_ code: Int32, row: Int) -> DatabaseFailure {
    let failure = statement.failure(code)
    statement.reset()
    return failure.isRefusal
      ? .refused(table: table.name, row: row, message: failure.message)
      : .failed(message: failure.message)
  }
}
