/// A row of `drones`.
public struct Drone: Sendable {
  public var id: Identifier
  public var playerID: Identifier
  public var droneType: String
  public var createdAt: Timestamp?

  public init(
    id: Identifier,
    playerID: Identifier,
    droneType: String
  ) {
    self.id = id
    self.playerID = playerID
    self.droneType = droneType
  }
}
