/// Totals over all fights of one day.
///
/// A row of `combat_stats`.
public struct CombatStats: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// The day.
  public var date: Timestamp
  /// When the totals were computed.
  public var calculatedAt: Timestamp
  /// Number of fights.
  public var totalCombats: Int = 0
  /// Fights between ships.
  public var shipCombats: Int = 0
  /// Attacks on stations.
  public var portAttacks: Int = 0
  /// Attacks on planets.
  public var planetDefenses: Int = 0
  /// Fights won by the attacker.
  public var attackerWins: Int = 0
  /// Fights won by the defender.
  public var defenderWins: Int = 0
  /// Fights without a winner.
  public var draws: Int = 0
  /// Fights that ended with an escape.
  public var escapes: Int = 0
  /// Credits looted in all fights.
  public var totalCreditsLooted: Int = 0
  /// Value of the cargo looted in all fights, in credits.
  public var totalCargoLootedValue: Int = 0
  /// Mean loot per fight, in credits.
  public var averageLootPerCombat: Double = 0
  /// Drones lost by both sides.
  public var totalDronesLost: Int = 0
  /// Mean duration of a fight in seconds.
  public var averageCombatDuration: Double = 0
  /// Ship type with the most wins.
  public var mostEffectiveShipType: String?
  /// The player with the most attacks.
  public var mostActiveAttackerID: Identifier?
  /// The player attacked most often.
  public var mostActiveDefenderID: Identifier?
  /// Number of distinct players involved.
  public var uniqueCombatants: Int = 0

  /// Creates a row from its required values; all other values have their defaults.
  public init(
    id: Identifier,
    date: Timestamp,
    calculatedAt: Timestamp
  ) {
    self.id = id
    self.date = date
    self.calculatedAt = calculatedAt
  }
}
