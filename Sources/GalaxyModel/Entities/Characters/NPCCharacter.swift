/// A non-player character: location, activity, home, and career.
///
/// A row of `npc_characters`.
public struct NPCCharacter: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// Personal name.
  public var name: String
  /// The character's faction.
  public var factionCode: FactionCode
  /// What kind of character it is.
  public var archetype: NPCArchetype
  /// When the character entered the world.
  public var spawnedAt: Timestamp
  /// When the character was last active.
  public var lastSeenAt: Timestamp
  /// Title, which for traders follows from their notoriety.
  public var title: String?
  /// Duty status.
  public var status: NPCStatus = .onDuty
  /// Galaxy-wide ID of the sector where the character is; nil when dead.
  public var currentSectorID: Int?
  /// The ship that the character flies.
  public var shipID: Identifier?
  /// Reference of the roster that the character fills, as in `npc_rosters`.
  public var bangRosterRef: String?
  /// The region to which the character belongs.
  public var homeRegionID: Identifier?
  /// What the character is doing.
  public var currentActivity: NPCActivity = .sleep
  /// Career stage.
  public var lifecycleStage: NPCLifecycleStage = .recruit
  /// Schedule and routes: time zone, shift offset in hours, and blocks in minutes of the day.
  public var dailySchedule: FieldValue = .object([:])
  /// The barracks where the character lives; at most one home is set.
  public var homeBarracksID: Identifier?
  /// The outlaw base where the character lives; at most one home is set.
  public var homeOutlawBaseID: Identifier?
  /// `primary_` or `backup_` and the kind of the roster; nil for traders.
  public var dutyRole: String?
  /// The character that took over this one's post.
  public var replacedByID: Identifier?
  /// The character that trained this one.
  public var mentorID: Identifier?
  /// JSON object with origin, traits, skills, and modifiers.
  public var backstory: FieldValue = .object([:])
  /// Wallet in credits.
  public var credits: Int = 0
  /// Notoriety of a trader, 0…100; nil for all others.
  public var notoriety: Int?
  /// When the character was killed, if dead.
  public var destroyedAt: Timestamp?
  /// Earliest time of a respawn.
  public var respawnEligibleAt: Timestamp?

  /// Creates a row from its required values; all other values have their defaults.
  public init(
    id: Identifier,
    name: String,
    factionCode: FactionCode,
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
