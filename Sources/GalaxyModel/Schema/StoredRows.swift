/// The rows of one table in memory, read by the columns of the table.
public struct StoredRows<Row: TableRow>: RandomAccessCollection {
  /// The rows, to be read by the index of a column.
  public let table: StoredTable

  init(_ table: StoredTable) { self.table = table }

  /// The index of the first row, which is 0.
  public var startIndex: Int { 0 }
  /// The number of rows.
  public var endIndex: Int { table.count }

  /// The row at an index.
  public subscript(index: Int) -> StoredRow<Row> { StoredRow(table: table, index: index) }

  /// The cell in a row and column.
  public subscript(index: Int, column: Row.Column) -> FieldValue {
    table.cell(index, column.rawValue)
  }
}

/// One row of a table in memory.
///
/// Rows read from a file may contain anything, so a cell of another kind than requested reads as
/// nil.
public struct StoredRow<Row: TableRow> {
  package let table: StoredTable
  /// The index of the row in its table.
  public let index: Int

  /// The cell of a column.
  public subscript(_ column: Row.Column) -> FieldValue { table.cell(index, column.rawValue) }

  /// Returns whether a cell is NULL.
  package func isNull(_ column: Row.Column) -> Bool { self[column] == .null }
  /// Returns the text of a cell, also of an identifier or a timestamp.
  package func text(_ column: Row.Column) -> String? { self[column].textValue }
  /// Returns the number in a cell if it is an integer.
  package func int(_ column: Row.Column) -> Int? { self[column].intValue }
  /// Returns the number in a cell.
  package func number(_ column: Row.Column) -> Double? { self[column].numberValue }
  /// Returns whether a cell is true.
  package func flag(_ column: Row.Column) -> Bool { self[column] == .boolean(true) }
  /// Returns the identifier in a cell.
  package func id(_ column: Row.Column) -> Identifier? { self[column].identifierValue }
  /// Returns the time in a cell.
  package func time(_ column: Row.Column) -> Timestamp? { self[column].timeValue }
  /// Returns the elements of the list in a cell; none if it is no list.
  package func list(_ column: Row.Column) -> [FieldValue] { self[column].listValue }
  /// Returns the label in a cell; nil if its vocabulary does not have it.
  package func label<Label: RawRepresentable>(
    _ column: Row.Column, as _: Label.Type = Label.self
  ) -> Label? where Label.RawValue == String { text(column).flatMap(Label.init) }

  /// The primary key as text.
  package var key: String { table.key(index) }
}

extension StoredTable {
  /// Returns the primary key of a row as text.
  package func key(_ row: Int) -> String {
    var parts: [String] = []
    for (place, column) in schema.columns.enumerated() where column.isPrimaryKey {
      let cell = cell(row, place)
      parts.append(cell.textValue ?? cell.intValue.map { "\($0)" } ?? "?")
    }
    return parts.joined(separator: "/")
  }
}
