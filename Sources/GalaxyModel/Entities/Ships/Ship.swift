/// A row of `ships`.
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
