extension Tables {
  /// The table `messages`, with one row per ``Message``.
  public static let messages = Table<Message>(
    "messages", .players, columns: messageColumns,
    indexes: [
      TableIndex("ix_messages_recipient_id", ["recipient_id"]),
      TableIndex("ix_messages_recipient_read", ["recipient_id", "read_at"]),
      TableIndex("ix_messages_sender_id", ["sender_id"]),
      TableIndex("ix_messages_sent_at", ["sent_at"]),
      TableIndex("ix_messages_team_id", ["team_id"]),
      TableIndex("ix_messages_team_sent", ["team_id", "sent_at"]),
      TableIndex("ix_messages_thread", ["thread_id", "sent_at"]),
      TableIndex("ix_messages_thread_id", ["thread_id"]),
    ])
}

private let messageColumns: [Column<Message>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("sender_id", .uuid, [], ForeignKey("players")) { $0.senderID.cell },
  .init("recipient_id", .uuid, .nullable, ForeignKey("players")) { $0.recipientID.cell },
  .init("team_id", .uuid, .nullable, ForeignKey("teams")) { $0.teamID.cell },
  .init("subject", .varchar(255), .nullable) { $0.subject.cell },
  .init("content", .text) { $0.content.cell },
  .init("sent_at", .timestamp(zoned: false)) { $0.sentAt.cell },
  .init("read_at", .timestamp(zoned: false), .nullable) { $0.readAt.cell },
  .init("deleted_by_sender", .boolean, .nullable, constant: .boolean(false)),
  .init("deleted_by_recipient", .boolean, .nullable, constant: .boolean(false)),
  .init("thread_id", .uuid, .nullable) { $0.threadID.cell },
  .init("reply_to_id", .uuid, .nullable, ForeignKey("messages")) { $0.replyToID.cell },
  .init("message_type", .varchar(20)) { $0.messageType.cell },
  .init("priority", .varchar(10), .nullable) { $0.priority.cell },
  .init("flagged", .boolean, .nullable) { $0.flagged.cell },
  .init("flagged_reason", .varchar(255), .nullable) { $0.flaggedReason.cell },
  .init("moderated_at", .timestamp(zoned: false), .nullable) { $0.moderatedAt.cell },
  .init("moderated_by", .uuid, .nullable, ForeignKey("users")) { $0.moderatedBy.cell },
  .init("moderation_status", .varchar(16), .nullable) { $0.moderationStatus.cell },
]
