import FileIO
import Platform

/// A database file that SQLite can read without creating, changing or removing files beside it.
///
/// Reading a database in WAL mode creates two files. The content of a write-ahead log belongs to the
/// database, and a rollback journal undoes what an interrupted program wrote. A database with such
/// files is copied together with them, and SQLite recovers the copy and ends its WAL mode. So is one
/// whose name SQLite cannot open.
struct DatabaseSnapshot {
  /// The file to read.
  let path: String
  /// Copies, which are removed with the last reference to them.
  private let files: [ScratchFile]

  /// Copies the file unless it can be read in place.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - scratch: A directory for the copy.
  /// - Throws: `InputFailure` or `IOFailure` if it cannot be copied.
  init(of path: String, scratch: String) throws {
    // SQLite keeps the other files beside the file that a link leads to.
    let place = path.resolvedPath ?? path
    let isLogged = InputSource.file(place).beginning(20).suffix(2).contains(2)
    let hasLog = Self.size(place + "-wal") != nil
    let hasJournal = Self.size(place + "-journal") ?? 0 > 0
    // SQLite opens names that are UTF-8 alone.
    guard isLogged || hasLog || hasJournal || place.holdsEscapedBytes else {
      self.path = place
      files = []
      return
    }
    let copy = try ScratchFile(directory: scratch, name: "galaxy.sqlite")
    let others = ["-wal", "-journal", "-shm"].map { ($0, ScratchFile(of: copy, suffix: $0)) }
    try copy.fill(from: place)
    for (suffix, file) in others where suffix != "-shm" && Self.size(place + suffix) ?? 0 > 0 {
      try file.fill(from: place + suffix)
    }
    self.path = copy.path
    files = [copy] + others.map(\.1)
    try settle()
  }

  /// Lets SQLite apply the write-ahead log or the rollback journal.
  private func settle() throws {
    let db = try SQLiteConnection(path, to: .settle)
    for pragma in GalaxyDatabaseReader.cautions
      + ["locking_mode = EXCLUSIVE", "synchronous = OFF", "journal_mode = DELETE"]
    {
      try db.execute("PRAGMA \(pragma)")
    }
    try db.close()
  }

  /// Bytes of a regular file, `nil` if there is none.
  private static func size(_ path: String) -> Int? {
    var status = stat()
    guard stat(path.systemPath, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    return Int(status.st_size)
  }
}
