extension Tables {
  /// `dialogue_exchanges`.
  public static let dialogueExchanges = Table<DialogueExchange>(
    "dialogue_exchanges", .firstLogin, columns: dialogueExchangeColumns)
}

private let dialogueExchangeColumns: [Column<DialogueExchange>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("session_id", .uuid, [], ForeignKey("first_login_sessions", .cascade)) {
    $0.sessionID.cell
  },
  .init("sequence_number", .integer) { $0.sequenceNumber.cell },
  .init("npc_prompt", .varchar(nil)) { $0.npcPrompt.cell },
  .init("player_response", .varchar(nil)) { $0.playerResponse.cell },
  .init("timestamp", .timestamp(zoned: true), server: "now()") { $0.timestamp.cell },
  .null("topic", .varchar(nil)),
  .null("persuasiveness", .float),
  .null("confidence", .float),
  .null("consistency", .float),
  .null("key_extracted_info", .jsonb),
  .null("detected_contradictions", .varcharArray),
  .null("ai_provider", .varchar(20)),
  .null("ai_system_prompt", .varchar(nil)),
  .null("ai_user_prompt", .varchar(nil)),
  .null("ai_raw_response", .varchar(nil)),
  .null("believability", .float),
  .null("current_suspicion", .float),
  .null("response_time_ms", .integer),
  .null("estimated_cost_usd", .float),
  .null("tokens_used", .integer),
]
