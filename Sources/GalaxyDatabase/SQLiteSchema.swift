public import GalaxyModel
import RowFormats

/// The data model as statements of SQLite.
public enum SQLiteSchema {
  /// `CREATE TABLE` with all constraints and keys.
  public static func table(_ table: TableSchema) -> String {
    var clauses = table.columns.map { "  " + column($0, of: table) }
    let keys = table.primaryKey
    clauses.append("  PRIMARY KEY (\(SQLName.list(keys)))")
    for constraint in table.constraints {
      let name = SQLName.quoted(constraint.name)
      switch constraint {
      case .unique(_, let columns):
        clauses.append("  CONSTRAINT \(name) UNIQUE (\(SQLName.list(columns)))")
      case .check(_, let check):
        clauses.append("  CONSTRAINT \(name) CHECK (\(check.sql(.sqlite)))")
      }
    }
    return "CREATE TABLE \(SQLName.quoted(table.name)) (\n\(clauses.joined(separator: ",\n"))\n);"
  }

  private static func column(_ column: ColumnSchema, of table: TableSchema) -> String {
    let name = SQLName.quoted(column.name)
    var text = "\(name) \(affinity(of: column.type))"
    if !column.isNullable { text += " NOT NULL" }
    if let value = column.serverDefault.flatMap(SQLiteExpression.defaultValue) {
      text += " DEFAULT \(value)"
    }
    switch column.type {
    case .enumeration(let type):
      let labels = type.labels.map { SQLName.literal($0) }.joined(separator: ", ")
      text += " CHECK (\(name) IN (\(labels)))"
    case .boolean: text += " CHECK (\(name) IN (0, 1))"
    default: break
    }
    if let key = column.reference {
      text += " REFERENCES \(SQLName.quoted(key.table)) (\(SQLName.quoted(key.column)))"
      if key.onDelete != .noAction { text += " ON DELETE \(key.onDelete.rawValue)" }
      if column.isDeferred || key.table == table.name { text += " DEFERRABLE INITIALLY DEFERRED" }
    }
    return text
  }

  static func affinity(of type: ColumnType) -> String {
    switch type {
    case .integer, .bigint, .boolean: "INTEGER"
    case .float: "REAL"
    case .decimal: "NUMERIC"
    case .uuid, .varchar, .text, .timestamp, .jsonb, .json, .varcharArray, .uuidArray,
      .integerArray, .enumeration:
      "TEXT"
    }
  }

  /// Indexes that no constraint owns.
  ///
  /// Those of PostgreSQL's own kinds have no counterpart.
  public static func indexes(of table: TableSchema) -> [String] {
    table.indexes.filter { $0.method == "btree" }.map { index in
      "CREATE \(index.isUnique ? "UNIQUE " : "")INDEX \(SQLName.quoted(index.name)) ON "
        + "\(SQLName.quoted(table.name)) (\(SQLName.list(index.columns)));"
    }
  }

  /// Tables as a script.
  ///
  /// - Parameters:
  ///   - tables: The tables.
  ///   - hasViews: Whether the views come with it, which need all tables.
  /// - Returns: The statements.
  public static func script(of tables: [TableSchema], hasViews: Bool) -> [String] {
    ["BEGIN;"] + tables.map { table($0) } + tables.flatMap { indexes(of: $0) }
      + (hasViews ? DatabaseView.all.map { $0.statement(.sqlite) } : []) + ["COMMIT;"]
  }
}
