/// Price and trade of one good at one station at the end of a day. A row of `price_history`.
public struct PriceHistory: Sendable {
  public var id: Identifier
  public var stationID: Identifier
  public var commodity: String
  public var buyPrice: Int
  public var sellPrice: Int
  public var quantity: Int
  public var demandLevel: Double
  public var supplyLevel: Double
  public var snapshotDate: Timestamp
  public var dailyVolume: Int = 0
  public var transactionsCount: Int = 0
  public var averageTransactionSize: Double = 0

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
