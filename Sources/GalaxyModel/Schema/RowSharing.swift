/// How rows of a table get along with rows that a database holds already.
public enum RowSharing: Sendable, Equatable {
  /// Rows are added. A row of the database that has one of their keys is a conflict.
  case added
  /// A database holds one row, so that any row there is a conflict.
  ///
  /// - Parameter named: The column that names the row in messages.
  case single(named: String)
  /// Rows belong to a catalog.
  case catalog(Catalog)
}

/// Rows that the game makes for itself when its server starts, so that a database may hold them
/// already, under identifiers of its own.
public struct Catalog: Sendable, Equatable {
  /// The column by which two rows are the same one, apart from letter case.
  public let naturalKey: String
  /// The Boolean column that tells rows of the catalog from other rows of the table, `nil` if all
  /// rows belong to it.
  public let condition: String?
  /// Whether a row of the database may take the values of ours. Accounts never do: their owners
  /// could no longer sign in.
  public let isReplaceable: Bool

  /// A catalog whose rows are recognized by `naturalKey`.
  public init(_ naturalKey: String, where condition: String? = nil, isReplaceable: Bool = true) {
    self.naturalKey = naturalKey
    self.condition = condition
    self.isReplaceable = isReplaceable
  }
}

/// A column that names a row of a catalog.
public struct CatalogReference: Sendable, Equatable {
  /// The column.
  public let column: String
  /// The table of the catalog.
  public let table: String
  /// The column of the catalog whose value it repeats.
  public let field: String
}

extension TableSchema {
  /// The catalog that its rows belong to, `nil` for other tables.
  public var catalog: Catalog? {
    if case .catalog(let catalog) = sharing { catalog } else { nil }
  }

  /// The columns that name rows of catalogs, by a foreign key or without one, in ascending order of
  /// place.
  ///
  /// - Complexity: O(columns · soft references)
  public var catalogReferences: [CatalogReference] {
    let soft = SoftReference.all.filter { $0.table == name }
    return columns.flatMap { column in
      var targets = column.reference.map { [($0.table, $0.column)] } ?? []
      for reference in soft where reference.column == column.name {
        switch reference.target {
        case .row(let tables): targets += tables.map { ($0, "id") }
        case .text(let table, let field): targets.append((table, field))
        case .sector, .sectorOfRegion, .other: break
        }
      }
      return targets.filter { GalaxySchema.table($0.0)?.catalog != nil }
        .map { CatalogReference(column: column.name, table: $0.0, field: $0.1) }
    }
  }
}
