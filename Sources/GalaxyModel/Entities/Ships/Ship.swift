/// A ship of a player or a non-player character.
///
/// A row of `ships`. Its figures are copied from the specification of its type.
public struct Ship: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// Display name.
  public var name: String
  /// Type of ship.
  public var type: ShipType
  /// Galaxy-wide ID of the sector where it is.
  public var sectorID: Int
  /// When the row was created.
  public var createdAt: Timestamp
  /// When the row was last changed.
  public var lastUpdated: Timestamp
  /// Speed according to the specification.
  public var baseSpeed: Double
  /// Speed including upgrades and damage.
  public var currentSpeed: Double
  /// Turns that a move costs.
  public var turnCost: Int
  /// Condition in percent and dates of maintenance, as a JSON object.
  public var maintenance: FieldValue
  /// Capacity, used capacity, and units of each commodity, as a JSON object.
  public var cargo: FieldValue
  /// Shields, hull, evasion, and ratings, as a JSON object.
  public var combat: FieldValue
  /// Purchase price in credits; 0 for characters' ships.
  public var purchaseValue: Int
  /// Current value in credits; 0 for characters' ships.
  public var currentValue: Int
  /// The player who owns it; nil for characters' ships.
  public var ownerID: Identifier?
  /// Unique registration, such as `REG-AB2C-2103`.
  public var registrationNumber: String?
  /// The player registered as its owner.
  public var registeredOwnerID: Identifier?
  /// The player who flies it.
  public var currentPilotID: Identifier?
  /// Whether it is reported stolen.
  public var stolenStatus: Bool?
  /// When it was reported stolen.
  public var stolenReportedAt: Timestamp?
  /// Whether a bounty is offered for the stolen ship.
  public var stolenRecoveryMode: StolenRecoveryMode?
  /// Asking price in credits, if it is for sale.
  public var forSalePrice: Int?
  /// The player who offers it for sale.
  public var forSaleListedByID: Identifier?
  /// When the current pilot took over.
  public var currentPilotSince: Timestamp?
  /// Whether it belongs to a non-player character.
  public var isNPC: Bool = false
  /// Whether it can use warp tunnels.
  public var warpCapable: Bool = false
  /// Whether it is in service.
  public var isActive: Bool = true
  /// State of the ship.
  public var status: ShipStatus = .docked
  /// Number of genesis devices on board.
  public var genesisDevices: Int = 0
  /// Maximum number of genesis devices on board.
  public var maxGenesisDevices: Int = 0
  /// Cause of its destruction, if destroyed.
  public var destructionCause: String?
  /// Whether its owner abandoned it.
  public var isAbandoned: Bool = false
  /// When it was abandoned.
  public var abandonedAt: Timestamp?
  /// Turns that an attack costs.
  public var attackTurnCost: Int?
  /// Fraction of the damage that its shields absorb, 0…1.
  public var shieldResistance: Double = 0
  /// Fraction of the damage that its armor absorbs, 0…1.
  public var armorRating: Double = 0
  /// Installed modules, as a JSON object; NULL means none.
  public var modules: FieldValue = .null
  /// Docked ships of a capital ship, as a JSON object; NULL for all others.
  public var hangar: FieldValue = .null
  /// Insurance policy, as a JSON object; NULL means none.
  public var insurance: FieldValue = .null
  /// Whether it is destroyed.
  public var isDestroyed: Bool = false
  /// Whether it is a flagship.
  public var isFlagship: Bool = false

  /// Creates a row from its required values; all other values have their defaults.
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
