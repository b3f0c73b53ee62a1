/// The tables of a galaxy in load order.
public enum GalaxySchema {
  /// All tables in load order, which is the order of ``TableName``.
  public static let tables: [TableSchema] = TableName.allCases.map(\.schema)

  /// Returns the table with a name.
  ///
  /// - Parameter name: Name of the table.
  /// - Returns: The table, or nil if there is none.
  /// - Complexity: O(1).
  public static func table(_ name: String) -> TableSchema? { TableName(rawValue: name)?.schema }

  /// The index of each table in ``tables``, by name.
  public static let order: [String: Int] = Dictionary(
    uniqueKeysWithValues: tables.enumerated().map { ($0.element.name, $0.offset) })
}
