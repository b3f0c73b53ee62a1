/// A row of `drone_deployments`.
public struct DroneDeployment: Sendable {
  public var id: Identifier
  public var droneID: Identifier
  public var playerID: Identifier
  public var sectorID: Identifier
  public var deployedAt: Timestamp

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
