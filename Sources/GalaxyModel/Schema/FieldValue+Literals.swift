extension FieldValue: ExpressibleByIntegerLiteral {
  /// Creates an `integer`, so that descriptions of tables can use plain literals.
  ///
  /// - Parameter value: The literal.
  public init(integerLiteral value: Int64) { self = .integer(value) }
}
