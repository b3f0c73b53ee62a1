/// One fight: the parties, their ships and losses, the place, and the outcome.
///
/// A row of `combat_logs`. Names and types of ships are snapshots.
public struct CombatLog: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// How the fight ended.
  public var outcome: CombatOutcome
  /// When the fight was logged.
  public var timestamp: Timestamp
  /// When the fight began.
  public var startedAt: Timestamp
  /// When the row was created.
  public var createdAt: Timestamp
  /// The attacking player.
  public var attackerID: Identifier?
  /// The defending player; nil if the defender is not a player.
  public var defenderID: Identifier?
  /// Ship of the attacker.
  public var attackerShipID: Identifier?
  /// Ship of the defender.
  public var defenderShipID: Identifier?
  /// Name of the attacker's ship at that time.
  public var attackerShipName: String?
  /// Name of the defender's ship at that time.
  public var defenderShipName: String?
  /// Type of the attacker's ship at that time.
  public var attackerShipType: String?
  /// Type of the defender's ship at that time.
  public var defenderShipType: String?
  /// Galaxy-wide ID of the sector of the fight.
  public var sectorID: Int?
  /// Row identifier of the same sector.
  public var sectorUUID: Identifier?
  /// The station attacked, if any.
  public var portID: Identifier?
  /// The planet attacked, if any.
  public var planetID: Identifier?
  /// The region of the fight, as of that time.
  public var regionIDSnapshot: Identifier?
  /// What the attacking ship fought.
  public var combatType: CombatType = .shipVsShip
  /// Drones of the attacker at the beginning.
  public var attackerDrones: Int = 0
  /// Drones of the defender at the beginning.
  public var defenderDrones: Int = 0
  /// Attack drones among the attacker's.
  public var attackerAttackDrones: Int = 0
  /// Attack drones among the defender's.
  public var defenderAttackDrones: Int = 0
  /// Defense drones among the attacker's.
  public var attackerDefenseDrones: Int = 0
  /// Defense drones among the defender's.
  public var defenderDefenseDrones: Int = 0
  /// Damage points dealt by the attacker.
  public var attackerDamageDealt: Int = 0
  /// Damage points dealt by the defender.
  public var defenderDamageDealt: Int = 0
  /// Drones that the attacker lost.
  public var attackerDronesLost: Int = 0
  /// Drones that the defender lost.
  public var defenderDronesLost: Int = 0
  /// Credits that the winner took.
  public var creditsLooted: Int = 0
  /// Units of each commodity that the winner took, as a JSON object.
  public var cargoLooted: FieldValue = .null
  /// Experience points gained.
  public var experienceGained: Int = 0
  /// Duration in seconds.
  public var combatDuration: Double = 0
  /// Number of rounds.
  public var rounds: Int = 1
  /// Text of the fight.
  public var combatLog: String?
  /// When the fight ended.
  public var endedAt: Timestamp?

  /// Creates a row from its required values; all other values have their defaults.
  public init(
    id: Identifier,
    outcome: CombatOutcome,
    timestamp: Timestamp,
    startedAt: Timestamp,
    createdAt: Timestamp
  ) {
    self.id = id
    self.outcome = outcome
    self.timestamp = timestamp
    self.startedAt = startedAt
    self.createdAt = createdAt
  }
}
