/// A drone of a player.
///
/// A row of `drones`. Its figures are those of its type.
public struct Drone: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// The owner.
  public var playerID: Identifier
  /// Type of drone, which sets its figures.
  public var droneType: DroneType
  /// When the row was created.
  public var createdAt: Timestamp?
  /// The owner's team.
  public var teamID: Identifier?
  /// Display name.
  public var name: String?
  /// Upgrade level, from 1.
  public var level: Int = 1
  /// Remaining health points, 0 to `maxHealth`; 0 if destroyed.
  public var health: Int = 100
  /// Health points when intact.
  public var maxHealth: Int = 100
  /// Attack power, set by the type.
  public var attackPower: Int = 10
  /// Defense power, set by the type.
  public var defensePower: Int = 10
  /// Speed factor; 1 is common.
  public var speed: Double = 1
  /// State of the drone.
  public var status: DroneStatus = .idle
  /// Row identifier of the sector where it is deployed.
  public var sectorID: Identifier?
  /// When it was deployed.
  public var deployedAt: Timestamp?
  /// When it last acted.
  public var lastAction: Timestamp?
  /// Number of enemies destroyed.
  public var kills: Int = 0
  /// Damage points dealt so far.
  public var damageDealt: Int = 0
  /// Damage points taken so far.
  public var damageTaken: Int = 0
  /// Number of fights so far.
  public var battlesFought: Int = 0
  /// Special abilities.
  public var abilities: String?
  /// When it was destroyed, if it was.
  public var destroyedAt: Timestamp?

  /// Creates a row from its required values; all other values have their defaults.
  public init(
    id: Identifier,
    playerID: Identifier,
    droneType: DroneType
  ) {
    self.id = id
    self.playerID = playerID
    self.droneType = droneType
  }
}
