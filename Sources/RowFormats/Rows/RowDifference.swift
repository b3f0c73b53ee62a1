import FileIO
import GalaxyModel

/// What differs between the rows of a galaxy and those of an earlier state of it, which has no row that
/// the galaxy lacks.
///
/// Rows of both are in ascending order of natural key, so that they are compared in one pass.
public struct RowDifference {
  /// The rows of one table.
  struct Pair {
    let old: any RowSpool
    let new: any RowSpool
  }

  let pairs: [Pair]

  /// A row that both have, with other cells.
  struct ChangedRow {
    let old: CopyLine
    let new: CopyLine
    /// The columns whose cells differ, in ascending order.
    let columns: [Int]
  }

  /// What differs in a table.
  public struct Table: Sendable, Equatable {
    /// The name of the table.
    public let name: String
    /// The number of rows that the earlier state lacks.
    public internal(set) var added = 0
    /// The rows whose cells differ.
    public internal(set) var changed: [Change] = []
  }

  /// Which cells of a row differ.
  public struct Change: Sendable, Equatable {
    /// The primary key of the row.
    public let key: String
    /// The columns whose cells differ, in the order of the table.
    public let columns: [String]
  }

  /// Compares all rows.
  ///
  /// - Returns: The tables that differ, in load order.
  /// - Throws: `IOFailure` if a spool fails, `LostRow` if the galaxy lacks a row.
  /// - Complexity: O(bytes).
  public func tables() throws -> [Table] {
    var tables: [Table] = []
    for pair in pairs {
      var table = Table(name: pair.new.table.name)
      let changed = try pair.compare { _ in table.added += 1 }
      table.changed = changed.map { pair.describe($0) }
      if table.added > 0 || !table.changed.isEmpty { tables.append(table) }
    }
    return tables
  }
}

/// A row of the earlier state that the galaxy lacks, or has at another place: a programmer's error.
public struct LostRow: Error, CustomStringConvertible {
  /// The name of the table.
  public let table: String

  /// What is wrong.
  public var description: String { "\(table): a row of the galaxy before is not in the galaxy" }
}

extension RowDifference.Pair {
  /// The places of the columns of the primary key.
  var keys: [Int] { new.table.columns.indices.filter { new.table.columns[$0].isPrimaryKey } }

  /// Goes through the rows of both.
  ///
  /// - Parameter added: Receives each row that the earlier state lacks, as a line.
  /// - Returns: The rows whose cells differ.
  /// - Throws: `IOFailure` if a spool fails, `LostRow` if the galaxy lacks a row, or what `added` throws.
  /// - Complexity: O(bytes) time; space for the rows that differ.
  func compare(
    added: (ArraySlice<UInt8>) throws -> Void
  ) throws -> [RowDifference.ChangedRow] {
    let keys = keys
    let columns = new.table.columns.indices
    var changed: [RowDifference.ChangedRow] = []
    var before = try SpoolLines(old)
    var after = try SpoolLines(new)
    while !after.isAtEnd {
      if SpoolLines.areEqual(before.line, after.line) {
        try before.advance()
      } else if before.isAtEnd || differ(before.line, after.line, in: keys) {
        try added(after.line)
      } else {
        let (a, b) = (CopyLine(before.line), CopyLine(after.line))
        changed.append(
          RowDifference.ChangedRow(old: a, new: b, columns: columns.filter { a[$0] != b[$0] }))
        try before.advance()
      }
      try after.advance()
    }
    guard before.isAtEnd else { throw LostRow(table: new.table.name) }
    return changed
  }

  /// Whether two rows have different keys; the first cells tell that at once, and are mostly the key.
  private func differ(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>, in keys: [Int]) -> Bool
  {
    if keys == [0] {
      let tab = UInt8(ascii: "\t")
      for (a, b) in zip(one, other) {
        if a != b { return true }
        if a == tab { return false }
      }
    }
    let (a, b) = (CopyLine(one), CopyLine(other))
    return keys.contains { a[$0] != b[$0] }
  }

  fileprivate func describe(_ row: RowDifference.ChangedRow) -> RowDifference.Change {
    RowDifference.Change(
      key: keys.map { String(decoding: row.new[$0], as: UTF8.self) }.joined(separator: "/"),
      columns: row.columns.map { new.table.columns[$0].name })
  }
}
