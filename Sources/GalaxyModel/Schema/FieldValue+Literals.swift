extension FieldValue: ExpressibleByIntegerLiteral {
  /// `integer`, so that descriptions of tables read as plain numbers.
  public init(integerLiteral value: Int64) { self = .integer(value) }
}
