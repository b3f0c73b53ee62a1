/// A lodging of a lawful faction. A row of `npc_barracks`.
public struct NPCBarracks: Sendable {
  public var id: Identifier
  public var name: String
  public var locationType: NPCLodgingLocation
  public var homeRegionID: Identifier
  public var factionCode: String
  public var archetype: NPCArchetype
  public var capacity: Int
  public var createdAt: Timestamp
  public var updatedAt: Timestamp
  public var stationID: Identifier?
  public var sectorID: Int?
  public var currentOccupantsCount: Int = 0
  public var assignedNPCIDs: FieldValue = .list([])
  public var amenities: FieldValue = .object([:])

  /// What every row must say.
  public init(
    id: Identifier,
    name: String,
    locationType: NPCLodgingLocation,
    homeRegionID: Identifier,
    factionCode: String,
    archetype: NPCArchetype,
    capacity: Int,
    createdAt: Timestamp,
    updatedAt: Timestamp
  ) {
    self.id = id
    self.name = name
    self.locationType = locationType
    self.homeRegionID = homeRegionID
    self.factionCode = factionCode
    self.archetype = archetype
    self.capacity = capacity
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }
}
