/// A trade at a station, by a player or by a trader of the game.
/// A row of `enhanced_market_transactions`.
public struct EnhancedMarketTransaction: Sendable {
  public var id: Identifier
  public var transactionType: TransactionType
  public var commodity: String
  public var quantity: Int
  public var unitPrice: Int
  public var totalValue: Int
  public var timestamp: Timestamp
  public var playerID: Identifier?
  public var npcID: Identifier?
  public var stationID: Identifier?
  public var stationBuyPrice: Int?
  public var stationSellPrice: Int?
  public var stationQuantity: Int?
  public var sectorID: Int?
  public var sectorUUID: Identifier?
  public var regionIDSnapshot: Identifier?
  public var portOwnerID: Identifier?
  public var isIllegal: Bool?
  public var illegalCommodity: String?

  public init(
    id: Identifier,
    transactionType: TransactionType,
    commodity: String,
    quantity: Int,
    unitPrice: Int,
    totalValue: Int,
    timestamp: Timestamp
  ) {
    self.id = id
    self.transactionType = transactionType
    self.commodity = commodity
    self.quantity = quantity
    self.unitPrice = unitPrice
    self.totalValue = totalValue
    self.timestamp = timestamp
  }
}
