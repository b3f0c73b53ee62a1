extension Tables {
  /// The table `reputations`, with one row per ``Reputation``.
  public static let reputations = Table<Reputation>(
    "reputations", .players, columns: reputationColumns,
    constraints: [
      .unique("uq_reputations_player_faction", ["player_id", "faction_id"])
    ],
    indexes: [
      TableIndex("ix_reputations_faction_current_value", ["faction_id", "current_value DESC"]),
      TableIndex("ix_reputations_player_id", ["player_id"]),
    ])
}

private let reputationColumns: [Column<Reputation>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("player_id", .uuid, [], ForeignKey("players", .cascade)) { $0.playerID.cell },
  .init("faction_id", .uuid, [], ForeignKey("factions", .cascade)) { $0.factionID.cell },
  .init("current_value", .integer) { $0.currentValue.cell },
  .init("current_level", .enumeration(.reputationLevel)) { $0.currentLevel.cell },
  .init("title", .varchar(50)) { $0.title.cell },
  .init("last_updated", .timestamp(zoned: true), server: "now()") { $0.lastUpdated.cell },
  .init("decay_paused", .boolean, constant: .boolean(false)),
  .init("history", .jsonb, constant: .list([])),
  .init("trade_modifier", .float, constant: .number(0)),
  .init("mission_availability", .jsonb, constant: .list([])),
  .init("port_access_level", .integer, constant: 0),
  .init("combat_response", .varchar(50)) { $0.combatResponse.cell },
  .init("is_locked", .boolean, constant: .boolean(false)),
  .null("lock_reason", .varchar(255)),
  .null("lock_expires", .timestamp(zoned: true)),
  .null("special_status", .varchar(50)),
]
