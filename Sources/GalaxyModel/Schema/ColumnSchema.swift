/// One column of a table: what a database needs to know, and what a new row holds if that is the
/// same in every row.
public struct ColumnSchema: Sendable {
  public let name: String
  public let type: ColumnType
  public let traits: ColumnTraits
  /// Row that a value names, if there is a foreign key.
  public let reference: ForeignKey?
  /// Default that the database supplies, in PostgreSQL's words.
  public let serverDefault: String?
  /// The value, if it is the same in every row of every galaxy. Writers may render it once.
  public let constant: FieldValue?

  public var isNullable: Bool { traits.contains(.nullable) }
  public var isPrimaryKey: Bool { traits.contains(.primaryKey) }
}

/// Yes-or-no facts of a column.
public struct ColumnTraits: OptionSet, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let nullable = ColumnTraits(rawValue: 1)
  /// Part of the primary key; a table may have several such columns.
  public static let primaryKey = ColumnTraits(rawValue: 2)
}

/// A foreign key of one column.
public struct ForeignKey: Sendable, Equatable {
  /// What happens to a row when the row it names is deleted.
  public enum Action: String, Sendable {
    case noAction = "NO ACTION"
    case cascade = "CASCADE"
    case setNull = "SET NULL"
    case restrict = "RESTRICT"
  }

  public let table: String
  public let column: String
  public let onDelete: Action

  /// A key to the `id` of another table.
  init(_ table: String, _ onDelete: Action = .noAction) {
    self.table = table
    self.column = "id"
    self.onDelete = onDelete
  }
}

/// A column together with how its value is found in a row of kind `Row`.
struct Column<Row>: Sendable {
  let schema: ColumnSchema
  /// Reads the cell of the `Row` at an address.
  let reader: CellReader

  /// A column whose value depends on the row.
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

  /// A column that holds `constant` in every row.
  init(
    _ name: String, _ type: ColumnType, _ traits: ColumnTraits = [], _ reference: ForeignKey? = nil,
    server: String? = nil, constant: FieldValue
  ) {
    schema = ColumnSchema(
      name: name, type: type, traits: traits, reference: reference, serverDefault: server,
      constant: constant)
    reader = { _ in constant }
  }

  /// A nullable column that is NULL in every row.
  static func null(
    _ name: String, _ type: ColumnType, _ reference: ForeignKey? = nil
  ) -> Column {
    Column(name, type, .nullable, reference, constant: .null)
  }
}
