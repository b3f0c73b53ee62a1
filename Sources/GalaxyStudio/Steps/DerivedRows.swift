import GalaxyModel
import RowFormats

/// Counts rows that a step kept, but for what derives from other parts of the map.
struct DerivedRows {
  /// How a table is compared.
  private struct Rule {
    let table: String
    /// The columns by which rows are the same.
    let keys: [String]
    /// Columns that count or measure other parts of the map, or name rows by their place.
    let derived: Set<String>
  }

  private static let rules = [
    Rule(
      table: "clusters", keys: ["id"],
      derived: [
        "stats", "faction_influence", "controlling_faction", "resources", "economic_value",
      ]),
    Rule(
      table: "sectors", keys: ["id"],
      derived: [
        "controlling_faction", "traffic_level", "ships_present", "players_present", "defenses",
        "is_npc_barracks_sector", "nav_beacons",
      ]),
    Rule(
      table: "warp_tunnels", keys: ["origin_sector_id", "destination_sector_id"],
      derived: ["id", "turn_cost", "name", "source_endpoint", "destination_endpoint", "properties"]),
    Rule(
      table: "special_formations", keys: ["type", "anchor_sector_id", "interior_sector_ids"],
      derived: ["id", "properties"]),
    Rule(
      table: "stations", keys: ["sector_uuid"],
      derived: ["last_price_recomputed_at", "price_modifiers", "trade_volume"]),
    Rule(table: "planets", keys: ["sector_uuid", "position"], derived: ["owner_id"]),
  ]
  /// Keys of JSON that derive, in any column.
  private static let members: Set<String> = ["current_price", "traversal_cost", "length"]

  /// The number of rows of each table that are equal but for derived columns, which differ.
  let counts: [(table: String, rows: Int)]

  /// Compares the rows of two maps.
  ///
  /// - Complexity: O(cells).
  init(_ old: RowStore, _ new: RowStore) {
    counts = DerivedRows.rules.compactMap { rule in
      let count = DerivedRows.count(rule, old, new)
      return count > 0 ? (rule.table, count) : nil
    }
  }

  private static func count(_ rule: Rule, _ old: RowStore, _ new: RowStore) -> Int {
    guard let schema = GalaxySchema.tables.first(where: { $0.name == rule.table }) else { return 0 }
    let (before, after) = (old[schema], new[schema])
    let names = schema.columns.map(\.name)
    let keys = rule.keys.compactMap { names.firstIndex(of: $0) }
    func key(_ table: StoredTable, _ row: Int) -> String {
      keys.map { table.cell(row, $0).compactJSON }.joined(separator: " ")
    }
    var places: [String: Int] = [:]
    for row in 0..<before.count { places[key(before, row)] = row }
    var count = 0
    for row in 0..<after.count {
      guard let place = places[key(after, row)] else { continue }
      var isDerived = false
      var isKept = true
      for column in names.indices {
        let (a, b) = (before.cell(place, column), after.cell(row, column))
        if a == b { continue }
        if rule.derived.contains(names[column]) || a.withoutDerived == b.withoutDerived {
          isDerived = true
        } else {
          isKept = false
          break
        }
      }
      if isKept && isDerived { count += 1 }
    }
    return count
  }

  fileprivate static func isDerived(_ key: String) -> Bool { members.contains(key) }
}

extension FieldValue {
  fileprivate var withoutDerived: FieldValue {
    switch self {
    case .object(let members):
      .object(
        members.filter { !DerivedRows.isDerived($0.key) }
          .map { Member($0.key, $0.value.withoutDerived) })
    case .list(let elements): .list(elements.map(\.withoutDerived))
    default: self
    }
  }
}
