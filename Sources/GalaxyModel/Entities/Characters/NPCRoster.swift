/// The target number of characters of one kind at a host sector.
///
/// A row of `npc_rosters`.
public struct NPCRoster: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// The region of the roster.
  public var regionID: Identifier
  /// The faction.
  public var factionCode: FactionCode
  /// Kind of the characters.
  public var role: CharacterKind
  /// Archetype of new characters.
  public var defaultArchetype: NPCArchetype
  /// Number of living characters that the roster maintains.
  public var targetCount: Int
  /// Galaxy-wide ID of the host sector.
  public var hostSectorID: Int
  /// Natural key: `<region ordinal>/<kind>/<host sector ID>`.
  public var bangRosterRef: String
  /// When the row was created.
  public var createdAt: Timestamp
  /// When the row was last changed.
  public var updatedAt: Timestamp
  /// Daily schedule of new characters; empty for traders, who get individual ones.
  public var scheduleTemplate: FieldValue = .object([:])
  /// Lodging of new characters, a row of the table that `defaultLodgingType` names.
  public var defaultLodgingID: Identifier?
  /// Kind of building in which the characters live.
  public var defaultLodgingType: LodgingType?
  /// JSON object `{names: […]}` with the names of new characters.
  public var namePool: FieldValue = .object([:])

  /// Creates a row from its required values; all other values have their defaults.
  public init(
    id: Identifier,
    regionID: Identifier,
    factionCode: FactionCode,
    role: CharacterKind,
    defaultArchetype: NPCArchetype,
    targetCount: Int,
    hostSectorID: Int,
    bangRosterRef: String,
    createdAt: Timestamp,
    updatedAt: Timestamp
  ) {
    self.id = id
    self.regionID = regionID
    self.factionCode = factionCode
    self.role = role
    self.defaultArchetype = defaultArchetype
    self.targetCount = targetCount
    self.hostSectorID = hostSectorID
    self.bangRosterRef = bangRosterRef
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }
}
