/// A hull of a player or a character: figures copied from its type, cargo, and who owns and flies it. A row of `ships`.
public struct Ship: Sendable {
  public var id: Identifier
  public var name: String
  public var type: ShipType
  public var sectorID: Int
  public var createdAt: Timestamp
  public var lastUpdated: Timestamp
  public var baseSpeed: Double
  public var currentSpeed: Double
  public var turnCost: Int
  public var maintenance: FieldValue
  public var cargo: FieldValue
  public var combat: FieldValue
  public var purchaseValue: Int
  public var currentValue: Int
  public var ownerID: Identifier?
  public var registrationNumber: String?
  public var registeredOwnerID: Identifier?
  public var currentPilotID: Identifier?
  public var stolenStatus: Bool?
  public var stolenReportedAt: Timestamp?
  public var stolenRecoveryMode: String?
  public var forSalePrice: Int?
  public var forSaleListedByID: Identifier?
  public var currentPilotSince: Timestamp?
  public var isNPC: Bool = false
  public var warpCapable: Bool = false
  public var isActive: Bool = true
  public var status: ShipStatus = .docked
  public var genesisDevices: Int = 0
  public var maxGenesisDevices: Int = 0
  public var destructionCause: String?
  public var isAbandoned: Bool = false
  public var abandonedAt: Timestamp?
  public var attackTurnCost: Int?
  public var shieldResistance: Double = 0
  public var armorRating: Double = 0
  public var modules: FieldValue = .null
  public var hangar: FieldValue = .null
  public var insurance: FieldValue = .null
  public var isDestroyed: Bool = false
  public var isFlagship: Bool = false

  /// What every row must say.
  public init(
    id: Identifier,
    name: String,
    type: ShipType,
    sectorID: Int,
    createdAt: Timestamp,
    lastUpdated: Timestamp,
    baseSpeed: Double,
    currentSpeed: Double,
    turnCost: Int,
    maintenance: FieldValue,
    cargo: FieldValue,
    combat: FieldValue,
    purchaseValue: Int,
    currentValue: Int
  ) {
    self.id = id
    self.name = name
    self.type = type
    self.sectorID = sectorID
    self.createdAt = createdAt
    self.lastUpdated = lastUpdated
    self.baseSpeed = baseSpeed
    self.currentSpeed = currentSpeed
    self.turnCost = turnCost
    self.maintenance = maintenance
    self.cargo = cargo
    self.combat = combat
    self.purchaseValue = purchaseValue
    self.currentValue = currentValue
  }
}
