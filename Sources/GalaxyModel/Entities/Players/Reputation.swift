/// A row of `reputations`.
public struct Reputation: Sendable {
  public var id: Identifier
  public var playerID: Identifier
  public var factionID: Identifier
  public var lastUpdated: Timestamp

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
