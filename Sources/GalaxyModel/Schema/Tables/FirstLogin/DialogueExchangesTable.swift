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

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .sessionID:
      column("session_id", .uuid, .key(.firstLoginSessions, .cascade)) { $0.sessionID.cell }
    case .sequenceNumber: column("sequence_number", .integer) { $0.sequenceNumber.cell }
    case .npcPrompt: column("npc_prompt", .varchar(nil)) { $0.npcPrompt.cell }
    case .playerResponse: column("player_response", .varchar(nil)) { $0.playerResponse.cell }
    case .timestamp:
      column("timestamp", .timestamp(zoned: true), .server("now()")) { $0.timestamp.cell }
    case .topic: column("topic", .varchar(nil), .nullable) { $0.topic.cell }
    case .persuasiveness: column("persuasiveness", .float, .nullable) { $0.persuasiveness.cell }
    case .confidence: column("confidence", .float, .nullable) { $0.confidence.cell }
    case .consistency: column("consistency", .float, .nullable) { $0.consistency.cell }
    case .keyExtractedInfo:
      column("key_extracted_info", .jsonb, .nullable) { $0.keyExtractedInfo.cell }
    case .detectedContradictions: .null("detected_contradictions", .varcharArray)
    case .aiProvider:
      column("ai_provider", .varchar(20), .nullable.labels(DialogueProvider.self)) {
        $0.aiProvider.cell
      }
    case .aiSystemPrompt: .null("ai_system_prompt", .varchar(nil))
    case .aiUserPrompt: .null("ai_user_prompt", .varchar(nil))
    case .aiRawResponse: .null("ai_raw_response", .varchar(nil))
    case .believability: column("believability", .float, .nullable) { $0.believability.cell }
    case .currentSuspicion:
      column("current_suspicion", .float, .nullable) { $0.currentSuspicion.cell }
    case .responseTimeMs: .null("response_time_ms", .integer)
    case .estimatedCostUsd: .null("estimated_cost_usd", .float)
    case .tokensUsed: .null("tokens_used", .integer)
    }
  }
}
