/// A planet; a sector has at most five.
///
/// A row of `planets`.
public struct Planet: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// Display name.
  public var name: String
  /// Galaxy-wide ID of its sector.
  public var sectorID: Int
  /// Row identifier of the same sector.
  public var sectorUUID: Identifier
  /// The region of the sector.
  public var regionID: Identifier
  /// When the row was created.
  public var createdAt: Timestamp
  /// When the row was last changed.
  public var lastUpdated: Timestamp
  /// Type of planet.
  public var type: PlanetType
  /// State of habitation.
  public var status: PlanetStatus
  /// Size, 1…10.
  public var size = 5
  /// Number within its sector, from 1.
  public var position = 1
  /// Surface gravity relative to Earth.
  public var gravity = 1.0
  /// Mean temperature in degrees Celsius.
  public var temperature = 0.0
  /// Share of the surface covered by water, in percent.
  public var waterCoverage = 0.0
  /// Habitability, 0…100.
  public var habitability: Int
  /// Radiation level, 0…1.
  public var radiation = 0.0
  /// Yield factor of its mines; 1 is normal.
  public var richness = 1.0
  /// Number of inhabitants, 0 to `maxPopulation`.
  public var population = 0
  /// Maximum number of inhabitants; 1,000 times the habitability for rolled planets.
  public var maxPopulation = 0
  /// Number of colonists, 0 to `maxColonists`.
  public var colonists = 0
  /// Maximum number of colonists, at most `maxPopulation`.
  public var maxColonists = 1000
  /// Whether it is the population hub of its region, which cannot be owned.
  public var isPopulationHub = false
  /// JSON object; `{"owner_label": code}` if a faction claims the planet.
  public var economy = FieldValue.object([:])

  // Changed by settlement.
  /// The player who owns it; repeated by a row of `player_planets`.
  public var ownerID: Identifier?
  /// Name given by the owner.
  public var customName: String?
  /// The player who discovered it.
  public var discoveredBy: Identifier?
  /// When it was discovered.
  public var discoveredAt: Timestamp?
  /// When the first colonists landed.
  public var colonizedAt: Timestamp?
  /// When it was settled.
  public var settledAt: Timestamp?
  /// Units of fuel ore in stock.
  public var fuelOre = 0
  /// Units of organics in stock.
  public var organics = 0
  /// Units of equipment in stock.
  public var equipment = 0
  /// Number of fighters.
  public var fighters = 0
  /// Percentage of the colonists who produce fuel.
  public var fuelAllocation = 0
  /// Percentage of the colonists who produce organics.
  public var organicsAllocation = 0
  /// Percentage of the colonists who produce equipment.
  public var equipmentAllocation = 0
  /// Units of fuel, organics, equipment, and research produced, as a JSON object.
  public var production = FieldValue.object([
    "fuel": 0, "organics": 0, "equipment": 0, "research": 0,
  ])
  /// Level of the factories.
  public var factoryLevel = 0
  /// Level of the farms.
  public var farmLevel = 0
  /// Level of the mines.
  public var mineLevel = 0
  /// Level of the research labs.
  public var researchLevel = 0
  /// Level of the defenses.
  public var defenseLevel = 0
  /// Shield level.
  public var shields = 0
  /// Number of turrets.
  public var defenseTurrets = 0
  /// Number of shield generators.
  public var defenseShields = 0
  /// Number of fighters on defense duty.
  public var defenseFighters = 0
  /// Number of weapon batteries.
  public var weaponBatteries = 0
  /// When production was last computed.
  public var lastProduction: Timestamp?
  /// Layout of buildings as a JSON object; NULL until first settled.
  public var structures = FieldValue.null
  /// Who may land, as a JSON object; NULL means everyone.
  public var landingRights = FieldValue.null
  /// Citadel level, 0…5; 0 without a citadel.
  public var citadelLevel = 0
  /// Credits in the citadel's safe, 0 to `safeMaximum`.
  public var safeCredits = 0
  /// Capacity of the safe in credits.
  public var safeMaximum = 0
  /// Maximum number of drones.
  public var droneCapacity = 0
  /// Maximum number of inhabitants of the citadel.
  public var citadelMaxPopulation = 0

  // Set by genesis devices.
  /// Whether a genesis device created it.
  public var genesisCreated = false
  /// The device that created it.
  public var genesisDeviceID: Identifier?
  /// Grade of the genesis run that created it.
  public var genesisTier: GenesisTier?
  /// State of its creation by a genesis device.
  public var formationStatus: PlanetFormationStatus?
  /// When its formation began.
  public var formationStartedAt: Timestamp?
  /// When its formation ended or will end.
  public var formationCompleteAt: Timestamp?
  /// The player who deployed the genesis device.
  public var deployerID: Identifier?
  /// State of the contest for it.
  public var contestState: PlanetContestState?

  /// Creates a row from its required values; all other values have their defaults.
  public init(
    id: Identifier, name: String, sectorID: Int, sectorUUID: Identifier, regionID: Identifier,
    createdAt: Timestamp, type: PlanetType, status: PlanetStatus, habitability: Int
  ) {
    self.id = id
    self.name = name
    self.sectorID = sectorID
    self.sectorUUID = sectorUUID
    self.regionID = regionID
    self.createdAt = createdAt
    lastUpdated = createdAt
    self.type = type
    self.status = status
    self.habitability = habitability
  }
}
