/// A trade and service post; a sector has at most one.
///
/// A row of `stations`.
public struct Station: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// Display name.
  public var name: String
  /// Galaxy-wide ID of its sector.
  public var sectorID: Int
  /// Row identifier of the same sector.
  public var sectorUUID: Identifier
  /// The region of the sector.
  public var regionID: Identifier
  /// Trading class, which determines the goods that it buys and sells.
  public var stationClass: StationClass
  /// Kind of station.
  public var type: StationType
  /// When the row was created.
  public var createdAt: Timestamp
  /// When the row was last changed.
  public var lastUpdated: Timestamp
  /// The player who owns it; repeated by `ownership` and a row of `player_stations`.
  public var ownerID: Identifier?
  /// `{player_id, acquired_at, acquisition_cost, acquisition_method}` or NULL.
  public var ownership = FieldValue.null
  /// Size, 1…10.
  public var size = 5
  /// Display name, not code, of its faction, because the game looks it up by name.
  public var factionName: String?
  /// Stock and prices of the nine traded goods.
  public var stock = StationStock()
  /// Personality of its trader.
  public var personality = TraderPersonality.border
  /// Services that it offers.
  public var services = StationServices()
  /// Defensive equipment.
  public var defenses: StationDefenses
  /// Security tier.
  public var security = SecurityTier.basic
  /// Whether a player can buy it; false for stations at the anchors of a region.
  public var isPlayerOwnable = true
  /// Whether it is a SpaceDock.
  public var isSpaceDock = false
  /// Which SpaceDock of its region it is; nil for other stations.
  public var assignmentRole: SpaceDockRole?
  /// Whether it is the Starport Prime of the Nexus.
  public var isStarportPrime = false
  /// Tier of a TradeDock; nil for other stations.
  public var tradeDockTier: TradeDockTier?
  /// Treasury in credits.
  public var treasuryBalance = 0

  /// Creates a row from its required values; all other values have their defaults.
  public init(
    id: Identifier, name: String, sectorID: Int, sectorUUID: Identifier, regionID: Identifier,
    stationClass: StationClass, type: StationType, createdAt: Timestamp, defenses: StationDefenses
  ) {
    self.id = id
    self.name = name
    self.sectorID = sectorID
    self.sectorUUID = sectorUUID
    self.regionID = regionID
    self.stationClass = stationClass
    self.type = type
    self.createdAt = createdAt
    lastUpdated = createdAt
    self.defenses = defenses
  }
}
