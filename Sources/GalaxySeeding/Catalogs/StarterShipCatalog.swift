import GalaxyModel

/// Ships that a new player can claim from the dock guard.
enum StarterShipCatalog {
  struct Starter {
    let ship: ShipTypeConfig
    let tier: Int
    let spawnChance: Int
    let credits: Int
    /// Minimum persuasion of a weak, an average and a strong negotiator.
    let thresholds: (weak: Double, average: Double, strong: Double)
  }

  /// The ships in ascending order of rarity.
  static let starters: [Starter] = [
    Starter(
      ship: .escapePod, tier: 1, spawnChance: 100, credits: 1000,
      thresholds: (0.3, 0.3, 0.3)),
    Starter(
      ship: .lightFreighter, tier: 2, spawnChance: 50, credits: 2500,
      thresholds: (0.4, 0.35, 0.3)),
    Starter(
      ship: .scoutShip, tier: 3, spawnChance: 25, credits: 2000,
      thresholds: (0.55, 0.5, 0.45)),
    Starter(
      ship: .fastCourier, tier: 3, spawnChance: 20, credits: 3000,
      thresholds: (0.55, 0.5, 0.45)),
    Starter(
      ship: .cargoHauler, tier: 4, spawnChance: 10, credits: 5000,
      thresholds: (0.65, 0.55, 0.5)),
    Starter(
      ship: .defender, tier: 5, spawnChance: 5, credits: 7000,
      thresholds: (0.75, 0.65, 0.6)),
    Starter(
      ship: .colonyShip, tier: 6, spawnChance: 3, credits: 10000,
      thresholds: (0.8, 0.7, 0.65)),
    Starter(
      ship: .carrier, tier: 7, spawnChance: 1, credits: 15000,
      thresholds: (0.85, 0.75, 0.7)),
  ]

  /// Returns the rows of `ship_rarity_configs` in ascending order of type.
  static func rows(_ context: SeedingContext) -> [ShipRarityConfig] {
    starters.sorted { $0.ship.rawValue < $1.ship.rawValue }.map {
      ShipRarityConfig(
        id: context.id("ship_rarity_configs", $0.ship.rawValue), shipType: $0.ship,
        rarityTier: $0.tier, spawnChance: $0.spawnChance, baseCredits: $0.credits,
        weakThreshold: $0.thresholds.weak, averageThreshold: $0.thresholds.average,
        strongThreshold: $0.thresholds.strong)
    }
  }

  /// Returns the entry of a hull, or nil if no new player receives it.
  static func starter(_ type: ShipType) -> Starter? {
    starters.first { $0.ship.rawValue == type.rawValue }
  }
}
