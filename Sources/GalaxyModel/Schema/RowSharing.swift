/// What becomes of rows that go into a database which already has rows.
public enum RowSharing: Sendable, Equatable {
  /// Rows are added. A row of the database that has one of their keys is a conflict.
  case added
  /// A database has one row, so any row in it is a conflict.
  ///
  /// `named` is the column that names the row in messages.
  case single(named: String)
  /// Rows belong to a catalog.
  case catalog(Catalog)
}

/// Rows that the game also creates when its server starts.
///
/// A database may therefore already have them, under identifiers of its own.
public struct Catalog: Sendable, Equatable {
  /// The column that identifies a row, ignoring letter case.
  public let naturalKey: String
  /// The Boolean column that marks rows of the catalog; nil if all rows of the table belong to it.
  public let condition: String?
  /// Whether a row of the database may be overwritten with our values.
  ///
  /// False for accounts, whose owners could no longer sign in.
  public let isReplaceable: Bool

  /// Creates a catalog whose rows are identified by a column.
  ///
  /// - Parameters:
  ///   - naturalKey: The column that identifies a row.
  ///   - condition: The Boolean column that marks rows of the catalog.
  ///   - isReplaceable: Whether a row of the database may be overwritten.
  public init(_ naturalKey: String, where condition: String? = nil, isReplaceable: Bool = true) {
    self.naturalKey = naturalKey
    self.condition = condition
    self.isReplaceable = isReplaceable
  }
}

/// A column that references a row of a catalog.
public struct CatalogReference: Sendable, Equatable {
  /// The column.
  public let column: String
  /// The table of the catalog.
  public let table: String
  /// The column of the catalog whose value it repeats.
  public let field: String
}

extension TableSchema {
  /// The catalog to which the rows belong; nil for other tables.
  public var catalog: Catalog? {
    if case .catalog(let catalog) = sharing { catalog } else { nil }
  }

  /// The columns that reference rows of catalogs, with or without a foreign key, in their order.
  ///
  /// - Complexity: O(columns · tables).
  public var catalogReferences: [CatalogReference] {
    var references: [CatalogReference] = []
    for column in columns {
      var targets = column.reference.map { [($0.table, $0.column)] } ?? []
      for soft in column.softTargets {
        switch soft.target {
        case .row(let tables): targets += tables.map { ($0.rawValue, "id") }
        case .text(let table, let field): targets.append((table.rawValue, field))
        case .sector, .sectorOfRegion, .other: break
        }
      }
      for (table, field) in targets where GalaxySchema.table(table)?.catalog != nil {
        references.append(CatalogReference(column: column.name, table: table, field: field))
      }
    }
    return references
  }
}
