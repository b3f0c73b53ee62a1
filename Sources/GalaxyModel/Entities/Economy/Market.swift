/// The trading floor of one station, restating its stock and prices. A row of `markets`.
public struct Market: Sendable {
  public var id: Identifier
  public var createdAt: Timestamp
  public var lastUpdated: Timestamp
  public var stationID: Identifier
  public var size: Int
  /// Units in stock by resource label.
  public var availability: FieldValue
  /// Current price by resource label.
  public var prices: FieldValue
  public var isBlackMarket: Bool

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
