/// The death of a non-player character.
///
/// A row of `npc_death_log`.
public struct NPCDeath: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// The character that died.
  public var npcID: Identifier
  /// Galaxy-wide ID of the sector of the death.
  public var sectorID: Int
  /// When it happened.
  public var killedAt: Timestamp
  /// The player who killed the character, if any.
  public var killedByPlayerID: Identifier?
  /// The region to which the character belonged.
  public var homeRegionID: Identifier?
  /// The region where it happened, as of that time.
  public var regionIDSnapshot: Identifier?
  /// The fight in which the character died, if any.
  public var combatLogID: Identifier?
  /// Cause of death.
  public var destructionCause: String?

  /// Creates a row from its required values; all other values have their defaults.
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
