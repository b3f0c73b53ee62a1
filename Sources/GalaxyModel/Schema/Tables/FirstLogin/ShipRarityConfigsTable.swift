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

  package static func definition(of column: Column) -> ColumnDefinition<ShipRarityConfig> {
    switch column {
    case .id: .init("id", .uuid, .primaryKey, \.id)
    case .shipType: .init("ship_type", .labels(of: ShipTypeConfig.self), \.shipType)
    case .rarityTier: .init("rarity_tier", .integer, \.rarityTier)
    case .spawnChance: .init("spawn_chance", .integer, \.spawnChance)
    case .baseCredits: .init("base_credits", .integer, \.baseCredits)
    case .weakThreshold: .init("weak_threshold", .float, \.weakThreshold)
    case .averageThreshold: .init("average_threshold", .float, \.averageThreshold)
    case .strongThreshold: .init("strong_threshold", .float, \.strongThreshold)
    }
  }
}
