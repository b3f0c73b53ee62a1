/// A lodging for characters of a lawful faction.
///
/// A row of `npc_barracks`. It is in a station or in a sector, never both.
public struct NPCBarracks: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// Display name.
  public var name: String
  /// Whether the lodging is in a station or in a sector.
  public var locationType: NPCLodgingLocation
  /// The region of the lodging.
  public var homeRegionID: Identifier
  /// Code of the faction that runs it, a raw value of ``FactionCode``.
  public var factionCode: String
  /// The kind of characters that it accommodates.
  public var archetype: NPCArchetype
  /// Maximum number of occupants.
  public var capacity: Int
  /// When the row was created.
  public var createdAt: Timestamp
  /// When the row was last changed.
  public var updatedAt: Timestamp
  /// The station that contains it, if it is in one.
  public var stationID: Identifier?
  /// Galaxy-wide ID of its sector, if it is not in a station.
  public var sectorID: Int?
  /// Number of characters asleep in it, 0 to `capacity`.
  public var currentOccupantsCount: Int = 0
  /// List of the identifiers of these characters.
  public var assignedNPCIDs: FieldValue = .list([])
  /// Free-form JSON object.
  public var amenities: FieldValue = .object([:])

  /// Creates a row from its required values; all other values have their defaults.
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
