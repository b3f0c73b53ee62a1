import GalaxyModel

/// The differences of the rows of one table.
public struct TableDifference: Sendable, Equatable {
  /// The name of the table.
  public let table: String
  /// The natural keys of rows by what happened to them, sorted.
  public let added, removed, changed: [String]

  /// All keys, sorted.
  var keys: [String] { (added + removed + changed).sorted() }
}

/// Compares the rows of all tables by natural keys.
enum RowComparison {
  /// The tables that differ, in load order.
  ///
  /// - Complexity: O(cells).
  static func changes(_ a: RowStore, _ b: RowStore) -> [TableDifference] {
    let (keysA, keysB) = (NaturalKeys(a), NaturalKeys(b))
    return zip(a.tables, b.tables).compactMap { tableA, tableB in
      let name = tableA.schema.name
      let (rowsA, rowsB) = (keysA.rows[name] ?? [:], keysB.rows[name] ?? [:])
      let added = rowsB.keys.filter { rowsA[$0] == nil }.sorted()
      let removed = rowsA.keys.filter { rowsB[$0] == nil }.sorted()
      let changed = rowsA.compactMap { key, row -> String? in
        guard let other = rowsB[key] else { return nil }
        let isSame = tableA.schema.columns.indices.allSatisfy { column in
          Self.isSame(tableA.cell(row, column), tableB.cell(other, column), keysA, keysB)
        }
        return isSame ? nil : key
      }.sorted()
      guard !added.isEmpty || !removed.isEmpty || !changed.isEmpty else { return nil }
      return TableDifference(table: name, added: added, removed: removed, changed: changed)
    }
  }

  /// Whether two cells are equal, where identifiers stand for the rows that they name.
  private static func isSame(
    _ a: FieldValue, _ b: FieldValue, _ keysA: NaturalKeys, _ keysB: NaturalKeys
  ) -> Bool {
    if a == b { return true }
    switch (a, b) {
    case (.list(let left), .list(let right)):
      return left.count == right.count
        && zip(left, right).allSatisfy { isSame($0, $1, keysA, keysB) }
    case (.object(let left), .object(let right)):
      return left.count == right.count
        && zip(left, right).allSatisfy {
          $0.key == $1.key && isSame($0.value, $1.value, keysA, keysB)
        }
    default:
      guard let one = a.identifierValue.flatMap({ keysA.names[$0] }) else { return false }
      return one == b.identifierValue.flatMap { keysB.names[$0] }
    }
  }
}

/// The natural keys of the rows of a galaxy.
private struct NaturalKeys {
  /// By table: the row of each key.
  private(set) var rows: [String: [String: Int]] = [:]
  /// By row identifier: the table and key of the row.
  private(set) var names: [Identifier: String] = [:]

  init(_ store: RowStore) {
    for table in store.tables where table.count > 0 { read(table) }
  }

  private mutating func read(_ table: StoredTable) {
    let schema = table.schema
    let places = Self.columns(of: schema).compactMap { schema.columnIndex($0) }
    let identifier = schema.columnIndex("id")
    var known: [String: Int] = [:]
    for row in 0..<table.count {
      let cells = places.map { table.cell(row, $0) }
      var key = cells.allSatisfy({ $0 == .null }) ? table.key(row) : text(cells)
      // Rows that no key tells apart are counted.
      if known[key] != nil {
        var number = 2
        while known["\(key)#\(number)"] != nil { number += 1 }
        key = "\(key)#\(number)"
      }
      known[key] = row
      if let id = identifier.flatMap({ table.cell(row, $0).identifierValue }) {
        // A region is the first part of the keys of what is in it.
        names[id] = key
      }
    }
    rows[schema.name] = known
  }

  private func text(_ cells: [FieldValue]) -> String {
    cells.map { cell in
      if let name = cell.identifierValue.flatMap({ names[$0] }) { return name }
      return cell.textValue ?? cell.intValue.map { "\($0)" } ?? ""
    }.joined(separator: "/")
  }

  /// Columns that tell rows apart without identifiers.
  private static func columns(of schema: TableSchema) -> [String] {
    switch TableName(rawValue: schema.name) {
    case .galaxies: return ["name"]
    case .regions: return ["name"]
    case .zones: return ["region_id", "name"]
    case .sectors: return ["region_id", "sector_number"]
    case .stations: return ["sector_uuid"]
    case .planets: return ["sector_uuid", "position"]
    case .warpTunnels: return ["origin_sector_id", "destination_sector_id"]
    default:
      return schema.uniqueKeys.first { key in
        key.allSatisfy { schema.columnIndex($0).map { !schema.columns[$0].isNullable } ?? false }
      } ?? schema.primaryKey
    }
  }
}
