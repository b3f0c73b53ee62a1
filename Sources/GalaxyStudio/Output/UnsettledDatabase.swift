import FileIO
public import Platform
import RowFormats

/// A database that cannot be replaced, since what SQLite has left beside it would be applied to the new one.
///
/// SQLite puts a rollback journal or a write-ahead log beside a database that is being changed, and applies it to
/// whatever file has the name of the database when it is opened next. A program that has a database with such a
/// log open writes to it later, too; SQLite removes the log when the last one closes.
public struct UnsettledDatabase: Error, Equatable, CustomStringConvertible {
  /// The path of the database.
  public let database: String
  /// The path of the journal or log.
  public let log: String
  /// Whether there is no database any more.
  public let isAlone: Bool

  /// Rejects a database that a program is changing, or was changing when it was ended.
  ///
  /// - Parameter path: The database, which need not exist; a link stands for the file that it means.
  /// - Throws: `UnsettledDatabase` if a journal or log is beside it.
  static func check(_ path: String) throws(UnsettledDatabase) {
    let base = path.resolvedPath ?? path
    let found =
      ["-wal", "-shm"].map { base + $0 }.first { isThere($0) }
      ?? [base + "-journal"].first { isThere($0, isFilled: true) }
    if let found {
      throw UnsettledDatabase(database: base, log: found, isAlone: !isThere(base))
    }
  }

  private static func isThere(_ path: String, isFilled: Bool = false) -> Bool {
    do {
      let file = try PartFile(path)
      if !isFilled { return true }
      guard file.count > 0 else { return false }
      var first: UInt8 = 0
      try withUnsafeMutableBytes(of: &first) { try file.read(0, into: $0) }
      // A journal that is kept for the next transaction begins with zeros.
      return first != 0
    } catch let failure as InputFailure where failure.isMissing {
      return false
    } catch {
      // What cannot be read may be filled.
      return true
    }
  }

  /// One line, safe to show on a terminal.
  public var description: String {
    let settling =
      isAlone
      ? "delete it, as its database is gone"
      : "run sqlite3 \(database.terminalSafe) 'PRAGMA integrity_check'"
    return
      "\(log.terminalSafe) is of a program that uses the database or was killed, and SQLite would apply it to "
      + "the new one; close that program, or \(settling), or write elsewhere with -o"
  }
}

extension UnsettledDatabase: ReportableError {
  /// The output cannot be created.
  public var exitStatus: ExitStatus { .cannotCreate }
}

extension RowFormat {
  /// Whether its file is a database, beside which SQLite keeps files of its own.
  var isDatabase: Bool { isMadeOfCells && name != RowFormat.parquet.name }
}
