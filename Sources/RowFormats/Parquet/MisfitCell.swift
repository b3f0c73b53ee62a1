import GalaxyModel
public import Platform

/// A cell that is not of the type of its column, for a format that has to know the type.
public struct MisfitCell: Error, Equatable, CustomStringConvertible {
  /// Name of the table.
  public let table: String
  /// Place of the row in its table, from 0.
  public let row: Int
  /// Name of the column.
  public let column: String
  /// The type of the column.
  private let type: String
  /// What the cell holds.
  private let value: String

  init(_ table: TableSchema, row: Int, column: Int, holds value: String) {
    self.table = table.name
    self.row = row
    self.column = table.columns[column].name
    type = table.columns[column].type.name
    self.value = value
  }

  /// One line.
  public var description: String {
    "tables.\(table)[\(row)].\(column): \(value) does not fit the type \(type), which a Parquet "
      + "file has to keep; correct the cell, or write csv"
  }
}

extension MisfitCell: ReportableError {
  /// The map is at fault.
  public var exitStatus: ExitStatus { .badInput }
}
