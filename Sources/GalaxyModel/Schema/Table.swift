/// Finds one cell of a row that lies at an address.
typealias CellReader = @Sendable (_ row: UnsafeRawPointer) -> FieldValue

/// A table whose rows are made from values of type `Row`: its description, and for each column how
/// the cell is found in a row.
public struct Table<Row>: Sendable {
  public let schema: TableSchema
  // Functions of an address and not of a `Row`: a row is then read where it lies, and going through
  // them needs nothing that depends on its type.
  private let readers: [CellReader]

  init(
    _ name: String, _ subject: TableSubject, columns: [Column<Row>],
    constraints: [TableConstraint] = [], indexes: [TableIndex] = [], sharing: RowSharing = .added
  ) {
    schema = TableSchema(
      name: name, subject: subject, columns: columns.map(\.schema), constraints: constraints,
      indexes: indexes, sharing: sharing)
    readers = columns.map(\.reader)
  }

  /// Rows in the order of the array, which is ascending by natural key. O(1).
  public func rows(_ rows: [Row]) -> TableRows {
    let readers = readers
    let stride = MemoryLayout<Row>.stride
    return TableRows(table: schema, count: rows.count) { columns, cells, visit in
      rows.withUnsafeBytes { bytes in
        guard var row = bytes.baseAddress else { return }
        for _ in 0..<bytes.count / stride {
          for column in columns { cells[column] = readers[column](row) }
          guard visit(cells) else { return }
          row += stride
        }
      }
    }
  }

  /// Rows that are made when they are read.
  func rows(count: Int, row: @escaping (Int) -> Row) -> TableRows {
    let readers = readers
    return TableRows(table: schema, count: count) { columns, cells, visit in
      for index in 0..<count {
        withUnsafePointer(to: row(index)) { row in
          for column in columns { cells[column] = readers[column](row) }
        }
        guard visit(cells) else { return }
      }
    }
  }
}

/// The tables, each with the type that its rows are made from. In load order they stand in
/// `GalaxySchema.tables`.
public enum Tables {}

/// Takes rows in, table by table.
///
/// The rows of one table come in ascending order of natural key, perhaps in several parts, unless
/// their sections say that they stand otherwise; tables may come in any order, and parts of different
/// tables between each other.
public protocol RowSink {
  mutating func receive(_ rows: TableRows) throws
}

extension RowSink {
  /// Takes in rows given as values of the model.
  public mutating func receive<Row>(
    _ table: Table<Row>, _ rows: [Row], section: Int = 0
  ) throws {
    if !rows.isEmpty { try receive(table.rows(rows), section: section) }
  }

  /// Takes in rows as a part of another section.
  public mutating func receive(_ rows: TableRows, section: Int) throws {
    var rows = rows
    rows.section = section
    try receive(rows)
  }
}
