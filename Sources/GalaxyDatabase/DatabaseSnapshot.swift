import GalaxyExport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A database file as SQLite can read it without creating, changing or removing a file beside it.
///
/// A reader of a file in the mode WAL makes two files of its own, and what a log or a journal beside
/// a database holds belongs to its content, or takes back what an interrupted program wrote. Such a
/// database is copied together with these files; SQLite brings the copy into the mode without them.
struct DatabaseSnapshot {
  /// The file to read.
  let path: String
  /// Copies, which go when nobody reads them any more.
  private let files: [ScratchFile]

  /// Finds out whether the file can be read in place, and copies it if not.
  ///
  /// - Parameter scratch: A directory for the copy.
  init(of path: String, scratch: String) throws {
    let place = Self.resolved(path)
    let isLogged = InputSource.file(place).beginning(20).suffix(2).contains(2)
    let hasLog = Self.size(place + "-wal") != nil
    let hasJournal = Self.size(place + "-journal") ?? 0 > 0
    guard isLogged || hasLog || hasJournal else {
      self.path = path
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

  /// Lets SQLite take in what the log holds, or take back what the journal tells of.
  private func settle() throws {
    let db = try SQLiteConnection(path, to: .settle)
    for pragma in GalaxyDatabaseReader.cautions
      + ["locking_mode = EXCLUSIVE", "synchronous = OFF", "journal_mode = DELETE"]
    {
      try db.execute("PRAGMA \(pragma)")
    }
    try db.close()
  }

  /// The file that a name stands for: SQLite keeps the other files beside that one.
  private static func resolved(_ path: String) -> String {
    guard let place = realpath(path, nil) else { return path }
    defer { free(place) }
    return String(cString: place)
  }

  /// Bytes of a regular file, `nil` if there is none.
  private static func size(_ path: String) -> Int? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }
}
