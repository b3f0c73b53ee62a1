import FileIO
import GalaxyFormats
import GalaxyModel
import GraphFormats
import RowFormats

/// What `galaxy.json` holds besides its tables, kept in a small table of its own.
enum DatabaseHead {
  static let table = "warpwright_document"

  /// Writes the members of the document: name and JSON value.
  static func write(_ galaxy: Galaxy, to db: SQLiteConnection) throws {
    try db.execute(
      "CREATE TABLE \(table) (member TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL)")
    let insert = try db.prepare("INSERT INTO \(table) VALUES (?, ?)")
    for member in GalaxyDocumentWriter.head(of: galaxy) {
      try insert.bind(member.key, 1)
      try insert.bind(member.value.compactJSON, 2)
      _ = try insert.step()
      insert.reset()
    }
  }

  /// Writes the stamp as a view of one row.
  static func writeStamp(of galaxy: Galaxy, to db: SQLiteConnection) throws {
    guard let stamp = galaxy.stamp, let place = ExportFormat.sqlite.stamp else { return }
    var literal = ByteWriter(memoryCapacity: 1_024)
    place.append(stamp, to: &literal)
    let text = String(decoding: literal.takeBytes(), as: UTF8.self)
    try db.execute("CREATE VIEW recipe AS SELECT \(text) AS recipe")
  }
}
