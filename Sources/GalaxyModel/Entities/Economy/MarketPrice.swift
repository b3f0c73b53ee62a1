/// What a station pays and charges for one good that it trades. A row of `market_prices`.
public struct MarketPrice: Sendable {
  public var id: Identifier
  public var stationID: Identifier
  public var good: WireGood
  /// Credits a unit that the station pays.
  public var buyPrice: Int
  /// Credits a unit that it charges.
  public var sellPrice: Int
  /// Units in stock.
  public var quantity: Int
  /// The band that the current price stays in.
  public var floor: Int
  public var ceiling: Int
  public var createdAt: Timestamp
  public var updatedAt: Timestamp
  public var previousBuyPrice: Int?
  public var previousSellPrice: Int?
  /// Rise since the day before as a share, negative for a fall.
  public var trend = 0.0
  public var lastTransactionAt: Timestamp?
  /// Units traded on the last day.
  public var dailyVolume = 0

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
