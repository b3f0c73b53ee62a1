/// A condition on the cells of one row, as a database checks it.
///
/// The same value prints the SQL expression and judges rows. `Column` is a case of a table's
/// columns where the condition is written, and a ``CheckedColumn`` in a ``TableSchema``.
public indirect enum Check<Column: Sendable>: Sendable {
  /// A comparison of a column with a constant.
  case compare(Column, CheckComparison, CheckConstant)
  /// A comparison of two columns.
  case compareColumns(Column, CheckComparison, Column)
  /// The text of a column is one of a list.
  case isOneOf(Column, [String])
  /// All conditions are true.
  case all([Check])
  /// At least one condition is true.
  case any([Check])

  /// Returns the condition that a column lies between two bounds, both included.
  static func within(
    _ column: Column, _ lower: CheckConstant, _ upper: CheckConstant
  ) -> Check {
    .all([.compare(column, .atLeast, lower), .compare(column, .atMost, upper)])
  }

  /// Returns the condition that a column is not less than a bound.
  static func atLeast(_ column: Column, _ lower: CheckConstant) -> Check {
    .compare(column, .atLeast, lower)
  }

  /// Returns the same condition on other representations of its columns.
  func map<Other>(_ column: (Column) -> Other) -> Check<Other> {
    switch self {
    case .compare(let left, let comparison, let right):
      .compare(column(left), comparison, right)
    case .compareColumns(let left, let comparison, let right):
      .compareColumns(column(left), comparison, column(right))
    case .isOneOf(let tested, let labels): .isOneOf(column(tested), labels)
    case .all(let parts): .all(parts.map { $0.map(column) })
    case .any(let parts): .any(parts.map { $0.map(column) })
    }
  }
}

/// How a check compares two values.
public enum CheckComparison: String, Sendable {
  case less = "<"
  case atMost = "<="
  case greater = ">"
  case atLeast = ">="
  case equal = "="
  case unequal = "<>"

  /// Returns whether the comparison holds for values of which the first may precede the second.
  fileprivate func holds<Value: Comparable>(_ left: Value, _ right: Value) -> Bool {
    switch self {
    case .less: left < right
    case .atMost: left <= right
    case .greater: left > right
    case .atLeast: left >= right
    case .equal: left == right
    case .unequal: left != right
    }
  }
}

/// A constant that a check compares a column with.
public enum CheckConstant: Sendable, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByStringLiteral
{
  case integer(Int64)
  case number(Double)
  case text(String)

  /// Creates an integer from a literal.
  ///
  /// - Parameter value: The literal.
  public init(integerLiteral value: Int64) { self = .integer(value) }

  /// Creates a number from a literal.
  ///
  /// - Parameter value: The literal.
  public init(floatLiteral value: Double) { self = .number(value) }

  /// Creates a text from a literal.
  ///
  /// - Parameter value: The literal.
  public init(stringLiteral value: String) { self = .text(value) }

  fileprivate var cell: FieldValue {
    switch self {
    case .integer(let value): .integer(value)
    case .number(let value): .number(value)
    case .text(let text): .text(text)
    }
  }
}

/// A column that a check reads.
public struct CheckedColumn: Sendable {
  /// The index of the column in its table.
  public let place: Int
  /// The name of the column.
  public let name: String
}

extension Check<CheckedColumn> {
  /// Returns whether a row satisfies the check.
  ///
  /// As in a database, a check holds unless it is false: a comparison with NULL, or of values of
  /// different kinds, is neither true nor false.
  ///
  /// - Parameter cell: Returns the cell at the index of a column.
  /// - Returns: True unless the condition is false.
  /// - Complexity: O(comparisons).
  public func holds(_ cell: (_ place: Int) -> FieldValue) -> Bool { truth(cell) ?? true }

  // The value in three-valued logic; nil if unknown.
  private func truth(_ cell: (Int) -> FieldValue) -> Bool? {
    switch self {
    case .compare(let column, let comparison, let constant):
      return compare(cell(column.place), comparison, constant.cell)
    case .compareColumns(let left, let comparison, let right):
      return compare(cell(left.place), comparison, cell(right.place))
    case .isOneOf(let column, let labels):
      guard case .text(let text) = cell(column.place) else { return nil }
      return labels.contains(text)
    case .all(let parts):
      let values = parts.map { $0.truth(cell) }
      return values.contains(false) ? false : values.contains(nil) ? nil : true
    case .any(let parts):
      let values = parts.map { $0.truth(cell) }
      return values.contains(true) ? true : values.contains(nil) ? nil : false
    }
  }

  private func compare(
    _ left: FieldValue, _ comparison: CheckComparison, _ right: FieldValue
  ) -> Bool? {
    switch (left, right) {
    case (.integer(let left), .integer(let right)): comparison.holds(left, right)
    case (.integer(let left), .number(let right)): comparison.holds(Double(left), right)
    case (.number(let left), .integer(let right)): comparison.holds(left, Double(right))
    case (.number(let left), .number(let right)): comparison.holds(left, right)
    case (.null, _), (_, .null): nil
    default:
      if let left = left.textValue, let right = right.textValue {
        comparison.holds(left, right)
      } else {
        nil
      }
    }
  }
}
