/// What a battle did to one hull. A row of `fleet_battle_casualties`.
public struct FleetBattleCasualty: Sendable {
  public var id: Identifier
  public var battleID: Identifier
  public var casualtyTime: Timestamp?
  public var shipID: Identifier?
  public var playerID: Identifier?
  public var fleetID: Identifier?
  public var shipName: String?
  public var shipType: String?
  public var wasAttacker: Bool = true
  public var destroyed: Bool = false
  public var retreated: Bool = false
  public var damageTaken: Int = 0
  public var damageDealt: Int = 0
  public var kills: Int = 0
  public var battlePhase: String?

  public init(
    id: Identifier,
    battleID: Identifier
  ) {
    self.id = id
    self.battleID = battleID
  }
}
