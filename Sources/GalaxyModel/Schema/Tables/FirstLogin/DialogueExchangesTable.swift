extension Tables {
  /// The table `dialogue_exchanges`, with one row per ``DialogueExchange``.
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
  .init("topic", .varchar(nil), .nullable) { $0.topic.cell },
  .init("persuasiveness", .float, .nullable) { $0.persuasiveness.cell },
  .init("confidence", .float, .nullable) { $0.confidence.cell },
  .init("consistency", .float, .nullable) { $0.consistency.cell },
  .init("key_extracted_info", .jsonb, .nullable) { $0.keyExtractedInfo.cell },
  .null("detected_contradictions", .varcharArray),
  .init("ai_provider", .varchar(20), .nullable) { $0.aiProvider.cell },
  .null("ai_system_prompt", .varchar(nil)),
  .null("ai_user_prompt", .varchar(nil)),
  .null("ai_raw_response", .varchar(nil)),
  .init("believability", .float, .nullable) { $0.believability.cell },
  .init("current_suspicion", .float, .nullable) { $0.currentSuspicion.cell },
  .null("response_time_ms", .integer),
  .null("estimated_cost_usd", .float),
  .null("tokens_used", .integer),
]
