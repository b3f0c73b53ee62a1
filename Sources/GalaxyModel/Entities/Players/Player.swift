/// A player: location, assets, and standing.
///
/// A row of `players`.
public struct Player: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// The account of the player; each account has at most one player.
  public var userID: Identifier
  /// When the row was created.
  public var createdAt: Timestamp
  /// Call sign.
  public var nickname: String?
  /// Wallet in credits.
  public var credits: Int = 10000
  /// Remaining turns, 0…1,000.
  public var turns: Int = 1000
  /// Turns spent so far.
  public var lifetimeTurnsSpent: Int = 0
  /// Personal reputation; `reputationTier` and `nameColor` follow from it.
  public var personalReputation: Int = 0
  /// Tier of the personal reputation.
  public var reputationTier: ReputationTier = .neutral
  /// Color of the name, which follows from the tier.
  public var nameColor: NameColor = .white
  /// Rank, which follows from `rankPoints`.
  public var militaryRank: MilitaryRank = .recruit
  /// Points toward promotion.
  public var rankPoints: Int = 0
  /// Number of conversations with the game's assistant.
  public var ariaTotalInteractions: Int = 0
  /// The ship that the player flies.
  public var currentShipID: Identifier?
  /// Galaxy-wide ID of the home sector.
  public var homeSectorID: Int = 1
  /// Galaxy-wide ID of the sector where the player is.
  public var currentSectorID: Int = 1
  /// Whether the player is docked at a station; excludes `isLanded`.
  public var isDocked: Bool = false
  /// The station at which the player is docked.
  public var currentPortID: Identifier?
  /// Whether the player is on a planet; excludes `isDocked`.
  public var isLanded: Bool = false
  /// The planet on which the player is.
  public var currentPlanetID: Identifier?
  /// The player's team.
  public var teamID: Identifier?
  /// When the player last signed in.
  public var lastGameLogin: Timestamp?
  /// When the player was last active.
  public var lastActivityAt: Timestamp?
  /// When the turns were last reset.
  public var turnResetAt: Timestamp?
  /// When turns were last regenerated.
  public var lastTurnRegeneration: Timestamp?
  /// `{completed: Bool}`: whether the opening dialogue is complete.
  public var firstLogin: FieldValue = .object(["completed": .boolean(false)])
  /// The region of the home sector.
  public var homeRegionID: Identifier?
  /// The region of the current sector.
  public var currentRegionID: Identifier?

  /// Creates a row from its required values; all other values have their defaults.
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
