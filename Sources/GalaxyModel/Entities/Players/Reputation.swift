/// A player's standing with one faction.
///
/// A row of `reputations`. Level and title follow from the value.
public struct Reputation: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// The player.
  public var playerID: Identifier
  /// The faction.
  public var factionID: Identifier
  /// When the value was last changed.
  public var lastUpdated: Timestamp
  /// Standing, −800…800.
  public var currentValue: Int = 0
  /// Level that corresponds to the value.
  public var currentLevel: ReputationLevel = .neutral
  /// Title that corresponds to the value.
  public var title: String = "Neutral"
  /// How ships of the faction respond to the player.
  public var combatResponse: CombatResponse = .neutral

  /// Creates a row from its required values; all other values have their defaults.
  public init(
    id: Identifier,
    playerID: Identifier,
    factionID: Identifier,
    lastUpdated: Timestamp
  ) {
    self.id = id
    self.playerID = playerID
    self.factionID = factionID
    self.lastUpdated = lastUpdated
  }
}
