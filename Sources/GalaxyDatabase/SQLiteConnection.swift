import CSQLite

/// A database file, opened with SQLite's own functions.
final class SQLiteConnection {
  /// What the file is opened for.
  enum Purpose {
    /// An untrusted file is read and stays unchanged.
    case read
    /// A copy of an untrusted file is recovered.
    case settle
    /// A file of our own is filled.
    case build
  }

  private var handle: OpaquePointer?

  /// Opens an existing file.
  ///
  /// The schema of an untrusted file cannot call unsafe functions, and SQLite's defensive mode guards
  /// it against corruption. A text in double quotes is never taken for a literal.
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

  /// Closes the file.
  ///
  /// All statements must have ended.
  func close() throws(SQLiteFailure) {
    try check(sqlite3_close(handle))
    handle = nil
  }

  /// Limits the size of texts and other values.
  func limitLength(_ bytes: Int32) { sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, bytes) }

  /// Runs statements and ignores their rows.
  func execute(_ sql: String) throws(SQLiteFailure) {
    try check(sqlite3_exec(handle, sql, nil, nil, nil))
  }

  /// Prepares a statement.
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
