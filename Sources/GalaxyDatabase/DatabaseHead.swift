import GRDB
import GalaxyExport
import GalaxyModel

/// What `galaxy.json` holds besides its tables, kept in a small table of its own.
enum DatabaseHead {
  static let table = "warpwright_document"

  /// Writes the members of the document: name and JSON value.
  static func write(_ galaxy: Galaxy, to db: Database) throws {
    try db.execute(
      sql: "CREATE TABLE \(table) (member TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL)")
    for member in GalaxyDocumentWriter.head(of: galaxy) {
      try db.execute(
        sql: "INSERT INTO \(table) VALUES (?, ?)",
        arguments: [member.key, member.value.compactJSON])
    }
  }
}
