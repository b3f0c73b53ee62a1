/// A row of `fleet_battle_casualties`.
public struct FleetBattleCasualty: Sendable {
  public var id: Identifier
  public var battleID: Identifier
  public var casualtyTime: Timestamp?

  public init(
    id: Identifier,
    battleID: Identifier
  ) {
    self.id = id
    self.battleID = battleID
  }
}
