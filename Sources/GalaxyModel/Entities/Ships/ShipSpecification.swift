/// Figures of one type of hull. A row of `ship_specifications`.
public struct ShipSpecification: Sendable {
  public var id: Identifier
  public var type: ShipType
  public var baseCost: Int
  public var speed: Double
  public var turnCost: Int
  public var maxCargo: Int
  public var maxColonists: Int
  public var maxDrones: Int
  public var maxShields: Int
  public var shieldRechargeRate: Double
  public var hullPoints: Int
  public var evasion: Int
  public var genesisCompatible: Bool
  public var maxGenesisDevices: Int
  public var warpCompatible: Bool
  public var warpCreationCapable: Bool
  public var quantumJumpCapable: Bool
  public var scannerRange: Int
  public var attackRating: Int
  public var defenseRating: Int
  public var maintenanceRate: Double
  public var constructionTime: Int
  public var fuelEfficiency: Int
  public var maxUpgradeLevels: FieldValue
  public var description: String
  public var isNPCOnly: Bool = false
  public var shipSize: ShipSize?
  public var attackTurnCost: Int?
  public var shieldResistance: Double = 0
  public var armorRating: Double = 0
  public var moduleSlots: FieldValue = .null
  public var specialAbilities: FieldValue = .list([])
  public var acquisitionMethods: FieldValue = .list([])
  public var factionRequirements: FieldValue = .null
  public var insurable: Bool = true

  /// What every row must say.
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
