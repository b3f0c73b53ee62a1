import CSQLite
import FileIO
import GalaxyModel
public import JSONText
import RowFormats

/// Reads a galaxy back from its SQLite file, as the document that `galaxy.json` would be.
public enum GalaxyDatabaseReader {
  /// Whether bytes are the beginning of an SQLite file.
  public static func recognizes(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.starts(with: "SQLite format 3\0".utf8)
  }

  /// Settings that detect damage in untrusted files.
  static let cautions = ["cell_size_check = ON", "mmap_size = 0"]

  /// Reads the file at a path.
  ///
  /// It and the files beside it stay as they are.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - source: Name of the file in errors.
  ///   - scratch: A directory for a copy, where the file cannot be read in place.
  /// - Returns: The document that `galaxy.json` would be.
  /// - Throws: `DatabaseFailure.unreadable` for what is no galaxy, `.unread` or `InputFailure` if
  ///   the operating system does not let it be read.
  /// - Complexity: O(rows) time and space.
  public static func document(
    path: String, source: String, scratch: String
  ) throws -> JSONDocument {
    do {
      let snapshot = try DatabaseSnapshot(of: path, scratch: scratch)
      defer { withExtendedLifetime(snapshot) {} }
      let db = try SQLiteConnection(snapshot.path, to: .read)
      for pragma in cautions { try db.execute("PRAGMA \(pragma)") }
      db.limitLength(1 << 28)
      // All of it as it is at one moment.
      try db.execute("BEGIN")
      return try document(db, source: source)
    } catch let error as SQLiteFailure {
      if error.isOfSystem { throw DatabaseFailure.unread(source: source, message: error.message) }
      try checkDisk(path)
      throw DatabaseFailure.unreadable(source: source, message: error.message)
    }
  }

  /// Reads a damaged file once more, because to SQLite what a disk cannot read is damage, too.
  ///
  /// - Throws: `InputFailure` if the file cannot be read to its end.
  private static func checkDisk(_ path: String) throws(InputFailure) {
    do throws(InputFailure) {
      _ = try InputSource.file(path).readAll()
    } catch {
      if case .unreadable = error.kind { throw error }
    }
  }

  private static func document(_ db: SQLiteConnection, source: String) throws -> JSONDocument {
    guard try db.hasTable(DatabaseHead.table) else {
      throw DatabaseFailure.unreadable(
        source: source,
        message: "this database holds no galaxy (no table \(DatabaseHead.table))")
    }
    var text = try DatabaseText(db, source: source)
    try head(db, to: &text, source: source)
    for (place, table) in GalaxySchema.tables.enumerated() {
      guard try db.hasTable(table.name) else {
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

  /// Appends the members of the document besides its tables, each with a comma after it.
  private static func head(
    _ db: SQLiteConnection, to text: inout DatabaseText, source: String
  ) throws {
    var known: Set<String> = []
    let rows = try db.prepare("SELECT member, value FROM \(DatabaseHead.table) ORDER BY rowid")
    text.append("{")
    while try rows.step() {
      guard let member = rows.text(0), let value = rows.text(1),
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
    of table: TableSchema, _ db: SQLiteConnection, to text: inout DatabaseText, source: String
  ) throws {
    let names = table.columns.map(\.name)
    let known = try columns(of: table.name, db)
    if let missing = names.first(where: { !known.contains($0) }) {
      throw DatabaseFailure.unreadable(
        source: source, message: "the table \(table.name) has no column \(missing)")
    }
    let statement = try db.prepare(
      "SELECT \(SQLName.list(names)) FROM \(SQLName.quoted(table.name)) ORDER BY rowid")
    let columns = table.columns.map { ($0.name, DatabaseCell.Kind($0.type)) }
    var count = 0
    while try statement.step() {
      try text.append(row: statement.handle, number: count, of: table.name, columns: columns)
      count += 1
    }
  }

  private static func columns(
    of table: String, _ db: SQLiteConnection
  ) throws(SQLiteFailure) -> Set<String> {
    let info = try db.prepare("PRAGMA table_info(\(SQLName.literal(table)))")
    var names: Set<String> = []
    while try info.step() {
      if let name = info.text(1) { names.insert(name) }
    }
    return names
  }
}
