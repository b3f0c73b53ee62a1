/// One of the nine factions.
///
/// A row of `factions`.
public struct Faction: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// Display name, unique.
  public var name: String
  /// Type, unique.
  public var factionType: FactionType
  /// Text for players.
  public var description: String
  /// Row identifier of the home sector.
  public var homeSectorID: Identifier?
  /// Row identifiers of the sectors under its control, by region and number.
  public var territory: [Identifier] = []
  /// Factor applied to prices at its stations.
  public var pricingModifier: Double
  /// Slugs of the goods in which it specializes.
  public var specialties: [String]
  /// Aggression, 1…10.
  public var aggression: Int
  /// Attitude toward players.
  public var stance: DiplomacyStance
  /// Primary color as `#RRGGBB`.
  public var primaryColor: String
  /// Secondary color as `#RRGGBB`.
  public var secondaryColor: String
  /// When the row was created.
  public var createdAt: Timestamp

  /// Creates a row from its required values; all other values have their defaults.
  public init(
    id: Identifier, name: String, factionType: FactionType, description: String,
    pricingModifier: Double, specialties: [String], aggression: Int, stance: DiplomacyStance,
    primaryColor: String, secondaryColor: String, createdAt: Timestamp
  ) {
    self.id = id
    self.name = name
    self.factionType = factionType
    self.description = description
    self.pricingModifier = pricingModifier
    self.specialties = specialties
    self.aggression = aggression
    self.stance = stance
    self.primaryColor = primaryColor
    self.secondaryColor = secondaryColor
    self.createdAt = createdAt
  }
}
