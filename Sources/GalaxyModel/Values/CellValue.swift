/// A value of the model with a unique form as a cell of a row.
public protocol CellValue: SendableMetatype {
  /// The value as a cell.
  var cell: FieldValue { get }
}

extension FieldValue: CellValue {
  /// The value itself.
  public var cell: FieldValue { self }
}
extension String: CellValue {
  /// The text as a cell.
  public var cell: FieldValue { .text(self) }
}
extension Bool: CellValue {
  /// The value as a Boolean cell.
  public var cell: FieldValue { .boolean(self) }
}
extension Int: CellValue {
  /// The value as an integer cell.
  public var cell: FieldValue { .integer(Int64(self)) }
}
extension Int32: CellValue {
  /// The value as an integer cell.
  public var cell: FieldValue { .integer(Int64(self)) }
}
extension Int64: CellValue {
  /// The value as an integer cell.
  public var cell: FieldValue { .integer(self) }
}
extension Double: CellValue {
  /// The value as a number cell.
  public var cell: FieldValue { .number(self) }
}
extension Identifier: CellValue {
  /// The value as an identifier cell.
  public var cell: FieldValue { .identifier(self) }
}
extension Timestamp: CellValue {
  /// The value as a timestamp cell.
  public var cell: FieldValue { .timestamp(self) }
}
extension Optional: CellValue where Wrapped: CellValue {
  /// The value as a cell, or NULL if there is none.
  @inlinable public var cell: FieldValue {
    // Not a key path, which generic code would create again at each use.
    if let value = self { value.cell } else { .null }
  }
}
extension Array: CellValue where Element: CellValue {
  /// A list, for a JSON or array column.
  @inlinable public var cell: FieldValue { .list(map { $0.cell }) }
}
extension RawRepresentable where Self: CellValue, RawValue == String {
  /// The label as the database stores it.
  public var cell: FieldValue { .text(rawValue) }
}
