/// A row of `npc_characters`.
public struct NPCCharacter: Sendable {
  public var id: Identifier
  public var name: String
  public var factionCode: String
  public var archetype: NPCArchetype
  public var spawnedAt: Timestamp
  public var lastSeenAt: Timestamp

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
