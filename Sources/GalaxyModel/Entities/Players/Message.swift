/// A row of `messages`.
public struct Message: Sendable {
  public var id: Identifier
  public var senderID: Identifier
  public var content: String
  public var sentAt: Timestamp

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
