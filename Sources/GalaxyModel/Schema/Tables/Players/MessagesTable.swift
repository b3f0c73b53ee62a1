extension Tables {
  /// The table `messages`, with one row per ``Message``.
  public static let messages = Table<Message>(
    .messages, .players,
    [
      .index("ix_messages_recipient_id", [.recipientID]),
      .index("ix_messages_recipient_read", [.recipientID, .readAt]),
      .index("ix_messages_sender_id", [.senderID]),
      .index("ix_messages_sent_at", [.sentAt]),
      .index("ix_messages_team_id", [.teamID]),
      .index("ix_messages_team_sent", [.teamID, .sentAt]),
      .index("ix_messages_thread", [.threadID, .sentAt]),
      .index("ix_messages_thread_id", [.threadID]),
    ])
}

extension Message: DefinedRow {
  /// The columns of `messages`.
  public enum Column: Int, TableColumn {
    case id, senderID, recipientID, teamID, subject, content, sentAt, readAt, deletedBySender
    case deletedByRecipient, threadID, replyToID, messageType, priority, flagged, flaggedReason
    case moderatedAt, moderatedBy, moderationStatus
  }

  package static func definition(of column: Column) -> ColumnDefinition<Message> {
    switch column {
    case .id: .init("id", .uuid, .primaryKey, \.id)
    case .senderID: .init("sender_id", .uuid, .key(.players), \.senderID)
    case .recipientID: .init("recipient_id", .uuid, .nullable.key(.players), \.recipientID)
    case .teamID: .init("team_id", .uuid, .nullable.key(.teams), \.teamID)
    case .subject: .init("subject", .varchar(255), .nullable, \.subject)
    case .content: .init("content", .text, \.content)
    case .sentAt: .init("sent_at", .timestamp(zoned: false), \.sentAt)
    case .readAt: .init("read_at", .timestamp(zoned: false), .nullable, \.readAt)
    case .deletedBySender:
      .init("deleted_by_sender", .boolean, .nullable, constant: .boolean(false))
    case .deletedByRecipient:
      .init("deleted_by_recipient", .boolean, .nullable, constant: .boolean(false))
    case .threadID: .init("thread_id", .uuid, .nullable.names(.row(of: [.messages])), \.threadID)
    case .replyToID: .init("reply_to_id", .uuid, .nullable.key(.messages), \.replyToID)
    case .messageType: .init("message_type", .varchar(20), .labels(MessageType.self), \.messageType)
    case .priority:
      .init("priority", .varchar(10), .nullable.labels(MessagePriority.self), \.priority)
    case .flagged: .init("flagged", .boolean, .nullable, \.flagged)
    case .flaggedReason: .init("flagged_reason", .varchar(255), .nullable, \.flaggedReason)
    case .moderatedAt: .init("moderated_at", .timestamp(zoned: false), .nullable, \.moderatedAt)
    case .moderatedBy: .init("moderated_by", .uuid, .nullable.key(.users), \.moderatedBy)
    case .moderationStatus:
      .init(
        "moderation_status", .varchar(16), .nullable.labels(ModerationStatus.self),
        \.moderationStatus)
    }
  }
}
