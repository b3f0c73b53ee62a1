/// The description of a table as a database needs it.
///
/// It contains no rows; these are provided as ``TableRows``, from the model or from a file.
public final class TableSchema: Sendable {
  /// The name of the table.
  public let name: String
  /// The subject to which the table belongs.
  public let subject: TableSubject
  /// The columns in the order of the database.
  public let columns: [ColumnSchema]
  /// Unique and check constraints; primary and foreign keys are properties of the columns.
  public let constraints: [TableConstraint]
  /// Indexes that no constraint owns.
  public let indexes: [TableIndex]
  /// What becomes of its rows in a database that holds rows already.
  public let sharing: RowSharing
  /// The constants of the columns, NULL for others: rows begin with them, and parts of many rows do often.
  let constants: [FieldValue]
  /// Whether a column holds a constant.
  let isConstant: [Bool]

  /// Creates the description of a table.
  ///
  /// - Parameters:
  ///   - name: The name of the table.
  ///   - subject: The subject to which the table belongs.
  ///   - columns: The columns in order.
  ///   - constraints: Unique and check constraints.
  ///   - indexes: Indexes that no constraint owns.
  ///   - sharing: What becomes of its rows in a database that holds rows already.
  public init(
    name: String, subject: TableSubject, columns: [ColumnSchema],
    constraints: [TableConstraint] = [], indexes: [TableIndex] = [], sharing: RowSharing = .added
  ) {
    self.name = name
    self.subject = subject
    self.columns = columns
    self.constraints = constraints
    self.indexes = indexes
    self.sharing = sharing
    constants = columns.map { $0.constant ?? .null }
    isConstant = columns.map { $0.constant != nil }
  }

  /// Returns the index of a column.
  ///
  /// - Parameter name: Name of the column.
  /// - Returns: The index, or nil if there is no such column.
  /// - Complexity: O(columns).
  public func columnIndex(_ name: String) -> Int? { columns.firstIndex { $0.name == name } }

  /// The columns of the primary key.
  public var primaryKey: [String] { columns.filter(\.isPrimaryKey).map(\.name) }

  /// Lists of columns in which no two rows may agree: those of constraints and indexes, then the
  /// primary key.
  public var uniqueKeys: [[String]] {
    constraints.compactMap(\.uniqueColumns) + indexes.filter(\.isUnique).map(\.columns)
      + [primaryKey]
  }

  /// Returns whether values of a column are unique.
  ///
  /// - Parameter column: Name of the column.
  /// - Returns: True if a primary key, unique constraint, or unique index consists of this column
  ///   alone.
  public func isUnique(_ column: String) -> Bool { uniqueKeys.contains([column]) }
}

/// A group of related tables, for diagrams and lists.
public enum TableSubject: String, CaseIterable, Sendable {
  case galaxy, economy, planets, ships, factions, characters, players, firstLogin, combat
  case governance, administration
}

/// A condition on the rows of one table.
public enum TableConstraint: Sendable {
  /// A name and columns; no two rows agree in all of them.
  case unique(String, [String])
  /// A name and a condition that every row satisfies.
  case check(String, Check<CheckedColumn>)

  /// The name of the constraint.
  public var name: String {
    switch self {
    case .unique(let name, _), .check(let name, _): name
    }
  }

  /// The columns of a unique constraint; nil for a check.
  public var uniqueColumns: [String]? {
    if case .unique(_, let columns) = self { columns } else { nil }
  }
}

/// An index that no constraint owns.
public struct TableIndex: Sendable, Equatable {
  /// The name of the index.
  public let name: String
  /// The columns of the index in order.
  public let columns: [String]
  /// Whether the index is unique.
  public let isUnique: Bool
  /// The PostgreSQL access method: `btree` or `gin`.
  public let method: String

  /// Creates the description of an index.
  ///
  /// - Parameters:
  ///   - name: The name of the index.
  ///   - columns: The columns in order.
  ///   - isUnique: Whether the index is unique.
  ///   - method: The access method.
  public init(_ name: String, _ columns: [String], isUnique: Bool = false, method: String = "btree")
  {
    self.name = name
    self.columns = columns
    self.isUnique = isUnique
    self.method = method
  }
}
