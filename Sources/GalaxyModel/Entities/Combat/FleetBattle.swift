/// A battle between fleets of two teams.
///
/// A row of `fleet_battles`.
public struct FleetBattle: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// When the battle began.
  public var startedAt: Timestamp
  /// The attacking fleet.
  public var attackerFleetID: Identifier?
  /// The defending fleet.
  public var defenderFleetID: Identifier?
  /// Row identifier of the sector.
  public var sectorID: Identifier?
  /// Current or last phase of the battle.
  public var phase: BattlePhase = .preparation
  /// When the battle ended.
  public var endedAt: Timestamp?
  /// Ships of the attacker at the beginning.
  public var attackerShipsInitial: Int = 0
  /// Ships of the defender at the beginning.
  public var defenderShipsInitial: Int = 0
  /// The winning side; nil while undecided.
  public var winner: BattleWinner?
  /// Ships of the attacker that were destroyed.
  public var attackerShipsDestroyed: Int = 0
  /// Ships of the defender that were destroyed.
  public var defenderShipsDestroyed: Int = 0
  /// Ships of the attacker that retreated.
  public var attackerShipsRetreated: Int = 0
  /// Ships of the defender that retreated.
  public var defenderShipsRetreated: Int = 0
  /// Damage points dealt by both sides.
  public var totalDamageDealt: Int = 0
  /// Damage points dealt by the attacker.
  public var attackerDamageDealt: Int = 0
  /// Damage points dealt by the defender.
  public var defenderDamageDealt: Int = 0
  /// List of events by phase and round.
  public var battleLog: FieldValue = .list([])

  /// Creates a row from its required values; all other values have their defaults.
  public init(
    id: Identifier,
    startedAt: Timestamp
  ) {
    self.id = id
    self.startedAt = startedAt
  }
}
