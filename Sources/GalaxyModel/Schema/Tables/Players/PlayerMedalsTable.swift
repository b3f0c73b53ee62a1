extension Tables {
  /// The table `player_medals`, with one row per ``PlayerMedal``.
  public static let playerMedals = Table<PlayerMedal>(
    .playerMedals, .players,
    [
      .unique("uq_player_medal", [.playerID, .medalID]),
      .index("ix_player_medals_medal_id", [.medalID]),
      .index("ix_player_medals_player_awarded", [.playerID, .awardedAt]),
      .index("ix_player_medals_player_id", [.playerID]),
    ])
}

extension PlayerMedal: DefinedRow {
  /// The columns of `player_medals`.
  public enum Column: Int, TableColumn {
    case id, playerID, medalID, awardedAt, awardedVia, sourceCombatLogID, sourceEventKey
    case awardedByUserID, grantBatchID, contextPayload, isHiddenPerPlayer
  }

  package static func definition(of column: Column) -> ColumnDefinition<PlayerMedal> {
    switch column {
    case .id: .init("id", .uuid, .primaryKey, \.id)
    case .playerID: .init("player_id", .uuid, .key(.players, .cascade), \.playerID)
    case .medalID: .init("medal_id", .varchar(100), .key(.medals, .restrict), \.medalID)
    case .awardedAt: .init("awarded_at", .timestamp(zoned: true), .server("now()"), \.awardedAt)
    case .awardedVia:
      .init("awarded_via", .varchar(50), .nullable.labels(MedalSource.self), \.awardedVia)
    case .sourceCombatLogID:
      .init(
        "source_combat_log_id", .uuid, .nullable.key(.combatLogs, .setNull), \.sourceCombatLogID)
    case .sourceEventKey: .init("source_event_key", .varchar(255), .nullable, \.sourceEventKey)
    case .awardedByUserID:
      .init("awarded_by_user_id", .uuid, .nullable.key(.users, .setNull), \.awardedByUserID)
    case .grantBatchID: .null("grant_batch_id", .uuid)
    case .contextPayload: .init("context_payload", .jsonb, .nullable, \.contextPayload)
    case .isHiddenPerPlayer: .null("is_hidden_per_player", .jsonb)
    }
  }
}
