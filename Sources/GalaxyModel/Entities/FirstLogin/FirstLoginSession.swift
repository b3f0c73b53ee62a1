/// The talk with a dock guard in which a new player claims his first hull.
/// A row of `first_login_sessions`.
public struct FirstLoginSession: Sendable {
  public var id: Identifier
  public var playerID: Identifier
  public var startedAt: Timestamp
  public var completedAt: Timestamp?
  public var fallbackToRules: Bool = false
  public var guardName: String?
  public var guardTitle: String?
  public var guardTrait: String?
  public var guardBaseSuspicion: Double?
  public var guardDescription: String?
  public var shipClaimed: ShipChoice?
  public var extractedPlayerName: String?
  public var negotiationSkill: NegotiationSkillLevel?
  public var finalPersuasionScore: Double?
  public var outcome: DialogueOutcome?
  public var awardedShip: AwardedShipType?
  public var startingCredits: Int?
  public var negotiationBonusFlag: Bool?
  public var notorietyPenalty: Bool?

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
