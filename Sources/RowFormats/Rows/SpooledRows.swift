public import GalaxyModel

/// Rows of one table on their way into a database.
public struct SpooledRows {
  /// One cell, as SQLite stores it.
  public enum Cell {
    case null
    case integer(Int64)
    case real(Double)
    /// UTF-8 without a NUL, in place while the row is looked at.
    case text(UnsafeRawBufferPointer)
  }

  /// The table.
  public let table: TableSchema
  private let spool: any RowSpool

  /// The rows of a table, `nil` if none were taken in for a database.
  init?(_ spools: TableSpools) {
    guard let spool = spools[.database] else { return nil }
    table = spools.table
    self.spool = spool
  }

  /// How many there are.
  public var count: Int { spool.rows }

  /// Goes through the rows in order.
  ///
  /// - Parameter body: Gets the place of the row and one cell for each column.
  /// - Throws: What `body` throws, or `IOFailure` if a spool fails.
  /// - Complexity: O(bytes).
  public func visit(_ body: (_ row: Int, _ cells: [Cell]) throws -> Void) throws {
    var cells = [Cell](repeating: .null, count: table.columns.count)
    var row = 0
    try spool.forEachBlock { bytes in
      var place = 0
      while place < bytes.count {
        for column in cells.indices { cells[column] = SpooledRows.cell(bytes, &place) }
        try body(row, cells)
        row += 1
      }
    }
  }

  private static func cell(_ bytes: UnsafeRawBufferPointer, _ place: inout Int) -> Cell {
    let kind = bytes[place]
    place += 1
    guard kind != DatabaseCellEncoder.Kind.null else { return .null }
    let number = UInt64(
      littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
    place += 8
    switch kind {
    case DatabaseCellEncoder.Kind.integer: return .integer(Int64(bitPattern: number))
    case DatabaseCellEncoder.Kind.real: return .real(Double(bitPattern: number))
    default:
      let start = place
      place += Int(number)
      return .text(UnsafeRawBufferPointer(rebasing: bytes[start..<place]))
    }
  }
}
