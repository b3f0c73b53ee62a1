/// A trade of a player in the older form, which names a resource by its type.
/// A row of `market_transactions`.
public struct MarketTransaction: Sendable {
  public var id: Identifier
  public var timestamp: Timestamp
  public var marketID: Identifier
  public var playerID: Identifier
  public var isPurchase: Bool
  public var resourceType: ResourceType
  public var resourceQuality: ResourceQuality
  public var quantity: Int
  public var pricePerUnit: Int
  public var totalPrice: Int
  public var shipID: Identifier?

  public init(
    id: Identifier,
    timestamp: Timestamp,
    marketID: Identifier,
    playerID: Identifier,
    isPurchase: Bool,
    resourceType: ResourceType,
    resourceQuality: ResourceQuality,
    quantity: Int,
    pricePerUnit: Int,
    totalPrice: Int
  ) {
    self.id = id
    self.timestamp = timestamp
    self.marketID = marketID
    self.playerID = playerID
    self.isPurchase = isPurchase
    self.resourceType = resourceType
    self.resourceQuality = resourceQuality
    self.quantity = quantity
    self.pricePerUnit = pricePerUnit
    self.totalPrice = totalPrice
  }
}
