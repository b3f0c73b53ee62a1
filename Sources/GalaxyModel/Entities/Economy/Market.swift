/// A row of `markets`.
public struct Market: Sendable {
  public var id: Identifier
  public var createdAt: Timestamp
  public var lastUpdated: Timestamp
  public var stationID: Identifier

  public init(
    id: Identifier,
    createdAt: Timestamp,
    lastUpdated: Timestamp,
    stationID: Identifier
  ) {
    self.id = id
    self.createdAt = createdAt
    self.lastUpdated = lastUpdated
    self.stationID = stationID
  }
}
