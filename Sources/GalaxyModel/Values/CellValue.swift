/// A value of the model that has one form as a cell of a row.
public protocol CellValue {
  var cell: FieldValue { get }
}

extension FieldValue: CellValue {
  public var cell: FieldValue { self }
}
extension String: CellValue {
  public var cell: FieldValue { .text(self) }
}
extension Bool: CellValue {
  public var cell: FieldValue { .boolean(self) }
}
extension Int: CellValue {
  public var cell: FieldValue { .integer(Int64(self)) }
}
extension Int32: CellValue {
  public var cell: FieldValue { .integer(Int64(self)) }
}
extension Int64: CellValue {
  public var cell: FieldValue { .integer(self) }
}
extension Double: CellValue {
  public var cell: FieldValue { .number(self) }
}
extension Identifier: CellValue {
  public var cell: FieldValue { .identifier(self) }
}
extension Timestamp: CellValue {
  public var cell: FieldValue { .timestamp(self) }
}
extension Optional: CellValue where Wrapped: CellValue {
  /// NULL if there is no value.
  @inlinable public var cell: FieldValue {
    // Not a key path, which in generic code is put together anew at each use.
    if let value = self { value.cell } else { .null }
  }
}
extension Array: CellValue where Element: CellValue {
  /// A list, in a JSON or an array column.
  @inlinable public var cell: FieldValue { .list(map { $0.cell }) }
}
extension RawRepresentable where Self: CellValue, RawValue == String {
  /// The label as the database stores it.
  public var cell: FieldValue { .text(rawValue) }
}
