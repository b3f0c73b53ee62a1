extension Tables {
  /// The table `player_medals`, with one row per ``PlayerMedal``.
  public static let playerMedals = Table<PlayerMedal>(
    "player_medals", .players, columns: playerMedalColumns,
    constraints: [
      .unique("uq_player_medal", ["player_id", "medal_id"])
    ],
    indexes: [
      TableIndex("ix_player_medals_medal_id", ["medal_id"]),
      TableIndex("ix_player_medals_player_awarded", ["player_id", "awarded_at"]),
      TableIndex("ix_player_medals_player_id", ["player_id"]),
    ])
}

private let playerMedalColumns: [Column<PlayerMedal>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("player_id", .uuid, [], ForeignKey("players", .cascade)) { $0.playerID.cell },
  .init("medal_id", .varchar(100), [], ForeignKey("medals", .restrict)) { $0.medalID.cell },
  .init("awarded_at", .timestamp(zoned: true), server: "now()") { $0.awardedAt.cell },
  .init("awarded_via", .varchar(50), .nullable) { $0.awardedVia.cell },
  .init("source_combat_log_id", .uuid, .nullable, ForeignKey("combat_logs", .setNull)) {
    $0.sourceCombatLogID.cell
  },
  .init("source_event_key", .varchar(255), .nullable) { $0.sourceEventKey.cell },
  .init("awarded_by_user_id", .uuid, .nullable, ForeignKey("users", .setNull)) {
    $0.awardedByUserID.cell
  },
  .null("grant_batch_id", .uuid),
  .init("context_payload", .jsonb, .nullable) { $0.contextPayload.cell },
  .null("is_hidden_per_player", .jsonb),
]
