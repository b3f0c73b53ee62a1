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

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .senderID: column("sender_id", .uuid, .key(.players)) { $0.senderID.cell }
    case .recipientID:
      column("recipient_id", .uuid, .nullable.key(.players)) { $0.recipientID.cell }
    case .teamID: column("team_id", .uuid, .nullable.key(.teams)) { $0.teamID.cell }
    case .subject: column("subject", .varchar(255), .nullable) { $0.subject.cell }
    case .content: column("content", .text) { $0.content.cell }
    case .sentAt: column("sent_at", .timestamp(zoned: false)) { $0.sentAt.cell }
    case .readAt: column("read_at", .timestamp(zoned: false), .nullable) { $0.readAt.cell }
    case .deletedBySender:
      .init("deleted_by_sender", .boolean, .nullable, constant: .boolean(false))
    case .deletedByRecipient:
      .init("deleted_by_recipient", .boolean, .nullable, constant: .boolean(false))
    case .threadID:
      column("thread_id", .uuid, .nullable.names(.row(of: [.messages]))) { $0.threadID.cell }
    case .replyToID: column("reply_to_id", .uuid, .nullable.key(.messages)) { $0.replyToID.cell }
    case .messageType:
      column("message_type", .varchar(20), .labels(MessageType.self)) { $0.messageType.cell }
    case .priority:
      column("priority", .varchar(10), .nullable.labels(MessagePriority.self)) { $0.priority.cell }
    case .flagged: column("flagged", .boolean, .nullable) { $0.flagged.cell }
    case .flaggedReason:
      column("flagged_reason", .varchar(255), .nullable) { $0.flaggedReason.cell }
    case .moderatedAt:
      column("moderated_at", .timestamp(zoned: false), .nullable) { $0.moderatedAt.cell }
    case .moderatedBy: column("moderated_by", .uuid, .nullable.key(.users)) { $0.moderatedBy.cell }
    case .moderationStatus:
      column(
        "moderation_status", .varchar(16), .nullable.labels(ModerationStatus.self)
      ) { $0.moderationStatus.cell }
    }
  }
}
