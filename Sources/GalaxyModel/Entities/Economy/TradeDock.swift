/// A row of `trade_docks`.
public struct TradeDock: Sendable {
  public var id: Identifier
  public var createdAt: Timestamp
  public var lastUpdated: Timestamp
  public var stationID: Identifier
  public var regionID: Identifier
  public var tier: String
  public var standardSlips: Int

  public init(
    id: Identifier,
    createdAt: Timestamp,
    lastUpdated: Timestamp,
    stationID: Identifier,
    regionID: Identifier,
    tier: String,
    standardSlips: Int
  ) {
    self.id = id
    self.createdAt = createdAt
    self.lastUpdated = lastUpdated
    self.stationID = stationID
    self.regionID = regionID
    self.tier = tier
    self.standardSlips = standardSlips
  }
}
