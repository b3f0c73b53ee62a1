/// A character of the game's own: where it is, what it does, where it lives. A row of `npc_characters`.
public struct NPCCharacter: Sendable {
  public var id: Identifier
  public var name: String
  public var factionCode: String
  public var archetype: NPCArchetype
  public var spawnedAt: Timestamp
  public var lastSeenAt: Timestamp
  public var title: String?
  public var status: NPCStatus = .onDuty
  public var currentSectorID: Int?
  public var shipID: Identifier?
  public var bangRosterRef: String?
  public var homeRegionID: Identifier?
  public var currentActivity: NPCActivity = .sleep
  public var lifecycleStage: NPCLifecycleStage = .recruit
  public var dailySchedule: FieldValue = .object([:])
  public var homeBarracksID: Identifier?
  public var homeOutlawBaseID: Identifier?
  public var dutyRole: String?
  public var replacedByID: Identifier?
  public var mentorID: Identifier?
  public var backstory: FieldValue = .object([:])
  public var credits: Int = 0
  public var notoriety: Int?
  public var destroyedAt: Timestamp?
  public var respawnEligibleAt: Timestamp?

  /// What every row must say.
  public init(
    id: Identifier,
    name: String,
    factionCode: String,
    archetype: NPCArchetype,
    spawnedAt: Timestamp,
    lastSeenAt: Timestamp
  ) {
    self.id = id
    self.name = name
    self.factionCode = factionCode
    self.archetype = archetype
    self.spawnedAt = spawnedAt
    self.lastSeenAt = lastSeenAt
  }
}
