/// One question of the dock guard, with the player's answer and its rating.
///
/// A row of `dialogue_exchanges`. Ratings are 0…1.
public struct DialogueExchange: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// The first-login session.
  public var sessionID: Identifier
  /// Number within the session, from 1.
  public var sequenceNumber: Int
  /// The guard's question.
  public var npcPrompt: String
  /// The player's answer.
  public var playerResponse: String
  /// When the answer was given.
  public var timestamp: Timestamp
  /// Topic of the question.
  public var topic: String?
  /// How persuasive the answer was.
  public var persuasiveness: Double?
  /// How confident the answer was.
  public var confidence: Double?
  /// How consistent the answer was with earlier ones.
  public var consistency: Double?
  /// Facts extracted from the answer, as a JSON object.
  public var keyExtractedInfo: FieldValue = .null
  /// Source of the reply.
  public var aiProvider: DialogueProvider?
  /// How believable the answer was.
  public var believability: Double?
  /// The guard's suspicion after the answer.
  public var currentSuspicion: Double?

  /// Creates a row from its required values; all other values have their defaults.
  public init(
    id: Identifier,
    sessionID: Identifier,
    sequenceNumber: Int,
    npcPrompt: String,
    playerResponse: String,
    timestamp: Timestamp
  ) {
    self.id = id
    self.sessionID = sessionID
    self.sequenceNumber = sequenceNumber
    self.npcPrompt = npcPrompt
    self.playerResponse = playerResponse
    self.timestamp = timestamp
  }
}
