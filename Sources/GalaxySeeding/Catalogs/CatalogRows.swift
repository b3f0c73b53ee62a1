import GalaxyModel

/// Rows of the catalogs that belong to players; they are the same in every galaxy.
struct CatalogRows {
  let context: SeedingContext

  /// Medals by identifier.
  var medals: [Medal] { MedalCatalog.medals.map { $0.row(time: context.worldTime) } }

  /// First hulls by type.
  var starterShips: [ShipRarityConfig] {
    StarterShipCatalog.starters.sorted { $0.ship.rawValue < $1.ship.rawValue }.map {
      ShipRarityConfig(
        id: context.id("ship_rarity_configs", $0.ship.rawValue), shipType: $0.ship,
        rarityTier: $0.tier, spawnChance: $0.spawnChance, baseCredits: $0.credits,
        weakThreshold: $0.thresholds.weak, averageThreshold: $0.thresholds.average,
        strongThreshold: $0.thresholds.strong)
    }
  }
}
