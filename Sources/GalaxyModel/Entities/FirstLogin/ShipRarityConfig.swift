/// The rarity of a ship type as a first ship, and the scores required to obtain it.
///
/// A row of `ship_rarity_configs`.
public struct ShipRarityConfig: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// The ship type.
  public var shipType: ShipTypeConfig
  /// Rarity tier, from 1 for the most common.
  public var rarityTier: Int
  /// Probability in percent that the ship is offered.
  public var spawnChance: Int
  /// Credits that come with the ship.
  public var baseCredits: Int
  /// Persuasion score required with a weak negotiation, 0…1.
  public var weakThreshold: Double
  /// Persuasion score required with an average negotiation, 0…1.
  public var averageThreshold: Double
  /// Persuasion score required with a strong negotiation, 0…1.
  public var strongThreshold: Double

  /// Creates a row from its required values; all other values have their defaults.
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
