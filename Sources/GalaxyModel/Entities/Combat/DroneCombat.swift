/// A fight of two drones that were deployed in one sector. A row of `drone_combats`.
public struct DroneCombat: Sendable {
  public var id: Identifier
  public var startedAt: Timestamp
  public var attackerDroneID: Identifier?
  public var defenderDroneID: Identifier?
  public var sectorID: Identifier?
  public var endedAt: Timestamp?
  public var rounds: Int = 0
  public var winnerDroneID: Identifier?
  public var attackerDamageDealt: Int = 0
  public var defenderDamageDealt: Int = 0
  public var combatLog: String?

  public init(
    id: Identifier,
    startedAt: Timestamp
  ) {
    self.id = id
    self.startedAt = startedAt
  }
}
