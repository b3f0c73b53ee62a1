/// A fight between two drones of different owners deployed in the same sector.
///
/// A row of `drone_combats`.
public struct DroneCombat: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// When the fight began.
  public var startedAt: Timestamp
  /// The attacking drone.
  public var attackerDroneID: Identifier?
  /// The defending drone.
  public var defenderDroneID: Identifier?
  /// Row identifier of the sector.
  public var sectorID: Identifier?
  /// When the fight ended.
  public var endedAt: Timestamp?
  /// Number of rounds.
  public var rounds: Int = 0
  /// The winning drone; nil for a draw.
  public var winnerDroneID: Identifier?
  /// Damage points dealt by the attacking drone.
  public var attackerDamageDealt: Int = 0
  /// Damage points dealt by the defending drone.
  public var defenderDamageDealt: Int = 0
  /// Text of the fight.
  public var combatLog: String?

  /// Creates a row from its required values; all other values have their defaults.
  public init(
    id: Identifier,
    startedAt: Timestamp
  ) {
    self.id = id
    self.startedAt = startedAt
  }
}
