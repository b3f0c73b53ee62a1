/// A row of `planets`.
public struct Planet: Sendable {
  public var id: Identifier
  public var name: String
  public var sectorID: Int
  public var createdAt: Timestamp
  public var lastUpdated: Timestamp
  public var type: PlanetType

  public init(
    id: Identifier,
    name: String,
    sectorID: Int,
    createdAt: Timestamp,
    lastUpdated: Timestamp,
    type: PlanetType
  ) {
    self.id = id
    self.name = name
    self.sectorID = sectorID
    self.createdAt = createdAt
    self.lastUpdated = lastUpdated
    self.type = type
  }
}
