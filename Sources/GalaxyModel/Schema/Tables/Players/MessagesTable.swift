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
    case .id: .init("id", .uuid, .primaryKey) { $0.id.cell }
    case .senderID: .init("sender_id", .uuid, .key(.players)) { $0.senderID.cell }
    case .recipientID: .init("recipient_id", .uuid, .nullable.key(.players)) { $0.recipientID.cell }
    case .teamID: .init("team_id", .uuid, .nullable.key(.teams)) { $0.teamID.cell }
    case .subject: .init("subject", .varchar(255), .nullable) { $0.subject.cell }
    case .content: .init("content", .text) { $0.content.cell }
    case .sentAt: .init("sent_at", .timestamp(zoned: false)) { $0.sentAt.cell }
    case .readAt: .init("read_at", .timestamp(zoned: false), .nullable) { $0.readAt.cell }
    case .deletedBySender:
      .init("deleted_by_sender", .boolean, .nullable, constant: .boolean(false))
    case .deletedByRecipient:
      .init("deleted_by_recipient", .boolean, .nullable, constant: .boolean(false))
    case .threadID:
      .init("thread_id", .uuid, .nullable.names(.row(of: [.messages]))) { $0.threadID.cell }
    case .replyToID: .init("reply_to_id", .uuid, .nullable.key(.messages)) { $0.replyToID.cell }
    case .messageType:
      .init("message_type", .varchar(20), .labels(MessageType.self)) { $0.messageType.cell }
    case .priority:
      .init("priority", .varchar(10), .nullable.labels(MessagePriority.self)) { $0.priority.cell }
    case .flagged: .init("flagged", .boolean, .nullable) { $0.flagged.cell }
    case .flaggedReason: .init("flagged_reason", .varchar(255), .nullable) { $0.flaggedReason.cell }
    case .moderatedAt:
      .init("moderated_at", .timestamp(zoned: false), .nullable) { $0.moderatedAt.cell }
    case .moderatedBy: .init("moderated_by", .uuid, .nullable.key(.users)) { $0.moderatedBy.cell }
    case .moderationStatus:
      .init(
        "moderation_status", .varchar(16), .nullable.labels(ModerationStatus.self)
      ) { $0.moderationStatus.cell }
    }
  }
}
