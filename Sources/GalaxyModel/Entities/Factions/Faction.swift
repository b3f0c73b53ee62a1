/// One of the nine powers of the galaxy. A row of `factions`.
public struct Faction: Sendable {
  public var id: Identifier
  public var name: String
  public var factionType: FactionType
  public var description: String
  /// Identifier of the sector where it is at home.
  public var homeSectorID: Identifier?
  /// Sectors that it controls, in order of region and number.
  public var territory: [Identifier] = []
  public var pricingModifier: Double
  /// Names of goods.
  public var specialties: [String]
  /// 1…10.
  public var aggression: Int
  /// `hostile`, `neutral` or `friendly`.
  public var stance: String
  /// `#RRGGBB`.
  public var primaryColor: String
  public var secondaryColor: String
  public var createdAt: Timestamp

  public init(
    id: Identifier, name: String, factionType: FactionType, description: String,
    pricingModifier: Double, specialties: [String], aggression: Int, stance: String,
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
