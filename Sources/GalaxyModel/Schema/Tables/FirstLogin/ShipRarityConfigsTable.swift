extension Tables {
  /// The table `ship_rarity_configs`, with one row per ``ShipRarityConfig``.
  public static let shipRarityConfigs = Table<ShipRarityConfig>(
    "ship_rarity_configs", .firstLogin, columns: shipRarityConfigColumns,
    constraints: [
      .unique("ship_rarity_configs_ship_type_key", ["ship_type"])
    ],
    sharing: .catalog(Catalog("ship_type")))
}

private let shipRarityConfigColumns: [Column<ShipRarityConfig>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("ship_type", .enumeration(.shipTypeConfig)) { $0.shipType.cell },
  .init("rarity_tier", .integer) { $0.rarityTier.cell },
  .init("spawn_chance", .integer) { $0.spawnChance.cell },
  .init("base_credits", .integer) { $0.baseCredits.cell },
  .init("weak_threshold", .float) { $0.weakThreshold.cell },
  .init("average_threshold", .float) { $0.averageThreshold.cell },
  .init("strong_threshold", .float) { $0.strongThreshold.cell },
]
