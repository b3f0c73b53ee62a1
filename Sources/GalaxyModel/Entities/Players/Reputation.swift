/// Standing of a player with one faction; level and title follow from the value.
/// A row of `reputations`.
public struct Reputation: Sendable {
  public var id: Identifier
  public var playerID: Identifier
  public var factionID: Identifier
  public var lastUpdated: Timestamp
  public var currentValue: Int = 0
  public var currentLevel: ReputationLevel = .neutral
  public var title: String = "Neutral"
  public var combatResponse: String = "neutral"

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
