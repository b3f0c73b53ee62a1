/// One column of a table as a database declares it.
public final class ColumnSchema: Sendable {
  /// The name of the column.
  public let name: String
  /// The type of its values.
  public let type: ColumnType
  /// The value, if it is the same in every row of every galaxy.
  ///
  /// Writers may format it once.
  public let constant: FieldValue?
  private let traits: ColumnTraits

  init(_ name: String, _ type: ColumnType, _ traits: ColumnTraits, constant: FieldValue?) {
    self.name = name
    self.type = type
    self.traits = traits
    self.constant = constant
  }

  /// Whether the column may be NULL.
  public var isNullable: Bool { traits.facts.isNullable }
  /// Whether the column is part of the primary key.
  public var isPrimaryKey: Bool { traits.facts.isPrimaryKey }
  /// Whether the column is NULL on insert and set after all rows exist.
  ///
  /// Such columns break the cycle of foreign keys.
  public var isDeferred: Bool { traits.facts.isDeferred }
  /// The foreign key of the column, if it has one.
  public var reference: ForeignKey? { traits.facts.reference }
  /// The default that the database supplies, as a PostgreSQL expression.
  public var serverDefault: String? { traits.facts.serverDefault }
  /// The allowed texts, if the column has a closed vocabulary but no enumerated type.
  public var vocabulary: [String]? { traits.facts.vocabulary }
  /// What the column references without a foreign key.
  var softTargets: [SoftTarget] { traits.facts.softTargets }
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
  init(_ table: TableName, _ onDelete: Action) {
    self.table = table.rawValue
    self.column = "id"
    self.onDelete = onDelete
  }
}
