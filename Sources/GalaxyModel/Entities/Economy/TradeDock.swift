/// The shipyard of a station with a TradeDock tier.
///
/// A row of `trade_docks`.
public struct TradeDock: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// When the row was created.
  public var createdAt: Timestamp
  /// When the row was last changed.
  public var lastUpdated: Timestamp
  /// The station, which has at most one TradeDock.
  public var stationID: Identifier
  /// The region of the station.
  public var regionID: Identifier
  /// Tier of the TradeDock.
  public var tier: TradeDockTier
  /// Number of standard slips.
  public var standardSlips: Int
  /// Number of slips for Warp Jumpers.
  public var specializedSlips: Int
  /// The faction in control of the station's sector.
  public var controllingFaction: FactionCode?

  /// Creates a row from its required values; all other values have their defaults.
  public init(
    id: Identifier, createdAt: Timestamp, stationID: Identifier, regionID: Identifier,
    tier: TradeDockTier, standardSlips: Int, specializedSlips: Int
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
