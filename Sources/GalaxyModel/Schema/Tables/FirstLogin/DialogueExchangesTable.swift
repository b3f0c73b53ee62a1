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
    case .id: .init("id", .uuid, .primaryKey, \.id)
    case .sessionID: .init("session_id", .uuid, .key(.firstLoginSessions, .cascade), \.sessionID)
    case .sequenceNumber: .init("sequence_number", .integer, \.sequenceNumber)
    case .npcPrompt: .init("npc_prompt", .varchar(nil), \.npcPrompt)
    case .playerResponse: .init("player_response", .varchar(nil), \.playerResponse)
    case .timestamp: .init("timestamp", .timestamp(zoned: true), .server("now()"), \.timestamp)
    case .topic: .init("topic", .varchar(nil), .nullable, \.topic)
    case .persuasiveness: .init("persuasiveness", .float, .nullable, \.persuasiveness)
    case .confidence: .init("confidence", .float, .nullable, \.confidence)
    case .consistency: .init("consistency", .float, .nullable, \.consistency)
    case .keyExtractedInfo: .init("key_extracted_info", .jsonb, .nullable, \.keyExtractedInfo)
    case .detectedContradictions: .null("detected_contradictions", .varcharArray)
    case .aiProvider:
      .init("ai_provider", .varchar(20), .nullable.labels(DialogueProvider.self), \.aiProvider)
    case .aiSystemPrompt: .null("ai_system_prompt", .varchar(nil))
    case .aiUserPrompt: .null("ai_user_prompt", .varchar(nil))
    case .aiRawResponse: .null("ai_raw_response", .varchar(nil))
    case .believability: .init("believability", .float, .nullable, \.believability)
    case .currentSuspicion: .init("current_suspicion", .float, .nullable, \.currentSuspicion)
    case .responseTimeMs: .null("response_time_ms", .integer)
    case .estimatedCostUsd: .null("estimated_cost_usd", .float)
    case .tokensUsed: .null("tokens_used", .integer)
    }
  }
}
