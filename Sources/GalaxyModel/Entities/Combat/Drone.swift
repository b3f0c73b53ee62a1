/// A drone of a player, with the figures of its type. A row of `drones`.
public struct Drone: Sendable {
  public var id: Identifier
  public var playerID: Identifier
  public var droneType: String
  public var createdAt: Timestamp?
  public var teamID: Identifier?
  public var name: String?
  public var level: Int = 1
  public var health: Int = 100
  public var maxHealth: Int = 100
  public var attackPower: Int = 10
  public var defensePower: Int = 10
  public var speed: Double = 1
  public var status: String = "idle"
  public var sectorID: Identifier?
  public var deployedAt: Timestamp?
  public var lastAction: Timestamp?
  public var kills: Int = 0
  public var damageDealt: Int = 0
  public var damageTaken: Int = 0
  public var battlesFought: Int = 0
  public var abilities: String?
  public var destroyedAt: Timestamp?

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
