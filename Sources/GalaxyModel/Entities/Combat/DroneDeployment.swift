/// A stay of a drone in a sector; open as long as it is there. A row of `drone_deployments`.
public struct DroneDeployment: Sendable {
  public var id: Identifier
  public var droneID: Identifier
  public var playerID: Identifier
  public var sectorID: Identifier
  public var deployedAt: Timestamp
  public var recalledAt: Timestamp?
  public var isActive: Bool = true
  public var deploymentType: String = "defense"
  public var targetID: Identifier?
  public var enemiesDestroyed: Int = 0
  public var damagePrevented: Int = 0

  public init(
    id: Identifier,
    droneID: Identifier,
    playerID: Identifier,
    sectorID: Identifier,
    deployedAt: Timestamp
  ) {
    self.id = id
    self.droneID = droneID
    self.playerID = playerID
    self.sectorID = sectorID
    self.deployedAt = deployedAt
  }
}
