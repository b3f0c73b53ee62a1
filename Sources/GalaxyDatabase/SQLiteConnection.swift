import CSQLite

/// A database file, opened with SQLite's own functions.
final class SQLiteConnection {
  /// What is to be done with the file.
  enum Purpose {
    /// A file of anybody is read, and stays as it is.
    case read
    /// A copy of such a file is put in order.
    case settle
    /// A file of our own is filled.
    case build
  }

  private var handle: OpaquePointer?

  /// Opens a file that is there.
  ///
  /// The schema of a file of anybody cannot call functions that its author chose, and nothing can
  /// damage such a file. A text in double quotes is never taken for a literal.
  init(_ path: String, to purpose: Purpose) throws(SQLiteFailure) {
    let access = purpose == .read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE
    try check(sqlite3_open_v2(path, &handle, access | SQLITE_OPEN_NOMUTEX, nil))
    try check(sqlite3_extended_result_codes(handle, 1))
    let isOurs: Int32 = purpose == .build ? 1 : 0
    for (setting, value) in [
      (SQLITE_DBCONFIG_DEFENSIVE, 1 - isOurs), (SQLITE_DBCONFIG_TRUSTED_SCHEMA, isOurs),
      (SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0), (SQLITE_DBCONFIG_DQS_DDL, 0),
      (SQLITE_DBCONFIG_DQS_DML, 0),
    ] as [(Int32, Int32)] {
      try check(csqlite_set(handle, setting, value))
    }
  }

  deinit { sqlite3_close_v2(handle) }

  /// Closes the file. All statements must have ended.
  func close() throws(SQLiteFailure) {
    try check(sqlite3_close(handle))
    handle = nil
  }

  /// Texts and other values may have this many bytes at most.
  func limitLength(_ bytes: Int32) { sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, bytes) }

  /// Runs statements whose rows, if there are any, nobody wants.
  func execute(_ sql: String) throws(SQLiteFailure) {
    try check(sqlite3_exec(handle, sql, nil, nil, nil))
  }

  /// A statement that is ready to run.
  func prepare(_ sql: String) throws(SQLiteFailure) -> SQLiteStatement {
    var statement: OpaquePointer?
    try check(sqlite3_prepare_v2(handle, sql, -1, &statement, nil))
    guard let statement else { throw SQLiteFailure(SQLITE_MISUSE, nil) }
    return SQLiteStatement(statement, of: self)
  }

  /// The number that a query finds, 0 if it finds none.
  func integer(_ sql: String) throws(SQLiteFailure) -> Int {
    let statement = try prepare(sql)
    return try statement.step() ? statement.integer(0) : 0
  }

  /// Whether there is a table of this name; a view is none.
  func hasTable(_ name: String) throws(SQLiteFailure) -> Bool {
    let statement = try prepare(
      "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ? COLLATE NOCASE")
    try statement.bind(name, 1)
    return try statement.step()
  }

  private func check(_ code: Int32) throws(SQLiteFailure) {
    guard code == SQLITE_OK else { throw SQLiteFailure(code, handle) }
  }
}
