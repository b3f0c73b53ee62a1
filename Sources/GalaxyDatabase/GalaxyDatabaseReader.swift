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

  /// Reads the file at a path.
  ///
  /// - Parameter source: Name of the file in errors.
  /// - Throws: `DatabaseFailure.unreadable` for what is no galaxy.
  /// - Complexity: O(rows) time and space.
  public static func document(path: String, source: String) throws -> JSONValue {
    do {
      var configuration = Configuration()
      configuration.readonly = true
      // The file may come from anybody: what its schema says is not trusted, and damage is looked for.
      configuration.prepareDatabase { db in
        for pragma in ["trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0"] {
          try db.execute(sql: "PRAGMA \(pragma)")
        }
        sqlite3_limit(db.sqliteConnection, SQLITE_LIMIT_LENGTH, 1 << 28)
      }
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      return try queue.read { db in
        guard try db.tableExists(DatabaseHead.table) else {
          throw DatabaseFailure.unreadable(
            source: source,
            message: "this database holds no galaxy (no table \(DatabaseHead.table))")
        }
        var members = try head(db, source: source)
        var budget = try RowBudget(db)
        var tables: [(String, JSONValue)] = []
        for table in GalaxySchema.tables {
          guard try db.tableExists(table.name) else {
            throw DatabaseFailure.unreadable(
              source: source, message: "the table \(table.name) is missing")
          }
          tables.append((table.name, .array(try rows(of: table, db, &budget, source: source))))
        }
        members.append(("tables", .object(JSONObject(tables))))
        return .object(JSONObject(members))
      }
    } catch let error as DatabaseError {
      throw DatabaseFailure.unreadable(
        source: source, message: error.message ?? "\(error.resultCode)")
    }
  }

  private static func head(_ db: Database, source: String) throws -> [(String, JSONValue)] {
    var members: [(String, JSONValue)] = []
    let rows = try Row.fetchCursor(
      db, sql: "SELECT member, value FROM \(DatabaseHead.table) ORDER BY rowid")
    while let row = try rows.next() {
      guard let member = String.fromDatabaseValue(row[0]),
        let text = String.fromDatabaseValue(row[1]),
        member != "tables", !members.contains(where: { $0.0 == member }),
        let value = try? JSONParser.parse(Array(text.utf8))
      else {
        throw DatabaseFailure.unreadable(
          source: source, message: "the table \(DatabaseHead.table) is damaged")
      }
      members.append((member, value))
    }
    return members
  }

  private static func rows(
    of table: TableSchema, _ db: Database, _ budget: inout RowBudget, source: String
  ) throws -> [JSONValue] {
    let names = table.columns.map(\.name)
    let known = Set(try db.columns(in: table.name).map(\.name))
    if let missing = names.first(where: { !known.contains($0) }) {
      throw DatabaseFailure.unreadable(
        source: source, message: "the table \(table.name) has no column \(missing)")
    }
    let statement = try db.makeStatement(
      sql: "SELECT \(SQLName.list(names)) FROM \(SQLName.quoted(table.name)) ORDER BY rowid")
    let handle = statement.sqliteStatement
    let kinds = table.columns.map { DatabaseCell.Kind($0.type) }
    var rows: [JSONValue] = []
    var code = sqlite3_step(handle)
    while code == SQLITE_ROW {
      guard budget.pay(for: handle, columns: kinds.count) else {
        throw DatabaseFailure.unreadable(
          source: source, message: "the table \(table.name) is damaged: it holds more than the file"
        )
      }
      var values: [JSONValue] = []
      values.reserveCapacity(kinds.count)
      for (place, kind) in kinds.enumerated() {
        guard let value = DatabaseCell.value(handle, Int32(place), kind) else {
          throw DatabaseFailure.unreadable(
            source: source,
            message:
              "\(table.name).\(names[place]) of row \(rows.count) does not hold what it should")
        }
        values.append(value)
      }
      rows.append(.object(JSONObject(keys: names, values: values)))
      code = sqlite3_step(handle)
    }
    guard code == SQLITE_DONE else {
      throw DatabaseFailure.unreadable(
        source: source, message: String(cString: sqlite3_errmsg(sqlite3_db_handle(handle))))
    }
    return rows
  }
}
