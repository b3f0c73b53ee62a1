/// A row of `sector_faction_influence`.
public struct SectorFactionInfluence: Sendable {
  public var id: Identifier
  public var sectorID: Identifier
  public var factionID: Identifier
  public var createdAt: Timestamp
  public var updatedAt: Timestamp

  public init(
    id: Identifier,
    sectorID: Identifier,
    factionID: Identifier,
    createdAt: Timestamp,
    updatedAt: Timestamp
  ) {
    self.id = id
    self.sectorID = sectorID
    self.factionID = factionID
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }
}
