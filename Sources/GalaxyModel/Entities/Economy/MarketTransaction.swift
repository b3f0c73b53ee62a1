/// A trade of a player in the legacy form, which names a resource by its type.
///
/// A row of `market_transactions`. Each restates a row of `enhanced_market_transactions`.
public struct MarketTransaction: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// When the trade took place.
  public var timestamp: Timestamp
  /// The market.
  public var marketID: Identifier
  /// The player.
  public var playerID: Identifier
  /// Whether the player bought.
  public var isPurchase: Bool
  /// The resource.
  public var resourceType: ResourceType
  /// Its quality.
  public var resourceQuality: ResourceQuality
  /// Number of units.
  public var quantity: Int
  /// Price per unit in credits.
  public var pricePerUnit: Int
  /// `quantity` times `pricePerUnit`.
  public var totalPrice: Int
  /// The ship that carried the cargo.
  public var shipID: Identifier?

  /// Creates a row from its required values; all other values have their defaults.
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
