/// A row of `dialogue_exchanges`.
public struct DialogueExchange: Sendable {
  public var id: Identifier
  public var sessionID: Identifier
  public var sequenceNumber: Int
  public var npcPrompt: String
  public var playerResponse: String
  public var timestamp: Timestamp

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
