public import FileIO
public import GalaxyModel
public import RowFormats

/// Fills an SQLite database with the rows of a galaxy.
///
/// Rows go in as they come, so memory does not grow with their number. Keys are checked when all
/// are there. The same rows give the same bytes with the same version of SQLite: one transaction,
/// a fixed page size, no clock.
public final class GalaxyDatabaseBuild {
  /// "WARP", for programs that distinguish files.
  static let applicationID = 0x5741_5250
  /// Version of the layout of the file.
  static let version = 1

  private let file: ScratchFile
  private let db: SQLiteConnection

  /// An empty database in a file of its own, which is removed when the build ends.
  ///
  /// - Parameter scratch: The directory of the file.
  /// - Throws: `IOFailure` or `DatabaseFailure.failed` if the file cannot be made.
  public init(scratch: String) throws {
    file = try ScratchFile(directory: scratch, name: "galaxy.sqlite")
    do {
      db = try SQLiteConnection(file.path, to: .build)
      for pragma in [
        "page_size = 4096", "encoding = 'UTF-8'", "auto_vacuum = NONE", "journal_mode = OFF",
        "synchronous = OFF", "cache_size = -2048",
        // Checked at the end, all at once: while rows come, many a key points ahead.
        "foreign_keys = OFF",
        "application_id = \(Self.applicationID)", "user_version = \(Self.version)",
      ] {
        try db.execute("PRAGMA \(pragma)")
      }
      try db.execute("BEGIN")
      for table in GalaxySchema.tables { try db.execute(SQLiteSchema.table(table)) }
    } catch {
      throw DatabaseFailure.failed(message: error.message)
    }
  }

  /// Fills the database and appends its file to an output.
  ///
  /// Tables are filled one after another, so that the bytes of the file depend on the rows alone and
  /// not on the order in which they were made. O(cells log rows).
  ///
  /// - Throws: `DatabaseFailure.danglingKey` for the first key that names no row, or `.refused`.
  public func write(_ galaxy: Galaxy, _ tables: [SpooledRows], to out: inout ByteWriter) throws {
    do {
      for rows in tables where rows.count > 0 {
        try RowInsert(rows.table, in: db).insert(rows)
      }
      for table in GalaxySchema.tables {
        for statement in SQLiteSchema.indexes(of: table) { try db.execute(statement) }
      }
      for view in DatabaseView.all { try db.execute(view.statement(.sqlite)) }
      try DatabaseHead.write(galaxy, to: db)
      try DatabaseHead.writeStamp(of: galaxy, to: db)
      try checkKeys()
      try db.execute("COMMIT")
      try db.close()
    } catch let error as SQLiteFailure {
      throw DatabaseFailure.failed(message: error.message)
    }
    try file.copy(to: &out)
  }

  private func checkKeys() throws {
    // Columns: the table, the number of the row, the table that it names, the key.
    let broken = try db.prepare("PRAGMA foreign_key_check")
    guard try broken.step() else { return }
    throw DatabaseFailure.danglingKey(
      table: broken.text(0) ?? "", row: max(broken.integer(1), 1) - 1,
      parent: broken.text(2) ?? "")
  }
}
