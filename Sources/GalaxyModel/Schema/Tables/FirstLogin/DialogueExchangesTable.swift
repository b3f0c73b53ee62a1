extension Tables {
  /// The table `dialogue_exchanges`, with one row per ``DialogueExchange``.
  public static let dialogueExchanges = Table<DialogueExchange>(.dialogueExchanges, .firstLogin)
}

extension DialogueExchange: DefinedRow {
  /// The columns of `dialogue_exchanges`.
  public enum Column: Int, TableColumn {
    case id, sessionID, sequenceNumber, npcPrompt, playerResponse, timestamp, topic, persuasiveness
    case confidence, consistency, keyExtractedInfo, detectedContradictions, aiProvider
    case aiSystemPrompt, aiUserPrompt, aiRawResponse, believability, currentSuspicion
    case responseTimeMs, estimatedCostUsd, tokensUsed
  }

  package static func definition(of column: Column) -> ColumnDefinition<DialogueExchange> {
    switch column {
    case .id: .init("id", .uuid, .primaryKey) { $0.id.cell }
    case .sessionID:
      .init("session_id", .uuid, .key(.firstLoginSessions, .cascade)) { $0.sessionID.cell }
    case .sequenceNumber: .init("sequence_number", .integer) { $0.sequenceNumber.cell }
    case .npcPrompt: .init("npc_prompt", .varchar(nil)) { $0.npcPrompt.cell }
    case .playerResponse: .init("player_response", .varchar(nil)) { $0.playerResponse.cell }
    case .timestamp:
      .init("timestamp", .timestamp(zoned: true), .server("now()")) { $0.timestamp.cell }
    case .topic: .init("topic", .varchar(nil), .nullable) { $0.topic.cell }
    case .persuasiveness: .init("persuasiveness", .float, .nullable) { $0.persuasiveness.cell }
    case .confidence: .init("confidence", .float, .nullable) { $0.confidence.cell }
    case .consistency: .init("consistency", .float, .nullable) { $0.consistency.cell }
    case .keyExtractedInfo:
      .init("key_extracted_info", .jsonb, .nullable) { $0.keyExtractedInfo.cell }
    case .detectedContradictions: .null("detected_contradictions", .varcharArray)
    case .aiProvider:
      .init("ai_provider", .varchar(20), .nullable.labels(DialogueProvider.self)) {
        $0.aiProvider.cell
      }
    case .aiSystemPrompt: .null("ai_system_prompt", .varchar(nil))
    case .aiUserPrompt: .null("ai_user_prompt", .varchar(nil))
    case .aiRawResponse: .null("ai_raw_response", .varchar(nil))
    case .believability: .init("believability", .float, .nullable) { $0.believability.cell }
    case .currentSuspicion:
      .init("current_suspicion", .float, .nullable) { $0.currentSuspicion.cell }
    case .responseTimeMs: .null("response_time_ms", .integer)
    case .estimatedCostUsd: .null("estimated_cost_usd", .float)
    case .tokensUsed: .null("tokens_used", .integer)
    }
  }
}
