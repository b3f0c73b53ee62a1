/// A table whose rows are made from values of type `Row`: its description, and for each column how
/// the cell is found in a row.
public struct Table<Row>: Sendable {
  public let schema: TableSchema
  private let values: [@Sendable (Row) -> FieldValue]

  init(
    _ name: String, _ subject: TableSubject, columns: [Column<Row>],
    constraints: [TableConstraint] = [], indexes: [TableIndex] = []
  ) {
    schema = TableSchema(
      name: name, subject: subject, columns: columns.map(\.schema), constraints: constraints,
      indexes: indexes)
    values = columns.map(\.value)
  }

  /// Rows in the order of the array, which is ascending by natural key. O(1).
  public func rows(_ rows: [Row]) -> TableRows {
    self.rows(count: rows.count) { rows[$0] }
  }

  /// Rows that are made when they are read.
  func rows(count: Int, row: @escaping (Int) -> Row) -> TableRows {
    let values = values
    return TableRows(table: schema, count: count) { index in
      let row = row(index)
      return { values[$0](row) }
    }
  }
}

/// Rows of one table, to be read one after another, cell by cell.
public struct TableRows: Sequence {
  public let table: TableSchema
  public let count: Int
  /// Whether constant columns hold their constant, which rows that were read need not do.
  public let holdsConstants: Bool
  private let reader: (Int) -> (Int) -> FieldValue

  /// Rows of `table`.
  ///
  /// - Parameters:
  ///   - holdsConstants: Whether every constant column of the table holds its constant.
  ///   - reader: For the place of a row, a function from the place of a column to the cell.
  public init(
    table: TableSchema, count: Int, holdsConstants: Bool = true,
    reader: @escaping (Int) -> (Int) -> FieldValue
  ) {
    self.table = table
    self.holdsConstants = holdsConstants
    self.count = count
    self.reader = reader
  }

  /// The rows in order.
  public func makeIterator() -> Iterator { Iterator(rows: self) }

  /// Goes through the rows of a part.
  public struct Iterator: IteratorProtocol {
    fileprivate let rows: TableRows
    private var place = 0

    fileprivate init(rows: TableRows) { self.rows = rows }

    public mutating func next() -> TableRow? {
      guard place < rows.count else { return nil }
      defer { place += 1 }
      return TableRow(cell: rows.reader(place))
    }
  }
}

/// One row, as a place to read cells from.
public struct TableRow {
  fileprivate let cell: (Int) -> FieldValue

  /// Value of the column at this place of `TableSchema.columns`.
  public func value(_ column: Int) -> FieldValue { cell(column) }
}

/// The tables, each with the type that its rows are made from. In load order they stand in
/// `GalaxySchema.tables`.
public enum Tables {}

/// Takes rows in, table by table.
///
/// The rows of one table come in ascending order of natural key, perhaps in several parts; tables
/// may come in any order, and parts of different tables between each other.
public protocol RowSink {
  mutating func receive(_ rows: TableRows) throws
}

extension RowSink {
  /// Takes in rows given as values of the model.
  public mutating func receive<Row>(_ table: Table<Row>, _ rows: [Row]) throws {
    if !rows.isEmpty { try receive(table.rows(rows)) }
  }
}
