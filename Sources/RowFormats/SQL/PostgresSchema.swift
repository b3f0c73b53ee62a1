public import GalaxyModel

/// The data model as statements of PostgreSQL.
public enum PostgresSchema {
  /// `CREATE TYPE` for every enumerated type that a column has.
  public static var types: [String] { EnumType.all.map { type($0) } }

  private static func type(_ type: EnumType) -> String {
    let labels = type.labels.map { SQLName.literal($0) }.joined(separator: ", ")
    return "CREATE TYPE \(SQLName.quoted(type.name)) AS ENUM (\(labels));"
  }

  /// `CREATE TABLE` with columns alone, so that rows load without checks.
  public static func table(_ table: TableSchema) -> String {
    let columns = table.columns.map { column in
      var text = "  \(SQLName.quoted(column.name)) \(column.type.name)"
      if !column.isNullable { text += " NOT NULL" }
      if let value = column.serverDefault { text += " DEFAULT \(value)" }
      return text
    }
    return "CREATE TABLE \(SQLName.quoted(table.name)) (\n\(columns.joined(separator: ",\n"))\n);"
  }

  /// Primary key, unique and check constraints of a table.
  public static func constraints(of table: TableSchema) -> [String] {
    let keys = table.primaryKey
    var clauses = ["CONSTRAINT \(table.name)_pkey PRIMARY KEY (\(SQLName.list(keys)))"]
    for constraint in table.constraints {
      switch constraint {
      case .unique(let name, let columns):
        clauses.append("CONSTRAINT \(SQLName.quoted(name)) UNIQUE (\(SQLName.list(columns)))")
      case .check(let name, let check):
        clauses.append("CONSTRAINT \(SQLName.quoted(name)) CHECK (\(check.sql(.postgres)))")
      }
    }
    return clauses.map { "ALTER TABLE \(SQLName.quoted(table.name)) ADD \($0);" }
  }

  /// Foreign keys of a table.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - names: Tables that may be named; all if `nil`.
  /// - Returns: One statement for each key.
  public static func foreignKeys(of table: TableSchema, among names: Set<String>? = nil) -> [String]
  {
    table.columns.compactMap { column in
      guard let key = column.reference, names?.contains(key.table) ?? true else { return nil }
      let action = key.onDelete == .noAction ? "" : " ON DELETE \(key.onDelete.rawValue)"
      return "ALTER TABLE \(SQLName.quoted(table.name)) ADD CONSTRAINT "
        + "\(table.name)_\(column.name)_fkey FOREIGN KEY (\(SQLName.quoted(column.name))) "
        + "REFERENCES \(SQLName.quoted(key.table)) (\(SQLName.quoted(key.column)))\(action);"
    }
  }

  /// Indexes that no constraint owns.
  public static func indexes(of table: TableSchema) -> [String] {
    table.indexes.map { index in
      "CREATE \(index.isUnique ? "UNIQUE " : "")INDEX \(SQLName.quoted(index.name)) ON "
        + "\(SQLName.quoted(table.name)) USING \(index.method) (\(SQLName.list(index.columns)));"
    }
  }

  /// `CREATE VIEW` for frequent questions.
  public static var views: [String] { DatabaseView.all.map { $0.statement(.postgres) } }

  /// Tables as a script that runs in one transaction.
  ///
  /// Keys to tables that are not among them are left out, so that it runs.
  ///
  /// - Parameters:
  ///   - tables: The tables.
  ///   - hasViews: Whether the views come with it, which need all tables.
  /// - Returns: The statements.
  public static func script(of tables: [TableSchema], hasViews: Bool) -> [String] {
    let types = EnumType.all.filter { type in
      tables.contains { $0.columns.contains { $0.type == .enumeration(type) } }
    }
    let names = Set(tables.map(\.name))
    return ["BEGIN;", "SET LOCAL client_min_messages = warning;"] + types.map { self.type($0) }
      + tables.map { table($0) } + tables.flatMap { constraints(of: $0) }
      + tables.flatMap { foreignKeys(of: $0, among: names) } + tables.flatMap { indexes(of: $0) }
      + (hasViews ? views : []) + ["COMMIT;"]
  }
}
