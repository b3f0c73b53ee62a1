import CSQLite

/// A prepared statement, and its current row.
final class SQLiteStatement {
  /// For direct calls of SQLite's functions in inner loops.
  let handle: OpaquePointer
  /// Keeps the connection open as long as the statement exists.
  private let connection: SQLiteConnection

  init(_ handle: OpaquePointer, of connection: SQLiteConnection) {
    self.handle = handle
    self.connection = connection
  }

  deinit { sqlite3_finalize(handle) }

  /// Goes to the next row.
  ///
  /// - Returns: Whether there is one.
  func step() throws(SQLiteFailure) -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw failure(code)
    }
  }

  /// Makes the statement ready to run again.
  ///
  /// What was bound stays.
  func reset() { sqlite3_reset(handle) }

  /// Binds a text to a parameter; the first one has the number 1.
  func bind(_ text: String, _ parameter: Int32) throws(SQLiteFailure) {
    var text = text
    let code = text.withUTF8 { bytes in
      // SQLite makes a copy.
      sqlite3_bind_text64(
        handle, parameter,
        bytes.baseAddress.map { UnsafeRawPointer($0) }?
          .assumingMemoryBound(to: CChar.self),
        UInt64(bytes.count), unsafeBitCast(-1, to: sqlite3_destructor_type.self),
        UInt8(SQLITE_UTF8))
    }
    guard code == SQLITE_OK else { throw failure(code) }
  }

  /// The number in a column of the row; the first one has the number 0.
  func integer(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }

  /// The text in a column of the row, `nil` if there is none or no UTF-8.
  func text(_ column: Int32) -> String? {
    guard sqlite3_column_type(handle, column) == SQLITE_TEXT,
      let start = sqlite3_column_text(handle, column)
    else { return nil }
    let count = Int(sqlite3_column_bytes(handle, column))
    return String(validating: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// The message of the connection for a result code.
  func failure(_ code: Int32) -> SQLiteFailure {
    SQLiteFailure(code, sqlite3_db_handle(handle))
  }
}
