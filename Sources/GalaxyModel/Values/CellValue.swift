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
  public var cell: FieldValue { map(\.cell) ?? .null }
}
extension Array: CellValue where Element: CellValue {
  /// A list, in a JSON or an array column.
  public var cell: FieldValue { .list(map(\.cell)) }
}
extension RawRepresentable where Self: CellValue, RawValue == String {
  /// The label as the database stores it.
  public var cell: FieldValue { .text(rawValue) }
}
