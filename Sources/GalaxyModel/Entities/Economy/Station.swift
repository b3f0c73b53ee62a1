/// A port in space. A row of `stations`; a sector has one at most.
public struct Station: Sendable {
  public var id: Identifier
  public var name: String
  /// Galaxy-wide id of its sector.
  public var sectorID: Int
  public var sectorUUID: Identifier
  public var regionID: Identifier
  public var stationClass: StationClass
  public var type: StationType
  public var createdAt: Timestamp
  public var lastUpdated: Timestamp
  /// Player that owns it; `ownership` and a row of `player_stations` say the same.
  public var ownerID: Identifier?
  /// `{player_id, acquired_at, acquisition_cost, acquisition_method}` or NULL.
  public var ownership = FieldValue.null
  public var size = 5
  /// Display name of a faction, not its code: the game looks it up by name.
  public var factionName: String?
  public var stock = StationStock()
  public var personality = TraderPersonality.border
  public var services = StationServices()
  public var defenses: StationDefenses
  public var security = SecurityTier.basic
  /// Ports at the anchors of a region cannot be bought.
  public var isPlayerOwnable = true
  public var isSpaceDock = false
  /// `starter` or `frontier` for the docks of a region.
  public var assignmentRole: String?
  public var isStarportPrime = false
  /// `A` or `B` for a TradeDock.
  public var tradeDockTier: String?
  public var treasuryBalance = 0

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
