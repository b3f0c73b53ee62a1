/// How rare a hull is as a first hull, and how hard the guard is to persuade of it.
/// A row of `ship_rarity_configs`.
public struct ShipRarityConfig: Sendable {
  public var id: Identifier
  public var shipType: ShipTypeConfig
  public var rarityTier: Int
  public var spawnChance: Int
  public var baseCredits: Int
  public var weakThreshold: Double
  public var averageThreshold: Double
  public var strongThreshold: Double

  public init(
    id: Identifier,
    shipType: ShipTypeConfig,
    rarityTier: Int,
    spawnChance: Int,
    baseCredits: Int,
    weakThreshold: Double,
    averageThreshold: Double,
    strongThreshold: Double
  ) {
    self.id = id
    self.shipType = shipType
    self.rarityTier = rarityTier
    self.spawnChance = spawnChance
    self.baseCredits = baseCredits
    self.weakThreshold = weakThreshold
    self.averageThreshold = averageThreshold
    self.strongThreshold = strongThreshold
  }
}
