import CSQLite

/// A call to SQLite that failed.
struct SQLiteFailure: Error {
  /// The result code without what its upper bits add.
  let code: Int32
  /// The message of SQLite.
  let message: String

  /// The last failure of a connection.
  ///
  /// - Parameters:
  ///   - code: The result of the call.
  ///   - connection: `nil` if not even that could be made.
  init(_ code: Int32, _ connection: OpaquePointer?) {
    self.code = code & 0xFF
    let text = connection.flatMap { sqlite3_errmsg($0) } ?? sqlite3_errstr(code)
    message = text.map { String(cString: $0) } ?? "SQLite error \(code)"
  }

  /// Whether a row breaks a rule of its table.
  var isRefusal: Bool { code == SQLITE_CONSTRAINT || code == SQLITE_MISMATCH }

  /// Whether the operating system refused a call, which says nothing about the content of the file.
  var isOfSystem: Bool {
    [
      SQLITE_PERM, SQLITE_BUSY, SQLITE_LOCKED, SQLITE_NOMEM, SQLITE_READONLY, SQLITE_INTERRUPT,
      SQLITE_IOERR, SQLITE_FULL, SQLITE_CANTOPEN, SQLITE_NOLFS,
    ].contains(code)
  }
}
