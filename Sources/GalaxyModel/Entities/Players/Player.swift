/// A pilot in the game: where he is, what he owns and how he stands. A row of `players`.
public struct Player: Sendable {
  public var id: Identifier
  public var userID: Identifier
  public var createdAt: Timestamp
  public var nickname: String?
  public var credits: Int = 10000
  public var turns: Int = 1000
  public var lifetimeTurnsSpent: Int = 0
  public var personalReputation: Int = 0
  public var reputationTier: String = "Neutral"
  public var nameColor: String = "#FFFFFF"
  public var militaryRank: String = "Recruit"
  public var rankPoints: Int = 0
  public var ariaTotalInteractions: Int = 0
  public var currentShipID: Identifier?
  public var homeSectorID: Int = 1
  public var currentSectorID: Int = 1
  public var isDocked: Bool = false
  public var currentPortID: Identifier?
  public var isLanded: Bool = false
  public var currentPlanetID: Identifier?
  public var teamID: Identifier?
  public var lastGameLogin: Timestamp?
  public var lastActivityAt: Timestamp?
  public var turnResetAt: Timestamp?
  public var lastTurnRegeneration: Timestamp?
  public var firstLogin: FieldValue = .object(["completed": .boolean(false)])
  public var homeRegionID: Identifier?
  public var currentRegionID: Identifier?

  public init(
    id: Identifier,
    userID: Identifier,
    createdAt: Timestamp
  ) {
    self.id = id
    self.userID = userID
    self.createdAt = createdAt
  }
}
