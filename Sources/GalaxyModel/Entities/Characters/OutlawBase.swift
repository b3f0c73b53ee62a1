/// A hidden lodging for characters of a hostile faction.
///
/// A row of `outlaw_bases`.
public struct OutlawBase: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// Display name.
  public var name: String
  /// Galaxy-wide ID of its sector.
  public var sectorID: Int
  /// The region of the base.
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
  /// Number of characters asleep in it, 0 to `capacity`.
  public var currentOccupantsCount: Int = 0
  /// List of the identifiers of these characters.
  public var assignedNPCIDs: FieldValue = .list([])
  /// Whether players can find it without meeting a requirement.
  public var isPlayerDiscoverable: Bool = false
  /// What discovery requires, as a free-form JSON object.
  public var discoveryRequirements: FieldValue = .null
  /// Defenses, as a free-form JSON object.
  public var defenses: FieldValue = .object([:])
  /// Free-form JSON object.
  public var amenities: FieldValue = .object([:])

  /// Creates a row from its required values; all other values have their defaults.
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
