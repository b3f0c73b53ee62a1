/// Sums over the fights of one day. A row of `combat_stats`.
public struct CombatStats: Sendable {
  public var id: Identifier
  public var date: Timestamp
  public var calculatedAt: Timestamp
  public var totalCombats: Int = 0
  public var shipCombats: Int = 0
  public var portAttacks: Int = 0
  public var planetDefenses: Int = 0
  public var attackerWins: Int = 0
  public var defenderWins: Int = 0
  public var draws: Int = 0
  public var escapes: Int = 0
  public var totalCreditsLooted: Int = 0
  public var totalCargoLootedValue: Int = 0
  public var averageLootPerCombat: Double = 0
  public var totalDronesLost: Int = 0
  public var averageCombatDuration: Double = 0
  public var mostEffectiveShipType: String?
  public var mostActiveAttackerID: Identifier?
  public var mostActiveDefenderID: Identifier?
  public var uniqueCombatants: Int = 0

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
