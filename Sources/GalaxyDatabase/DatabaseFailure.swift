public import Platform

/// Why a galaxy cannot be written as a database, or a database not read as a galaxy.
public enum DatabaseFailure: Error, Equatable, CustomStringConvertible {
  /// A row breaks a rule of the schema, in the words of SQLite.
  case refused(table: String, row: Int, message: String)
  /// A key names no row.
  case danglingKey(table: String, row: Int, parent: String)
  /// The file is no galaxy, or damaged.
  case unreadable(source: String, message: String)
  /// The operating system did not let SQLite read the file; its content may be in order.
  case unread(source: String, message: String)
  /// SQLite could not do its work, as on a full disk.
  case failed(message: String)

  /// One line.
  public var description: String {
    switch self {
    case .refused(let table, let row, let message):
      "tables.\(table)[\(row)]: the database refuses this row: \(message)"
    case .danglingKey(let table, let row, let parent):
      "tables.\(table)[\(row)]: names a row of \(parent) that is not there"
    case .unreadable(let source, let message): "\(source): \(message)"
    case .unread(let source, let message): "\(source): could not be read: \(message)"
    case .failed(let message): "the database could not be written: \(message)"
    }
  }
}

extension DatabaseFailure: ReportableError {
  /// `ioError` where SQLite could not do its work, else `badInput`.
  public var exitStatus: ExitStatus {
    switch self {
    case .refused, .danglingKey, .unreadable: .badInput
    case .unread, .failed: .ioError
    }
  }
}
