/// The market of one station, which restates its stock and prices.
///
/// A row of `markets`.
public struct Market: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// When the row was created.
  public var createdAt: Timestamp
  /// When the row was last changed.
  public var lastUpdated: Timestamp
  /// The station, which has at most one market.
  public var stationID: Identifier
  /// Size of the station.
  public var size: Int
  /// Units in stock by resource label, as a JSON object.
  public var availability: FieldValue
  /// Current price by resource label in credits, as a JSON object.
  public var prices: FieldValue
  /// Whether the station is a black market.
  public var isBlackMarket: Bool

  /// Creates a row from its required values; all other values have their defaults.
  public init(
    id: Identifier, createdAt: Timestamp, stationID: Identifier, size: Int,
    availability: FieldValue, prices: FieldValue, isBlackMarket: Bool
  ) {
    self.id = id
    self.createdAt = createdAt
    lastUpdated = createdAt
    self.stationID = stationID
    self.size = size
    self.availability = availability
    self.prices = prices
    self.isBlackMarket = isBlackMarket
  }
}
