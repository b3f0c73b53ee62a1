import GRDB
import GRDBSQLite
public import GalaxyExport
import GalaxyModel

/// Reads a galaxy back from its SQLite file, as the document that `galaxy.json` would be.
public enum GalaxyDatabaseReader {
  /// Whether bytes are the beginning of an SQLite file.
  public static func recognises(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.starts(with: "SQLite format 3\0".utf8)
  }

  /// Settings for files that may come from anybody: what their schema says is not trusted, and
  /// damage is looked for.
  static let cautions = ["trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0"]

  /// Reads the file at a path. It and the files beside it stay as they are.
  ///
  /// - Parameters:
  ///   - source: Name of the file in errors.
  ///   - scratch: A directory for a copy, where the file cannot be read in place.
  /// - Throws: `DatabaseFailure.unreadable` for what is no galaxy.
  /// - Complexity: O(rows) time and space.
  public static func document(
    path: String, source: String, scratch: String
  ) throws -> JSONDocument {
    do {
      var configuration = Configuration()
      configuration.readonly = true
      configuration.prepareDatabase { db in
        for pragma in cautions {
          try db.execute(sql: "PRAGMA \(pragma)")
        }
        sqlite3_limit(db.sqliteConnection, SQLITE_LIMIT_LENGTH, 1 << 28)
      }
      let snapshot = try DatabaseSnapshot(of: path, scratch: scratch)
      defer { withExtendedLifetime(snapshot) {} }
      let queue = try DatabaseQueue(path: snapshot.path, configuration: configuration)
      return try queue.read { db in
        guard try db.tableExists(DatabaseHead.table) else {
          throw DatabaseFailure.unreadable(
            source: source,
            message: "this database holds no galaxy (no table \(DatabaseHead.table))")
        }
        var text = try DatabaseText(db, source: source)
        try head(db, to: &text, source: source)
        for (place, table) in GalaxySchema.tables.enumerated() {
          guard try db.tableExists(table.name) else {
            throw DatabaseFailure.unreadable(
              source: source, message: "the table \(table.name) is missing")
          }
          text.append(place == 0 ? "\"tables\":{" : "],")
          text.append(key: table.name)
          text.append("[")
          try rows(of: table, db, to: &text, source: source)
        }
        text.append("]}}")
        return text.document()
      }
    } catch let error as DatabaseError {
      throw DatabaseFailure.unreadable(
        source: source, message: error.message ?? "\(error.resultCode)")
    }
  }

  /// Appends the members of the document besides its tables, each with a comma behind it.
  private static func head(
    _ db: Database, to text: inout DatabaseText, source: String
  ) throws {
    var known: Set<String> = []
    let rows = try Row.fetchCursor(
      db, sql: "SELECT member, value FROM \(DatabaseHead.table) ORDER BY rowid")
    text.append("{")
    while let row = try rows.next() {
      guard let member = String.fromDatabaseValue(row[0]),
        let value = String.fromDatabaseValue(row[1]),
        member != "tables", known.insert(member).inserted,
        let document = try? JSONDocument(Array(value.utf8))
      else {
        throw DatabaseFailure.unreadable(
          source: source, message: "the table \(DatabaseHead.table) is damaged")
      }
      text.append(key: member)
      text.append(document)
      text.append(",")
    }
  }

  /// Appends the rows of a table with commas between them.
  private static func rows(
    of table: TableSchema, _ db: Database, to text: inout DatabaseText, source: String
  ) throws {
    let names = table.columns.map(\.name)
    let known = Set(try db.columns(in: table.name).map(\.name))
    if let missing = names.first(where: { !known.contains($0) }) {
      throw DatabaseFailure.unreadable(
        source: source, message: "the table \(table.name) has no column \(missing)")
    }
    let statement = try db.makeStatement(
      sql: "SELECT \(SQLName.list(names)) FROM \(SQLName.quoted(table.name)) ORDER BY rowid")
    let handle = statement.sqliteStatement
    let columns = table.columns.map { ($0.name, DatabaseCell.Kind($0.type)) }
    var count = 0
    var code = sqlite3_step(handle)
    while code == SQLITE_ROW {
      try text.append(row: handle, number: count, of: table.name, columns: columns)
      count += 1
      code = sqlite3_step(handle)
    }
    guard code == SQLITE_DONE else {
      throw DatabaseFailure.unreadable(
        source: source, message: String(cString: sqlite3_errmsg(sqlite3_db_handle(handle))))
    }
  }
}
