/// A player's progress through the opening dialogue.
///
/// A row of `player_first_login_states`; each player has one.
public struct PlayerFirstLoginState: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// The player.
  public var playerID: Identifier
  /// Whether the dialogue is complete.
  public var hasCompletedFirstLogin: Bool = false
  /// The latest session.
  public var currentSessionID: Identifier?
  /// Number of attempts.
  public var attempts: Int = 0
  /// When the latest attempt began.
  public var lastAttemptAt: Timestamp?
  /// Whether the player claimed a ship.
  public var claimedShip: Bool = false
  /// Whether the player answered the questions.
  public var answeredQuestions: Bool = false
  /// Whether the player received ship and credits.
  public var receivedResources: Bool = false
  /// Whether the player started the tutorial.
  public var tutorialStarted: Bool = false
  /// Ships claimed in earlier attempts, as raw values of ``ShipChoice``.
  public var previousShipClaims: [String] = []

  /// Creates a row from its required values; all other values have their defaults.
  public init(
    id: Identifier,
    playerID: Identifier
  ) {
    self.id = id
    self.playerID = playerID
  }
}
