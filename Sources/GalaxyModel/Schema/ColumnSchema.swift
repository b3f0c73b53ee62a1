/// One column of a table as a database declares it.
///
/// Also holds the value of a column that is the same in every row.
public struct ColumnSchema: Sendable {
  /// The name of the column.
  public let name: String
  /// The type of its values.
  public let type: ColumnType
  /// Boolean properties of the column.
  public let traits: ColumnTraits
  /// The foreign key of the column, if it has one.
  public let reference: ForeignKey?
  /// The default that the database supplies, as a PostgreSQL expression.
  public let serverDefault: String?
  /// The value, if it is the same in every row of every galaxy.
  ///
  /// Writers may format it once.
  public let constant: FieldValue?

  /// Whether the column may be NULL.
  public var isNullable: Bool { traits.contains(.nullable) }
  /// Whether the column is part of the primary key.
  public var isPrimaryKey: Bool { traits.contains(.primaryKey) }
}

/// Boolean properties of a column.
public struct ColumnTraits: OptionSet, Sendable {
  /// The properties as bits.
  public let rawValue: UInt8
  /// Creates a set of properties from bits.
  ///
  /// - Parameter rawValue: The bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The column may be NULL.
  public static let nullable = ColumnTraits(rawValue: 1)
  /// The column is part of the primary key, of which a table may have several.
  public static let primaryKey = ColumnTraits(rawValue: 2)
}

/// A foreign key of one column.
public struct ForeignKey: Sendable, Equatable {
  /// What happens to a row when the row that it references is deleted.
  public enum Action: String, Sendable {
    case noAction = "NO ACTION"
    case cascade = "CASCADE"
    case setNull = "SET NULL"
    case restrict = "RESTRICT"
  }

  /// The table referenced.
  public let table: String
  /// The column referenced.
  public let column: String
  /// What happens to a row when the row that it references is deleted.
  public let onDelete: Action

  /// Creates a key that references the `id` of another table.
  init(_ table: String, _ onDelete: Action = .noAction) {
    self.table = table
    self.column = "id"
    self.onDelete = onDelete
  }
}

/// A column and how to read its value from a row of type `Row`.
struct Column<Row>: Sendable {
  let schema: ColumnSchema
  /// Reads the cell from the `Row` at an address.
  let reader: CellReader

  /// Creates a column whose value depends on the row.
  @inline(__always)
  init(
    _ name: String, _ type: ColumnType, _ traits: ColumnTraits = [], _ reference: ForeignKey? = nil,
    server: String? = nil, value: @escaping @Sendable (Row) -> FieldValue
  ) {
    schema = ColumnSchema(
      name: name, type: type, traits: traits, reference: reference, serverDefault: server,
      constant: nil)
    reader = { row in value(row.assumingMemoryBound(to: Row.self).pointee) }
  }

  /// Creates a column that holds `constant` in every row.
  init(
    _ name: String, _ type: ColumnType, _ traits: ColumnTraits = [], _ reference: ForeignKey? = nil,
    server: String? = nil, constant: FieldValue
  ) {
    schema = ColumnSchema(
      name: name, type: type, traits: traits, reference: reference, serverDefault: server,
      constant: constant)
    reader = { _ in constant }
  }

  /// Creates a nullable column that is NULL in every row.
  static func null(
    _ name: String, _ type: ColumnType, _ reference: ForeignKey? = nil
  ) -> Column {
    Column(name, type, .nullable, reference, constant: .null)
  }
}
