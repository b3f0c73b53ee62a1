/// One question of the guard with the answer, and how the answer was rated.
/// A row of `dialogue_exchanges`.
public struct DialogueExchange: Sendable {
  public var id: Identifier
  public var sessionID: Identifier
  public var sequenceNumber: Int
  public var npcPrompt: String
  public var playerResponse: String
  public var timestamp: Timestamp
  public var topic: String?
  public var persuasiveness: Double?
  public var confidence: Double?
  public var consistency: Double?
  public var keyExtractedInfo: FieldValue = .null
  public var aiProvider: String?
  public var believability: Double?
  public var currentSuspicion: Double?

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
