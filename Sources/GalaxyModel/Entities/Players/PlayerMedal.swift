/// A row of `player_medals`.
public struct PlayerMedal: Sendable {
  public var id: Identifier
  public var playerID: Identifier
  public var medalID: String
  public var awardedAt: Timestamp

  public init(
    id: Identifier,
    playerID: Identifier,
    medalID: String,
    awardedAt: Timestamp
  ) {
    self.id = id
    self.playerID = playerID
    self.medalID = medalID
    self.awardedAt = awardedAt
  }
}
