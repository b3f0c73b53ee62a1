/// Description of one table, as a database needs it.
///
/// It holds no rows: those come as `TableRows`, from the structures of the model or from a file.
public struct TableSchema: Sendable {
  public let name: String
  public let subject: TableSubject
  /// In the order of the data dictionary.
  public let columns: [ColumnSchema]
  /// Unique and check constraints; primary and foreign keys stand with the columns.
  public let constraints: [TableConstraint]
  public let indexes: [TableIndex]
  /// What becomes of its rows in a database that holds rows already.
  public let sharing: RowSharing

  /// Describes a table.
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
  }

  /// Place of a column, `nil` if there is none. O(columns).
  public func columnIndex(_ name: String) -> Int? { columns.firstIndex { $0.name == name } }

  /// The columns of the primary key.
  public var primaryKey: [String] { columns.filter(\.isPrimaryKey).map(\.name) }

  /// Lists of columns in which no two rows may agree: those of constraints and indexes, then the
  /// primary key.
  public var uniqueKeys: [[String]] {
    constraints.compactMap(\.uniqueColumns) + indexes.filter(\.isUnique).map(\.columns)
      + [primaryKey]
  }

  /// Whether no two rows may have one value in this column alone.
  public func isUnique(_ column: String) -> Bool { uniqueKeys.contains([column]) }
}

/// Groups of tables that belong together, for diagrams and lists.
public enum TableSubject: String, CaseIterable, Sendable {
  case galaxy, economy, planets, ships, factions, characters, players, firstLogin, combat
  case governance, administration
}

/// A condition on the rows of one table.
public enum TableConstraint: Sendable, Equatable {
  /// No two rows agree in all of these columns.
  case unique(String, [String])
  /// Every row meets an expression, in PostgreSQL's words.
  case check(String, String)

  public var name: String {
    switch self {
    case .unique(let name, _), .check(let name, _): name
    }
  }

  /// The columns of a unique constraint, `nil` for a check.
  public var uniqueColumns: [String]? {
    if case .unique(_, let columns) = self { columns } else { nil }
  }
}

/// An index that no constraint owns.
public struct TableIndex: Sendable, Equatable {
  public let name: String
  public let columns: [String]
  public let isUnique: Bool
  /// Access method in PostgreSQL's words: `btree`, `gin`.
  public let method: String

  public init(_ name: String, _ columns: [String], isUnique: Bool = false, method: String = "btree")
  {
    self.name = name
    self.columns = columns
    self.isUnique = isUnique
    self.method = method
  }
}
