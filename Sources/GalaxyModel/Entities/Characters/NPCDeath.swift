/// How a character died. A row of `npc_death_log`.
public struct NPCDeath: Sendable {
  public var id: Identifier
  public var npcID: Identifier
  public var sectorID: Int
  public var killedAt: Timestamp
  public var killedByPlayerID: Identifier?
  public var homeRegionID: Identifier?
  public var regionIDSnapshot: Identifier?
  public var combatLogID: Identifier?
  public var destructionCause: String?

  /// What every row must say.
  public init(
    id: Identifier,
    npcID: Identifier,
    sectorID: Int,
    killedAt: Timestamp
  ) {
    self.id = id
    self.npcID = npcID
    self.sectorID = sectorID
    self.killedAt = killedAt
  }
}
