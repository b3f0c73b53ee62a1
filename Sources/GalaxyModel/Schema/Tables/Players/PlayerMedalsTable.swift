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

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .playerID: column("player_id", .uuid, .key(.players, .cascade)) { $0.playerID.cell }
    case .medalID: column("medal_id", .varchar(100), .key(.medals, .restrict)) { $0.medalID.cell }
    case .awardedAt:
      column("awarded_at", .timestamp(zoned: true), .server("now()")) { $0.awardedAt.cell }
    case .awardedVia:
      column("awarded_via", .varchar(50), .nullable.labels(MedalSource.self)) { $0.awardedVia.cell }
    case .sourceCombatLogID:
      column(
        "source_combat_log_id", .uuid, .nullable.key(.combatLogs, .setNull)
      ) { $0.sourceCombatLogID.cell }
    case .sourceEventKey:
      column("source_event_key", .varchar(255), .nullable) { $0.sourceEventKey.cell }
    case .awardedByUserID:
      column("awarded_by_user_id", .uuid, .nullable.key(.users, .setNull)) {
        $0.awardedByUserID.cell
      }
    case .grantBatchID: .null("grant_batch_id", .uuid)
    case .contextPayload: column("context_payload", .jsonb, .nullable) { $0.contextPayload.cell }
    case .isHiddenPerPlayer: .null("is_hidden_per_player", .jsonb)
    }
  }
}
