/// A table whose rows are created from values of type `Row`.
///
/// Consists of its description and a reader for the cells of each column.
public struct Table<Row: TableRow>: Sendable {
  /// The description of the table.
  public let schema: TableSchema
  // Functions of an address rather than of a `Row`, so that rows are read in place and iteration
  // does not depend on their type.
  private let readers: [CellReader]

  // One copy for all types: it runs once for each table.
  @_semantics("optimize.sil.specialize.generic.never")
  @inline(never)
  init(_ name: TableName, _ subject: TableSubject, _ rules: [TableRule<Row.Column>] = [])
  where Row: DefinedRow {
    var columns: [ColumnSchema] = []
    var readers: [CellReader] = []
    // Raw values count from 0. A loop over `allCases` would look its type up at run time.
    while let column = Row.Column(rawValue: columns.count) {
      let definition = Row.definition(of: column)
      columns.append(definition.schema)
      readers.append(definition.reader)
    }
    let resolved = ResolvedRules(rules, columns: columns)
    schema = TableSchema(
      name: name.rawValue, subject: subject, columns: columns, constraints: resolved.constraints,
      indexes: resolved.indexes, sharing: resolved.sharing)
    self.readers = readers
  }

  /// Returns rows in the order of an array.
  ///
  /// - Parameter rows: The rows in ascending order of natural key.
  /// - Returns: The rows in a form that can be written.
  /// - Complexity: O(1).
  public func rows(_ rows: [Row]) -> TableRows {
    let readers = readers
    let stride = MemoryLayout<Row>.stride
    return TableRows(table: schema, count: rows.count) { range, columns, cells, visit in
      rows.withUnsafeBytes { bytes in
        guard var row = bytes.baseAddress.map({ $0 + range.lowerBound * stride }) else { return }
        // Several threads read by the same readers, whose array no row may count references of.
        readers.withUnsafeBufferPointer { readers in
          for _ in range {
            Table.read(row, by: readers, columns, into: &cells)
            guard visit(cells) else { return }
            row += stride
          }
        }
      }
    }
  }

  /// Returns rows that are created when they are read.
  func rows(count: Int, row: @escaping (Int) -> Row) -> TableRows {
    let readers = readers
    return TableRows(table: schema, count: count) { range, columns, cells, visit in
      readers.withUnsafeBufferPointer { readers in
        for index in range {
          withUnsafePointer(to: row(index)) { row in
            Table.read(row, by: readers, columns, into: &cells)
          }
          guard visit(cells) else { return }
        }
      }
    }
  }

  /// Replaces the cells of some columns by those of the row at an address.
  @inline(__always)
  private static func read(
    _ row: UnsafeRawPointer, by readers: UnsafeBufferPointer<CellReader>, _ columns: [Int],
    into cells: inout [FieldValue]
  ) {
    cells.withUnsafeMutableBufferPointer { cells in
      for column in columns { cells[column] = readers[column].read(row) }
    }
  }
}

/// The tables with the types of their rows; ``TableName`` lists them in load order.
public enum Tables {}

/// Receives rows table by table.
///
/// The rows of a table arrive in ascending order of natural key, possibly in several parts, unless
/// their sections specify another order. Tables may arrive in any order, and their parts may be
/// interleaved.
public protocol RowSink {
  /// Receives rows of one table.
  ///
  /// - Parameter rows: The rows.
  /// - Throws: An error if the rows cannot be processed.
  mutating func receive(_ rows: TableRows) throws
}

extension RowSink {
  /// Receives rows given as values of the model.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - rows: The rows in ascending order of natural key; nothing is sent if there are none.
  ///   - section: Section of the table to which the rows belong.
  /// - Throws: An error if the rows cannot be processed.
  public mutating func receive<Row>(
    _ table: Table<Row>, _ rows: [Row], section: Int = 0
  ) throws {
    if !rows.isEmpty { try receive(table.rows(rows), section: section) }
  }

  /// Receives rows as part of another section.
  ///
  /// - Parameters:
  ///   - rows: The rows.
  ///   - section: Section of the table to which the rows belong.
  /// - Throws: An error if the rows cannot be processed.
  public mutating func receive(_ rows: TableRows, section: Int) throws {
    var rows = rows
    rows.section = section
    try receive(rows)
  }
}
