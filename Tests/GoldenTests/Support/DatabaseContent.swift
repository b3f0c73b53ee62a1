import CSQLite
import Determinism

/// The content of an SQLite file as text: its schema, and all rows in their order.
///
/// The bytes of the file itself depend on the version of the SQLite library.
enum DatabaseContent {
  /// Returns the content of a file, with types and values of every cell.
  static func text(path: String) -> [UInt8] {
    var connection: OpaquePointer?
    defer { sqlite3_close(connection) }
    guard sqlite3_open_v2(path, &connection, SQLITE_OPEN_READONLY, nil) == SQLITE_OK else {
      return []
    }
    var bytes: [UInt8] = []
    let schema = "SELECT type, name, tbl_name, sql FROM sqlite_schema"
    append(schema + " ORDER BY type, name", of: connection, to: &bytes)
    var tables: [UInt8] = []
    append(
      "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name", of: connection,
      to: &tables)
    for line in tables.split(separator: UInt8(ascii: "\n")) {
      let name = String(decoding: line.dropFirst(2), as: UTF8.self)
      append("SELECT * FROM \"\(name)\" ORDER BY rowid", of: connection, to: &bytes)
    }
    return bytes
  }

  /// Appends the rows of a query: a letter for the type of each cell, its value, and a line feed.
  private static func append(
    _ query: String, of connection: OpaquePointer?, to bytes: inout [UInt8]
  ) {
    var statement: OpaquePointer?
    defer { sqlite3_finalize(statement) }
    sqlite3_prepare_v2(connection, query, -1, &statement, nil)
    while sqlite3_step(statement) == SQLITE_ROW {
      for column in 0..<sqlite3_column_count(statement) {
        bytes.append(contentsOf: "\(sqlite3_column_type(statement, column)) ".utf8)
        if let start = sqlite3_column_blob(statement, column) {
          let count = Int(sqlite3_column_bytes(statement, column))
          bytes.append(contentsOf: UnsafeRawBufferPointer(start: start, count: count))
        }
        bytes.append(UInt8(ascii: "\n"))
      }
    }
  }
}
