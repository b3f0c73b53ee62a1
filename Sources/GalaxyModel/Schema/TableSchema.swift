/// One table: its columns in the order of the data dictionary, and its rows as a function of a
/// galaxy.
///
/// Rows are never materialised. A writer asks for one cell after another:
///
///     table.forEachRow(in: rows) { row in
///       for column in table.columns.indices { write(row.value(column)) }
///     }
public struct TableSchema: Sendable {
  public let name: String
  /// In dictionary order; empty for a table that is not seeded yet.
  public let columns: [ColumnSchema]
  private let makeBlocks: @Sendable (GalaxyRows) -> [RowBlock]

  /// A table whose rows are read from a galaxy block by block, in ascending order of natural key.
  init<Row>(
    _ name: String, columns: [Column<Row>], blocks: @escaping @Sendable (GalaxyRows) -> [Block<Row>]
  ) {
    self.name = name
    self.columns = columns.map(\.schema)
    let values = columns.map(\.value)
    makeBlocks = { rows in
      blocks(rows).map { block in
        RowBlock(count: block.count) { index, column in values[column](block.row(index)) }
      }
    }
  }

  /// A table that has a name but neither described columns nor rows yet.
  init(unseeded name: String) {
    self.name = name
    columns = []
    makeBlocks = { _ in [] }
  }

  /// How many rows the table has. O(regions).
  public func rowCount(in rows: GalaxyRows) -> Int {
    makeBlocks(rows).reduce(0) { $0 + $1.count }
  }

  /// Place of a column, `nil` if there is none. O(columns).
  public func columnIndex(_ name: String) -> Int? { columns.firstIndex { $0.name == name } }

  /// Visits the rows in ascending order of natural key. O(rows) calls, O(regions) space, plus a
  /// permutation of the warps where they do not stand in that order.
  public func forEachRow<Failure: Error>(
    in rows: GalaxyRows, _ body: (TableRow) throws(Failure) -> Void
  ) throws(Failure) {
    for block in makeBlocks(rows) {
      for index in 0..<block.count { try body(TableRow(block: block, index: index)) }
    }
  }
}

/// One row of a table, as a place to read cells from. Valid while the galaxy's rows are visited.
public struct TableRow {
  fileprivate let block: RowBlock
  fileprivate let index: Int

  /// Value of the column at this place of `TableSchema.columns`.
  public func value(_ column: Int) -> FieldValue { block.cell(index, column) }
}

/// Rows of one kind that lie together, such as the sectors of one region.
struct Block<Row> {
  let count: Int
  let row: (Int) -> Row

  init(count: Int, row: @escaping (Int) -> Row) {
    self.count = count
    self.row = row
  }

  /// A block of one row.
  static func one(_ row: Row) -> Block { Block(count: 1) { _ in row } }
}

/// A block whose kind of row is forgotten.
private struct RowBlock {
  let count: Int
  let cell: (Int, Int) -> FieldValue
}
