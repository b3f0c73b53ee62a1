/// A column that references a row without a foreign key, which no database enforces.
public struct SoftReference: Sendable, Equatable {
  /// The table with the reference.
  public let table: String
  /// The column with the reference.
  public let column: String
  /// The key of the reference inside a JSON column; nil if the column is the reference.
  public let path: String?
  /// What the column references.
  public let target: Target
  /// Whether the column references several rows.
  public let isList: Bool

  /// What a column references, and by what.
  public enum Target: Sendable, Equatable {
    /// A sector, by its galaxy-wide ID.
    case sector
    /// A sector of the row's own region, by its region-local number.
    case sectorOfRegion
    /// A row of one of these tables, by its identifier.
    case row(of: [TableName])
    /// A row, by the text in one of its columns.
    case text(table: TableName, column: String)
    /// Something that is not identified by a key of one row.
    case other(String)

    /// Returns the target of texts that repeat a column of another table.
    static func text<Row: DefinedRow>(
      _ table: TableName, _: Row.Type, _ column: Row.Column
    ) -> Target {
      .text(table: table, column: Row.definition(of: column).schema.name)
    }
  }

  /// The column, followed by a dot and the path if it is inside JSON.
  public var name: String { path.map { "\(column).\($0)" } ?? column }

  /// All soft references in the order of tables and columns.
  public static let all: [SoftReference] = GalaxySchema.tables.flatMap(\.softReferences)
}

extension TableSchema {
  /// The references of the table that no foreign key enforces, in the order of its columns.
  ///
  /// - Complexity: O(columns).
  public var softReferences: [SoftReference] {
    var references: [SoftReference] = []
    for column in columns {
      for target in column.softTargets {
        references.append(
          SoftReference(
            table: name, column: column.name, path: target.path, target: target.target,
            isList: target.isList))
      }
    }
    return references
  }
}

extension SoftReference.Target: CustomStringConvertible {
  /// The target as `table.column`, as a list of such, or in words.
  public var description: String {
    switch self {
    case .sector: "sectors.sector_id"
    case .sectorOfRegion: "sectors.sector_number"
    case .row(let tables): tables.map { "\($0.rawValue).id" }.joined(separator: " or ")
    case .text(let table, let column): "\(table.rawValue).\(column)"
    case .other(let words): words
    }
  }
}
