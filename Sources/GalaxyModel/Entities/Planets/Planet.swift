/// A world. A row of `planets`.
public struct Planet: Sendable {
  public var id: Identifier
  public var name: String
  /// Galaxy-wide id of its sector.
  public var sectorID: Int
  public var sectorUUID: Identifier
  public var regionID: Identifier
  public var createdAt: Timestamp
  public var lastUpdated: Timestamp
  public var type: PlanetType
  public var status: PlanetStatus
  public var size = 5
  /// 1, 2, 3 … in its sector.
  public var position = 1
  /// Earth's is 1.
  public var gravity = 1.0
  /// Degrees Celsius.
  public var temperature = 0.0
  /// Percent of the surface.
  public var waterCoverage = 0.0
  /// 0…100.
  public var habitability: Int
  /// 0…1.
  public var radiation = 0.0
  /// Yield of its mines; 1 is common.
  public var richness = 1.0
  public var population = 0
  public var maxPopulation = 0
  public var colonists = 0
  public var maxColonists = 1000
  public var isPopulationHub = false
  /// `{"owner_label": code}` where a faction calls the world its own; nobody can sign in as it.
  public var economy = FieldValue.object([:])

  // What settlers change.
  /// Player that owns it; a row of `player_planets` says the same.
  public var ownerID: Identifier?
  public var customName: String?
  public var discoveredBy: Identifier?
  public var discoveredAt: Timestamp?
  public var colonizedAt: Timestamp?
  public var settledAt: Timestamp?
  public var fuelOre = 0
  public var organics = 0
  public var equipment = 0
  public var fighters = 0
  /// Percent of the colonists that work on each.
  public var fuelAllocation = 0
  public var organicsAllocation = 0
  public var equipmentAllocation = 0
  public var production = FieldValue.object([
    "fuel": 0, "organics": 0, "equipment": 0, "research": 0,
  ])
  public var factoryLevel = 0
  public var farmLevel = 0
  public var mineLevel = 0
  public var researchLevel = 0
  public var defenseLevel = 0
  public var shields = 0
  public var defenseTurrets = 0
  public var defenseShields = 0
  public var defenseFighters = 0
  public var weaponBatteries = 0
  public var lastProduction: Timestamp?
  public var structures = FieldValue.null
  public var landingRights = FieldValue.null
  /// 0…5.
  public var citadelLevel = 0
  public var safeCredits = 0
  public var safeMaximum = 0
  public var droneCapacity = 0
  public var citadelMaxPopulation = 0

  // What genesis devices leave behind.
  public var genesisCreated = false
  public var genesisDeviceID: Identifier?
  /// `basic`, `enhanced` or `advanced`.
  public var genesisTier: String?
  /// `forming` or `complete`.
  public var formationStatus: String?
  public var formationStartedAt: Timestamp?
  public var formationCompleteAt: Timestamp?
  public var deployerID: Identifier?
  public var contestState: PlanetContestState?

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
