import FileIO
public import Platform
import RowFormats

/// A database that cannot be replaced, since what SQLite has left beside it would be applied to the new one.
///
/// SQLite puts a rollback journal or a write-ahead log beside a database that is being changed, and applies it to
/// whatever file has the name of the database when it is opened next.
public struct UnsettledDatabase: Error, Equatable, CustomStringConvertible {
  /// The path of the journal or log.
  public let log: String

  /// What SQLite puts after the name of a database.
  private static let suffixes = ["-journal", "-wal"]

  /// Rejects a database that a program is changing, or was changing when it was ended.
  ///
  /// - Parameter path: The database, which need not exist; a link stands for the file that it means.
  /// - Throws: `UnsettledDatabase` if a journal or log is beside it.
  static func check(_ path: String) throws(UnsettledDatabase) {
    var base = path
    if let real = realpath(path.systemPath, nil) {
      base = String(systemPath: real)
      free(real)
    }
    if let log = suffixes.map({ base + $0 }).first(where: isFilled) {
      throw UnsettledDatabase(log: log)
    }
  }

  private static func isFilled(_ path: String) -> Bool {
    do {
      let file = try PartFile(path)
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
    "\(log.terminalSafe) has changes that a program has not ended, and SQLite would apply them to the new "
      + "database; close that program, or open the old database with sqlite3 once, or write elsewhere with -o"
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
