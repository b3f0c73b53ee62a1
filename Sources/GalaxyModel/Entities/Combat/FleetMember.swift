/// A hull of a fleet. A row of `fleet_members`.
public struct FleetMember: Sendable {
  public var id: Identifier
  public var fleetID: Identifier
  public var shipID: Identifier
  public var playerID: Identifier
  public var joinedAt: Timestamp?
  public var role: String = "attacker"
  public var position: Int = 0
  public var readyStatus: Bool = false

  public init(
    id: Identifier,
    fleetID: Identifier,
    shipID: Identifier,
    playerID: Identifier
  ) {
    self.id = id
    self.fleetID = fleetID
    self.shipID = shipID
    self.playerID = playerID
  }
}
