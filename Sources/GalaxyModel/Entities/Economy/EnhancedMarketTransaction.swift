/// A trade at a station, by a player or a non-player trader.
///
/// A row of `enhanced_market_transactions`. Prices are in credits.
public struct EnhancedMarketTransaction: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// Direction of the trade as seen by the player.
  public var transactionType: TransactionType
  /// Slug of the good.
  public var commodity: String
  /// Number of units.
  public var quantity: Int
  /// Price per unit.
  public var unitPrice: Int
  /// `quantity` times `unitPrice`.
  public var totalValue: Int
  /// When the trade took place.
  public var timestamp: Timestamp
  /// The player; exactly one of player and character is set.
  public var playerID: Identifier?
  /// The non-player character; exactly one of player and character is set.
  public var npcID: Identifier?
  /// The station.
  public var stationID: Identifier?
  /// What the station paid per unit at that time.
  public var stationBuyPrice: Int?
  /// What the station charged per unit at that time.
  public var stationSellPrice: Int?
  /// Units in stock at that time.
  public var stationQuantity: Int?
  /// Galaxy-wide ID of the station's sector.
  public var sectorID: Int?
  /// Row identifier of the same sector.
  public var sectorUUID: Identifier?
  /// The region of the trade, as of that time.
  public var regionIDSnapshot: Identifier?
  /// The player who owned the station at that time.
  public var portOwnerID: Identifier?
  /// Whether contraband was traded.
  public var isIllegal: Bool?
  /// Code of the contraband.
  public var illegalCommodity: String?

  /// Creates a row from its required values; all other values have their defaults.
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
