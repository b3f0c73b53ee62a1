/// Mail from a player to another one or to his team. A row of `messages`.
public struct Message: Sendable {
  public var id: Identifier
  public var senderID: Identifier
  public var content: String
  public var sentAt: Timestamp
  public var recipientID: Identifier?
  public var teamID: Identifier?
  public var subject: String?
  public var readAt: Timestamp?
  public var threadID: Identifier?
  public var replyToID: Identifier?
  public var messageType: String = "player"
  public var priority: String = "normal"
  public var flagged: Bool = false
  public var flaggedReason: String?
  public var moderatedAt: Timestamp?
  public var moderatedBy: Identifier?
  public var moderationStatus: String?

  public init(
    id: Identifier,
    senderID: Identifier,
    content: String,
    sentAt: Timestamp
  ) {
    self.id = id
    self.senderID = senderID
    self.content = content
    self.sentAt = sentAt
  }
}
