/// How far a player has come in his first login. A row of `player_first_login_states`.
public struct PlayerFirstLoginState: Sendable {
  public var id: Identifier
  public var playerID: Identifier
  public var hasCompletedFirstLogin: Bool = false
  public var currentSessionID: Identifier?
  public var attempts: Int = 0
  public var lastAttemptAt: Timestamp?
  public var claimedShip: Bool = false
  public var answeredQuestions: Bool = false
  public var receivedResources: Bool = false
  public var tutorialStarted: Bool = false
  public var previousShipClaims: [String] = []

  public init(
    id: Identifier,
    playerID: Identifier
  ) {
    self.id = id
    self.playerID = playerID
  }
}
