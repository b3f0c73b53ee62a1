/// The current prices of one good at one station that trades it.
///
/// A row of `market_prices`. Prices are in credits per unit.
public struct MarketPrice: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// The station.
  public var stationID: Identifier
  /// The good.
  public var good: WireGood
  /// What the station pays.
  public var buyPrice: Int
  /// What the station charges; always more than `buyPrice`.
  public var sellPrice: Int
  /// Units in stock.
  public var quantity: Int
  /// Lower bound of the current price.
  public var floor: Int
  /// Upper bound of the current price.
  public var ceiling: Int
  /// When the row was created.
  public var createdAt: Timestamp
  /// When the row was last changed.
  public var updatedAt: Timestamp
  /// What the station paid the day before.
  public var previousBuyPrice: Int?
  /// What the station charged the day before.
  public var previousSellPrice: Int?
  /// Relative change since the day before; negative for a fall.
  public var trend = 0.0
  /// When the good was last traded here.
  public var lastTransactionAt: Timestamp?
  /// Units traded on the last day.
  public var dailyVolume = 0

  /// Creates a row from its required values; all other values have their defaults.
  public init(
    id: Identifier, stationID: Identifier, good: WireGood, buyPrice: Int, sellPrice: Int,
    quantity: Int, floor: Int, ceiling: Int, createdAt: Timestamp
  ) {
    self.id = id
    self.stationID = stationID
    self.good = good
    self.buyPrice = buyPrice
    self.sellPrice = sellPrice
    self.quantity = quantity
    self.floor = floor
    self.ceiling = ceiling
    self.createdAt = createdAt
    updatedAt = createdAt
  }
}
