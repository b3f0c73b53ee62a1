/// Award of a medal, with the row that it follows from. A row of `player_medals`.
public struct PlayerMedal: Sendable {
  public var id: Identifier
  public var playerID: Identifier
  public var medalID: String
  public var awardedAt: Timestamp
  public var awardedVia: String?
  public var sourceCombatLogID: Identifier?
  public var sourceEventKey: String?
  public var awardedByUserID: Identifier?
  public var contextPayload: FieldValue = .null

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
