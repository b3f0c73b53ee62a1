/// One fight: who, with which hulls, where, and how it ended. A row of `combat_logs`.
public struct CombatLog: Sendable {
  public var id: Identifier
  public var outcome: String
  public var timestamp: Timestamp
  public var startedAt: Timestamp
  public var createdAt: Timestamp
  public var attackerID: Identifier?
  public var defenderID: Identifier?
  public var attackerShipID: Identifier?
  public var defenderShipID: Identifier?
  public var attackerShipName: String?
  public var defenderShipName: String?
  public var attackerShipType: String?
  public var defenderShipType: String?
  public var sectorID: Int?
  public var sectorUUID: Identifier?
  public var portID: Identifier?
  public var planetID: Identifier?
  public var regionIDSnapshot: Identifier?
  public var combatType: String = "ship_to_ship"
  public var attackerDrones: Int = 0
  public var defenderDrones: Int = 0
  public var attackerAttackDrones: Int = 0
  public var defenderAttackDrones: Int = 0
  public var attackerDefenseDrones: Int = 0
  public var defenderDefenseDrones: Int = 0
  public var attackerDamageDealt: Int = 0
  public var defenderDamageDealt: Int = 0
  public var attackerDronesLost: Int = 0
  public var defenderDronesLost: Int = 0
  public var creditsLooted: Int = 0
  public var cargoLooted: FieldValue = .null
  public var experienceGained: Int = 0
  public var combatDuration: Double = 0
  public var rounds: Int = 1
  public var combatLog: String?
  public var endedAt: Timestamp?

  public init(
    id: Identifier,
    outcome: String,
    timestamp: Timestamp,
    startedAt: Timestamp,
    createdAt: Timestamp
  ) {
    self.id = id
    self.outcome = outcome
    self.timestamp = timestamp
    self.startedAt = startedAt
    self.createdAt = createdAt
  }
}
