/// A property of a table that is not a property of one column.
///
/// `Column` is the enumeration of the table's columns. The type does not demand that, as the
/// conformance would be looked up for each table whenever the program starts.
enum TableRule<Column: Sendable> {
  /// A name and columns; no two rows agree in all of them.
  case unique(String, [Column])
  /// A name and a condition that every row satisfies.
  case check(String, Check<Column>)
  /// An index that no constraint owns; `descending` is its last column if that is in descending
  /// order.
  case index(
    String, [Column], descending: Column? = nil, isUnique: Bool = false, method: String = "btree")
  /// The rows are a catalog that the game also creates.
  ///
  /// `by` is the column that identifies a row. If only some rows belong to the catalog, the Boolean
  /// column `where` marks them.
  case catalog(by: Column, where: Column? = nil, isReplaceable: Bool = true)
  /// A database has one row, which the column names in messages.
  case single(named: Column)
}

/// The rules of a table with columns as names, as its schema holds them.
struct ResolvedRules {
  private(set) var constraints: [TableConstraint] = []
  private(set) var indexes: [TableIndex] = []
  private(set) var sharing = RowSharing.added

  init<Column: TableColumn>(_ rules: [TableRule<Column>], columns: [ColumnSchema]) {
    func name(_ column: Column) -> String { columns[column.rawValue].name }
    for rule in rules {
      switch rule {
      case .unique(let title, let keys): constraints.append(.unique(title, keys.map(name)))
      case .check(let title, let check):
        let checked = check.map { CheckedColumn(place: $0.rawValue, name: name($0)) }
        constraints.append(.check(title, checked))
      case .index(let title, let keys, let last, let isUnique, let method):
        let names = keys.map(name) + (last.map { [name($0) + " DESC"] } ?? [])
        indexes.append(TableIndex(title, names, isUnique: isUnique, method: method))
      case .catalog(let key, let condition, let isReplaceable):
        sharing = .catalog(
          Catalog(name(key), where: condition.map(name), isReplaceable: isReplaceable))
      case .single(let column): sharing = .single(named: name(column))
      }
    }
  }
}
