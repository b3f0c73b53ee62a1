import GalaxyModel

extension RowStore {
  /// Adds a row with the given cells, constants and NULL in the others.
  mutating func add(_ table: String, _ cells: [String: FieldValue]) {
    guard let schema = GalaxySchema.table(table) else { return }
    append(schema.columns.map { cells[$0.name] ?? $0.constant ?? .null }, to: schema)
  }

  /// Stations, planets, characters and influence spread over the first region of a galaxy.
  static func synthetic(on galaxy: inout Galaxy) -> RowStore {
    var store = RowStore()
    let count = galaxy.regions[0].sectorCount
    galaxy.regions[0].sectors.identifier = SectorIdentifiers(
      (0..<count).map { Identifier(high: 5, low: UInt64($0)) })
    let types = ["Federation", "Merchants", "Outlaws", "Pirates"]
    for (index, type) in types.enumerated() {
      store.add(
        "factions",
        ["id": .identifier(Identifier(high: 9, low: UInt64(index))), "faction_type": .text(type)])
    }
    for node in 0..<count {
      let sector = FieldValue.int(node + 1)
      if node % 7 == 0 {
        store.add(
          "stations",
          [
            "sector_id": sector, "station_class": .text("CLASS_\(node / 7 % 12)"),
            "type": .text(node % 35 == 14 ? "BLACK_MARKET" : "TRADING"),
            "is_spacedock": .boolean(node == 77),
          ])
      }
      for position in 0..<(node % 4 == 1 ? 1 + node % 3 / 2 : 0) {
        store.add(
          "planets",
          [
            "sector_id": sector, "position": .int(position),
            "habitability_score": .int(node * 7 % 100), "is_population_hub": .boolean(node == 1),
          ])
      }
      if node % 31 == 3 {
        store.add(
          "npc_characters",
          [
            "current_sector_id": sector,
            "archetype": .text(node < count / 2 ? "LAW_ENFORCEMENT" : "HOSTILE_RAIDER"),
          ])
      }
      store.add(
        "sector_faction_influence",
        [
          "sector_id": .identifier(Identifier(high: 5, low: UInt64(node))),
          "faction_id": .identifier(Identifier(high: 9, low: UInt64(node * 4 / count))),
          "influence_percentage": .int(node * 4 % count < count / 2 ? 90 : 30),
        ])
    }
    return store
  }
}
