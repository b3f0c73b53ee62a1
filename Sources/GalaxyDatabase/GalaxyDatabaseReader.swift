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
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      return try queue.read { db in
        guard try db.tableExists(DatabaseHead.table) else {
          throw DatabaseFailure.unreadable(
            source: source,
            message: "this database holds no galaxy (no table \(DatabaseHead.table))")
        }
        var members = try head(db, source: source)
        var tables: [(String, JSONValue)] = []
        for table in GalaxySchema.tables {
          guard try db.tableExists(table.name) else {
            throw DatabaseFailure.unreadable(
              source: source, message: "the table \(table.name) is missing")
          }
          tables.append((table.name, .array(try rows(of: table, db, source: source))))
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
      let text: String = row["value"]
      let member: String = row["member"]
      guard member != "tables", !members.contains(where: { $0.0 == member }),
        let value = try? JSONParser.parse(Array(text.utf8))
      else {
        throw DatabaseFailure.unreadable(
          source: source, message: "\(DatabaseHead.table).\(member) is damaged")
      }
      members.append((member, value))
    }
    return members
  }

  private static func rows(
    of table: TableSchema, _ db: Database, source: String
  ) throws -> [JSONValue] {
    let names = table.columns.map(\.name)
    let statement = try db.makeStatement(
      sql: "SELECT \(SQLName.list(names)) FROM \(SQLName.quoted(table.name)) ORDER BY rowid")
    let handle = statement.sqliteStatement
    let kinds = table.columns.map { DatabaseCell.Kind($0.type) }
    var rows: [JSONValue] = []
    var code = sqlite3_step(handle)
    while code == SQLITE_ROW {
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
