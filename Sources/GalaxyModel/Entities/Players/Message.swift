/// Mail from a player to another player or to a team.
///
/// A row of `messages`. Exactly one of recipient and team is set.
public struct Message: Sendable {
  /// The row identifier.
  public var id: Identifier
  /// The player who sent the message.
  public var senderID: Identifier
  /// Text of the message.
  public var content: String
  /// When it was sent.
  public var sentAt: Timestamp
  /// The player it is addressed to.
  public var recipientID: Identifier?
  /// The team to which it is addressed.
  public var teamID: Identifier?
  /// Subject line.
  public var subject: String?
  /// When the recipient read it, after it was sent.
  public var readAt: Timestamp?
  /// Identifier of the first message of the thread.
  public var threadID: Identifier?
  /// The message to which this one replies, in the same thread.
  public var replyToID: Identifier?
  /// Who the message is from or to.
  public var messageType: MessageType = .player
  /// Priority of the message.
  public var priority: MessagePriority = .normal
  /// Whether it was reported for moderation.
  public var flagged: Bool = false
  /// Why it was reported.
  public var flaggedReason: String?
  /// When a moderator handled it.
  public var moderatedAt: Timestamp?
  /// The account of the moderator.
  public var moderatedBy: Identifier?
  /// Decision of a moderator; nil if there is none.
  public var moderationStatus: ModerationStatus?

  /// Creates a row from its required values; all other values have their defaults.
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
