/// A hidden lodging of outlaws. A row of `outlaw_bases`.
public struct OutlawBase: Sendable {
  public var id: Identifier
  public var name: String
  public var sectorID: Int
  public var homeRegionID: Identifier
  public var factionCode: String
  public var archetype: NPCArchetype
  public var capacity: Int
  public var createdAt: Timestamp
  public var updatedAt: Timestamp
  public var currentOccupantsCount: Int = 0
  public var assignedNPCIDs: FieldValue = .list([])
  public var isPlayerDiscoverable: Bool = false
  public var discoveryRequirements: FieldValue = .null
  public var defenses: FieldValue = .object([:])
  public var amenities: FieldValue = .object([:])

  /// What every row must say.
  public init(
    id: Identifier,
    name: String,
    sectorID: Int,
    homeRegionID: Identifier,
    factionCode: String,
    archetype: NPCArchetype,
    capacity: Int,
    createdAt: Timestamp,
    updatedAt: Timestamp
  ) {
    self.id = id
    self.name = name
    self.sectorID = sectorID
    self.homeRegionID = homeRegionID
    self.factionCode = factionCode
    self.archetype = archetype
    self.capacity = capacity
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }
}
