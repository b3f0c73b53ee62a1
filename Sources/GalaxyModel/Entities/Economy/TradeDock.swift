/// The shipyard of a station with a tier. A row of `trade_docks`.
public struct TradeDock: Sendable {
  public var id: Identifier
  public var createdAt: Timestamp
  public var lastUpdated: Timestamp
  public var stationID: Identifier
  public var regionID: Identifier
  /// `A` or `B`.
  public var tier: String
  public var standardSlips: Int
  public var specializedSlips: Int
  /// Code of the faction in control of its sector.
  public var controllingFaction: FactionCode?

  public init(
    id: Identifier, createdAt: Timestamp, stationID: Identifier, regionID: Identifier,
    tier: String, standardSlips: Int, specializedSlips: Int
  ) {
    self.id = id
    self.createdAt = createdAt
    lastUpdated = createdAt
    self.stationID = stationID
    self.regionID = regionID
    self.tier = tier
    self.standardSlips = standardSlips
    self.specializedSlips = specializedSlips
  }
}
