extension Tables {
  /// The table `ship_rarity_configs`, with one row per ``ShipRarityConfig``.
  public static let shipRarityConfigs = Table<ShipRarityConfig>(
    .shipRarityConfigs, .firstLogin,
    [
      .unique("ship_rarity_configs_ship_type_key", [.shipType]),
      .catalog(by: .shipType),
    ])
}

extension ShipRarityConfig: DefinedRow {
  /// The columns of `ship_rarity_configs`.
  public enum Column: Int, TableColumn {
    case id, shipType, rarityTier, spawnChance, baseCredits, weakThreshold, averageThreshold
    case strongThreshold
  }

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .shipType: column("ship_type", .labels(of: ShipTypeConfig.self)) { $0.shipType.cell }
    case .rarityTier: column("rarity_tier", .integer) { $0.rarityTier.cell }
    case .spawnChance: column("spawn_chance", .integer) { $0.spawnChance.cell }
    case .baseCredits: column("base_credits", .integer) { $0.baseCredits.cell }
    case .weakThreshold: column("weak_threshold", .float) { $0.weakThreshold.cell }
    case .averageThreshold: column("average_threshold", .float) { $0.averageThreshold.cell }
    case .strongThreshold: column("strong_threshold", .float) { $0.strongThreshold.cell }
    }
  }
}
