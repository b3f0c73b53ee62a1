/// The prices and trade volume of one good at one station on one day.
///
/// A row of `price_history`. Prices are in credits per unit.
public struct PriceHistory: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// The station.
  public var stationID: Identifier
  /// Slug of the good.
  public var commodity: String
  /// What the station paid at the end of the day.
  public var buyPrice: Int
  /// What the station charged at the end of the day.
  public var sellPrice: Int
  /// Units in stock at the end of the day.
  public var quantity: Int
  /// Demand relative to normal; 1 is normal.
  public var demandLevel: Double
  /// Supply relative to normal; 1 is normal.
  public var supplyLevel: Double
  /// The day.
  public var snapshotDate: Timestamp
  /// Units traded that day.
  public var dailyVolume: Int = 0
  /// Number of trades that day.
  public var transactionsCount: Int = 0
  /// Mean number of units per trade.
  public var averageTransactionSize: Double = 0

  /// Creates a row from its required values; all other values have their defaults.
  public init(
    id: Identifier,
    stationID: Identifier,
    commodity: String,
    buyPrice: Int,
    sellPrice: Int,
    quantity: Int,
    demandLevel: Double,
    supplyLevel: Double,
    snapshotDate: Timestamp
  ) {
    self.id = id
    self.stationID = stationID
    self.commodity = commodity
    self.buyPrice = buyPrice
    self.sellPrice = sellPrice
    self.quantity = quantity
    self.demandLevel = demandLevel
    self.supplyLevel = supplyLevel
    self.snapshotDate = snapshotDate
  }
}
