/// The opening dialogue, in which a new player claims a first ship from a dock guard.
///
/// A row of `first_login_sessions`.
public struct FirstLoginSession: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// The player.
  public var playerID: Identifier
  /// When the dialogue began.
  public var startedAt: Timestamp
  /// When the dialogue ended; nil while open.
  public var completedAt: Timestamp?
  /// Whether answers were rated by rules instead of a language model.
  public var fallbackToRules: Bool = false
  /// Name of the guard.
  public var guardName: String?
  /// Title of the guard.
  public var guardTitle: String?
  /// Character trait of the guard.
  public var guardTrait: String?
  /// The guard's suspicion at the beginning, 0…1.
  public var guardBaseSuspicion: Double?
  /// Description of the guard.
  public var guardDescription: String?
  /// The ship that the player claimed.
  public var shipClaimed: ShipChoice?
  /// The name that the player gave.
  public var extractedPlayerName: String?
  /// Rating of the player's negotiation.
  public var negotiationSkill: NegotiationSkillLevel?
  /// Final score, 0…1.
  public var finalPersuasionScore: Double?
  /// Outcome of the dialogue.
  public var outcome: DialogueOutcome?
  /// The ship that the player received.
  public var awardedShip: AwardedShipType?
  /// The credits that the player received.
  public var startingCredits: Int?
  /// Whether the player earned a negotiation bonus.
  public var negotiationBonusFlag: Bool?
  /// Whether the player incurred a notoriety penalty.
  public var notorietyPenalty: Bool?

  /// Creates a row from its required values; all other values have their defaults.
  public init(
    id: Identifier,
    playerID: Identifier,
    startedAt: Timestamp
  ) {
    self.id = id
    self.playerID = playerID
    self.startedAt = startedAt
  }
}
