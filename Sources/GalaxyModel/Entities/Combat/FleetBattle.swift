/// A battle of two fleets. A row of `fleet_battles`.
public struct FleetBattle: Sendable {
  public var id: Identifier
  public var startedAt: Timestamp
  public var attackerFleetID: Identifier?
  public var defenderFleetID: Identifier?
  public var sectorID: Identifier?
  public var phase: String = "preparation"
  public var endedAt: Timestamp?
  public var attackerShipsInitial: Int = 0
  public var defenderShipsInitial: Int = 0
  public var winner: String?
  public var attackerShipsDestroyed: Int = 0
  public var defenderShipsDestroyed: Int = 0
  public var attackerShipsRetreated: Int = 0
  public var defenderShipsRetreated: Int = 0
  public var totalDamageDealt: Int = 0
  public var attackerDamageDealt: Int = 0
  public var defenderDamageDealt: Int = 0
  public var battleLog: FieldValue = .list([])

  public init(
    id: Identifier,
    startedAt: Timestamp
  ) {
    self.id = id
    self.startedAt = startedAt
  }
}
