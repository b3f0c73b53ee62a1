/// A row of `stations`.
public struct Station: Sendable {
  public var id: Identifier
  public var name: String
  public var sectorID: Int
  public var createdAt: Timestamp
  public var lastUpdated: Timestamp
  public var stationClass: StationClass
  public var type: StationType
  public var lastMarketUpdate: Timestamp

  public init(
    id: Identifier,
    name: String,
    sectorID: Int,
    createdAt: Timestamp,
    lastUpdated: Timestamp,
    stationClass: StationClass,
    type: StationType,
    lastMarketUpdate: Timestamp
  ) {
    self.id = id
    self.name = name
    self.sectorID = sectorID
    self.createdAt = createdAt
    self.lastUpdated = lastUpdated
    self.stationClass = stationClass
    self.type = type
    self.lastMarketUpdate = lastMarketUpdate
  }
}
