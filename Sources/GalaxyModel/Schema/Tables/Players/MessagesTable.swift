extension Tables {
  /// `messages`.
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
  .null("recipient_id", .uuid, ForeignKey("players")),
  .null("team_id", .uuid, ForeignKey("teams")),
  .null("subject", .varchar(255)),
  .init("content", .text) { $0.content.cell },
  .init("sent_at", .timestamp(zoned: false)) { $0.sentAt.cell },
  .null("read_at", .timestamp(zoned: false)),
  .init("deleted_by_sender", .boolean, .nullable, constant: .boolean(false)),
  .init("deleted_by_recipient", .boolean, .nullable, constant: .boolean(false)),
  .null("thread_id", .uuid),
  .null("reply_to_id", .uuid, ForeignKey("messages")),
  .init("message_type", .varchar(20), constant: .text("player")),
  .init("priority", .varchar(10), .nullable, constant: .text("normal")),
  .init("flagged", .boolean, .nullable, constant: .boolean(false)),
  .null("flagged_reason", .varchar(255)),
  .null("moderated_at", .timestamp(zoned: false)),
  .null("moderated_by", .uuid, ForeignKey("users")),
  .null("moderation_status", .varchar(16)),
]
