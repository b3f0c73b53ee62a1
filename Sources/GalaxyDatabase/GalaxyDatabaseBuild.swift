import GRDB
public import GalaxyExport
public import GalaxyModel

/// Fills an SQLite database with the rows of a galaxy.
///
/// Rows go in as they come, so memory does not grow with their number. Keys are checked when all
/// are there. The same rows give the same bytes with the same version of SQLite: one transaction,
/// a fixed page size, no clock.
public final class GalaxyDatabaseBuild: DatabaseBuild {
  /// "WARP", for programs that tell files apart.
  static let applicationID = 0x5741_5250
  /// Version of the layout of the file.
  static let version = 1

  private let file: ScratchFile
  private let queue: DatabaseQueue

  /// An empty database in a file of its own, which is removed when the build ends.
  ///
  /// - Parameter scratch: The directory of the file.
  public init(scratch: String) throws {
    file = try ScratchFile(directory: scratch, name: "galaxy.sqlite")
    do {
      var configuration = Configuration()
      // Checked at the end, all at once: while rows come, many a key points ahead.
      configuration.foreignKeysEnabled = false
      configuration.allowsUnsafeTransactions = true
      queue = try DatabaseQueue(path: file.path, configuration: configuration)
      try queue.inDatabase { db in
        for pragma in [
          "page_size = 4096", "encoding = 'UTF-8'", "auto_vacuum = NONE", "journal_mode = OFF",
          "synchronous = OFF", "cache_size = -4096",
          "application_id = \(Self.applicationID)", "user_version = \(Self.version)",
        ] {
          try db.execute(sql: "PRAGMA \(pragma)")
        }
        try db.execute(sql: "BEGIN")
        for table in GalaxySchema.tables { try db.execute(sql: SQLiteSchema.table(table)) }
      }
    } catch let error as DatabaseError {
      throw DatabaseFailure.failed(message: error.message ?? "\(error.resultCode)")
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
      try queue.inDatabase { db in
        for rows in tables where rows.count > 0 {
          try RowInsert(rows.table, in: db).insert(rows)
        }
        for table in GalaxySchema.tables {
          for statement in SQLiteSchema.indexes(of: table) { try db.execute(sql: statement) }
        }
        for view in DatabaseView.all { try db.execute(sql: view.statement) }
        try DatabaseHead.write(galaxy, to: db)
        try checkKeys(db)
        try db.execute(sql: "COMMIT")
      }
      try queue.close()
    } catch let error as DatabaseError {
      throw DatabaseFailure.failed(message: error.message ?? "\(error.resultCode)")
    }
    try file.copy(to: &out)
  }

  private func checkKeys(_ db: Database) throws {
    guard let row = try Row.fetchOne(db, sql: "PRAGMA foreign_key_check") else { return }
    let number: Int64? = row["rowid"]
    throw DatabaseFailure.danglingKey(
      table: row["table"], row: Int((number ?? 1) - 1), parent: row["parent"])
  }
}
