/// A row of `market_prices`.
public struct MarketPrice: Sendable {
  public var id: Identifier
  public var stationID: Identifier
  public var commodity: String
  public var buyPrice: Int
  public var sellPrice: Int
  public var updatedAt: Timestamp
  public var createdAt: Timestamp

  public init(
    id: Identifier,
    stationID: Identifier,
    commodity: String,
    buyPrice: Int,
    sellPrice: Int,
    updatedAt: Timestamp,
    createdAt: Timestamp
  ) {
    self.id = id
    self.stationID = stationID
    self.commodity = commodity
    self.buyPrice = buyPrice
    self.sellPrice = sellPrice
    self.updatedAt = updatedAt
    self.createdAt = createdAt
  }
}
