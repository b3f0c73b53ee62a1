/// How many characters of one kind a sector is to have. A row of `npc_rosters`.
public struct NPCRoster: Sendable {
  public var id: Identifier
  public var regionID: Identifier
  public var factionCode: String
  public var role: String
  public var defaultArchetype: NPCArchetype
  public var targetCount: Int
  public var hostSectorID: Int
  public var bangRosterRef: String
  public var createdAt: Timestamp
  public var updatedAt: Timestamp
  public var scheduleTemplate: FieldValue = .object([:])
  public var defaultLodgingID: Identifier?
  public var defaultLodgingType: String?
  public var namePool: FieldValue = .object([:])

  /// What every row must say.
  public init(
    id: Identifier,
    regionID: Identifier,
    factionCode: String,
    role: String,
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
