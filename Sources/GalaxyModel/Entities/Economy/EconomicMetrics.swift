/// Totals over all trades of one day, and the wallets at its end.
///
/// A row of `economic_metrics`. Amounts are in credits.
public struct EconomicMetrics: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// The day.
  public var date: Timestamp
  /// When the totals were computed.
  public var calculatedAt: Timestamp
  /// Total value of all trades.
  public var totalTradeVolume: Int = 0
  /// Number of trades.
  public var totalTransactions: Int = 0
  /// Mean value of a trade.
  public var averageTransactionValue: Double = 0
  /// Credits of all players and characters.
  public var totalCreditsInCirculation: Int = 0
  /// Credits of all players.
  public var creditsInPlayerAccounts: Int = 0
  /// Credits of all non-player characters.
  public var creditsInNpcAccounts: Int = 0
  /// Trade volume divided by the credits in circulation.
  public var creditVelocity: Double = 0
  /// Slug of the good with the most trade.
  public var mostTradedCommodity: String?
  /// Slug of the traded good with the least trade.
  public var leastTradedCommodity: String?
  /// Galaxy-wide ID of the sector with the most trades.
  public var mostActiveSector: Int?
  /// The station with the highest trade volume.
  public var mostValuableStation: Identifier?
  /// Credits of the richest player.
  public var richestPlayerCredits: Int = 0
  /// Median of the players' credits.
  public var medianPlayerCredits: Int = 0
  /// Number of distinct players who traded.
  public var totalPlayersTrading: Int = 0
  /// Players who traded for the first time.
  public var newTraders: Int = 0

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
