import GRDB
import GRDBSQLite
import GalaxyExport
import GalaxyModel

/// Inserts the rows of one table. Constant cells stand in the statement itself.
///
/// Cells are bound through SQLite's own functions: a value of its own for each cell, which the
/// library's arguments are, would take most of the time.
final class RowInsert {
  private let table: TableSchema
  private let statement: Statement
  /// Columns whose cells depend on the row, in the order of the parameters.
  private let columns: [(place: Int, form: DatabaseForm)]
  private var texts = DatabaseTexts()
  /// Rows inserted so far.
  private(set) var rows: Int

  /// Whether constant cells stand in the statement.
  let usesConstants: Bool

  init(_ table: TableSchema, usesConstants: Bool, rows: Int, in db: Database) throws {
    self.usesConstants = usesConstants
    self.rows = rows
    var columns: [(Int, DatabaseForm)] = []
    var values: [String] = []
    for (place, column) in table.columns.enumerated() {
      let form = DatabaseForm(column.type)
      if usesConstants, let constant = column.constant {
        values.append(DatabaseTexts.literal(constant, as: form))
      } else {
        columns.append((place, form))
        values.append("?")
      }
    }
    self.table = table
    self.columns = columns
    statement = try db.makeStatement(
      sql: "INSERT INTO \(SQLName.quoted(table.name)) VALUES (\(values.joined(separator: ", ")))")
  }

  /// Inserts rows.
  ///
  /// - Throws: `DatabaseFailure.refused` for a row that breaks a rule, `UnwritableCell` for one that
  ///   no database takes.
  func append(_ part: TableRows) throws {
    let handle = statement.sqliteStatement
    for row in part {
      texts.clear()
      for (parameter, column) in columns.enumerated() {
        let number = Int32(parameter + 1)
        switch texts.bind(row.value(column.place), as: column.form) {
        case .null: sqlite3_bind_null(handle, number)
        case .integer(let value): sqlite3_bind_int64(handle, number, value)
        case .real(let value): sqlite3_bind_double(handle, number, value)
        case .text: texts.note(number)
        case .unwritable:
          throw UnwritableCell(
            table: table.name, row: rows, column: table.columns[column.place].name)
        }
      }
      let code = texts.withTexts { parameter, text in
        // The bytes stay where they are until the row is in.
        sqlite3_bind_text(
          handle, parameter, text.baseAddress?.assumingMemoryBound(to: CChar.self),
          Int32(clamping: text.count), nil)
      } then: {
        sqlite3_step(handle)
      }
      guard code == SQLITE_DONE else { throw failure(code, handle) }
      sqlite3_reset(handle)
      rows += 1
    }
  }

  private func failure(_ code: Int32, _ handle: OpaquePointer) -> DatabaseFailure {
    let message = String(cString: sqlite3_errmsg(sqlite3_db_handle(handle)))
    sqlite3_reset(handle)
    return code & 0xFF == SQLITE_CONSTRAINT || code & 0xFF == SQLITE_MISMATCH
      ? .refused(table: table.name, row: rows, message: message) : .failed(message: message)
  }
}
