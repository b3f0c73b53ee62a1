/// Sums over the trades of one day, and the wallets at its end. A row of `economic_metrics`.
public struct EconomicMetrics: Sendable {
  public var id: Identifier
  public var date: Timestamp
  public var calculatedAt: Timestamp
  public var totalTradeVolume: Int = 0
  public var totalTransactions: Int = 0
  public var averageTransactionValue: Double = 0
  public var totalCreditsInCirculation: Int = 0
  public var creditsInPlayerAccounts: Int = 0
  public var creditsInNpcAccounts: Int = 0
  public var creditVelocity: Double = 0
  public var mostTradedCommodity: String?
  public var leastTradedCommodity: String?
  public var mostActiveSector: Int?
  public var mostValuableStation: Identifier?
  public var richestPlayerCredits: Int = 0
  public var medianPlayerCredits: Int = 0
  public var totalPlayersTrading: Int = 0
  public var newTraders: Int = 0

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
