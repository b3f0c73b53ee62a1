/// The specification of a ship type.
///
/// A row of `ship_specifications`.
public struct ShipSpecification: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// Type of ship.
  public var type: ShipType
  /// List price in credits.
  public var baseCost: Int
  /// Speed of the ship.
  public var speed: Double
  /// Turns that a move costs.
  public var turnCost: Int
  /// Cargo capacity in units.
  public var maxCargo: Int
  /// Maximum number of colonists on board.
  public var maxColonists: Int
  /// Maximum number of drones on board.
  public var maxDrones: Int
  /// Shield points when fully charged.
  public var maxShields: Int
  /// Shield points recharged per round.
  public var shieldRechargeRate: Double
  /// Hull points when intact.
  public var hullPoints: Int
  /// Chance in percent to evade a hit.
  public var evasion: Int
  /// Whether it can carry genesis devices.
  public var genesisCompatible: Bool
  /// Maximum number of genesis devices on board.
  public var maxGenesisDevices: Int
  /// Whether it can use warp tunnels.
  public var warpCompatible: Bool
  /// Whether it can create warp gates.
  public var warpCreationCapable: Bool
  /// Whether it can make quantum jumps.
  public var quantumJumpCapable: Bool
  /// Range of its scanner in sectors.
  public var scannerRange: Int
  /// Attack rating.
  public var attackRating: Int
  /// Defense rating.
  public var defenseRating: Int
  /// Maintenance cost rate.
  public var maintenanceRate: Double
  /// Time to build it, in days.
  public var constructionTime: Int
  /// Fuel efficiency in percent.
  public var fuelEfficiency: Int
  /// Maximum level of each upgrade, as a JSON object.
  public var maxUpgradeLevels: FieldValue
  /// Text for players.
  public var description: String
  /// Whether only non-player characters can fly it.
  public var isNPCOnly: Bool = false
  /// Size class.
  public var shipSize: ShipSize?
  /// Turns that an attack costs.
  public var attackTurnCost: Int?
  /// Fraction of the damage that its shields absorb, 0…1.
  public var shieldResistance: Double = 0
  /// Fraction of the damage that its armor absorbs, 0…1.
  public var armorRating: Double = 0
  /// Grid of module slots, as a JSON object; NULL means none.
  public var moduleSlots: FieldValue = .null
  /// List of the slugs of its abilities.
  public var specialAbilities: FieldValue = .list([])
  /// List of slugs of the ways to acquire it, such as `purchase`.
  public var acquisitionMethods: FieldValue = .list([])
  /// Standing required with each faction, as a JSON object; NULL means none.
  public var factionRequirements: FieldValue = .null
  /// Whether it can be insured.
  public var insurable: Bool = true

  /// Creates a row from its required values; all other values have their defaults.
  public init(
    id: Identifier,
    type: ShipType,
    baseCost: Int,
    speed: Double,
    turnCost: Int,
    maxCargo: Int,
    maxColonists: Int,
    maxDrones: Int,
    maxShields: Int,
    shieldRechargeRate: Double,
    hullPoints: Int,
    evasion: Int,
    genesisCompatible: Bool,
    maxGenesisDevices: Int,
    warpCompatible: Bool,
    warpCreationCapable: Bool,
    quantumJumpCapable: Bool,
    scannerRange: Int,
    attackRating: Int,
    defenseRating: Int,
    maintenanceRate: Double,
    constructionTime: Int,
    fuelEfficiency: Int,
    maxUpgradeLevels: FieldValue,
    description: String
  ) {
    self.id = id
    self.type = type
    self.baseCost = baseCost
    self.speed = speed
    self.turnCost = turnCost
    self.maxCargo = maxCargo
    self.maxColonists = maxColonists
    self.maxDrones = maxDrones
    self.maxShields = maxShields
    self.shieldRechargeRate = shieldRechargeRate
    self.hullPoints = hullPoints
    self.evasion = evasion
    self.genesisCompatible = genesisCompatible
    self.maxGenesisDevices = maxGenesisDevices
    self.warpCompatible = warpCompatible
    self.warpCreationCapable = warpCreationCapable
    self.quantumJumpCapable = quantumJumpCapable
    self.scannerRange = scannerRange
    self.attackRating = attackRating
    self.defenseRating = defenseRating
    self.maintenanceRate = maintenanceRate
    self.constructionTime = constructionTime
    self.fuelEfficiency = fuelEfficiency
    self.maxUpgradeLevels = maxUpgradeLevels
    self.description = description
  }
}
