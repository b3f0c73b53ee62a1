/// A deployment of a drone in a sector.
///
/// A row of `drone_deployments`. A deployed drone has exactly one active deployment.
public struct DroneDeployment: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// The drone.
  public var droneID: Identifier
  /// Its owner.
  public var playerID: Identifier
  /// Row identifier of the sector.
  public var sectorID: Identifier
  /// When the deployment began.
  public var deployedAt: Timestamp
  /// When the deployment ended; nil while active.
  public var recalledAt: Timestamp?
  /// Whether the drone is still there.
  public var isActive: Bool = true
  /// What the drone does.
  public var deploymentType: DroneMission = .defense
  /// The station or planet that the drone guards, if any.
  public var targetID: Identifier?
  /// Number of enemies destroyed during the deployment.
  public var enemiesDestroyed: Int = 0
  /// Damage points prevented during the deployment.
  public var damagePrevented: Int = 0

  /// Creates a row from its required values; all other values have their defaults.
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
