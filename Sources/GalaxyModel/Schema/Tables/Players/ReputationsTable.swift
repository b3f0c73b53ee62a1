extension Tables {
  /// The table `reputations`, with one row per ``Reputation``.
  public static let reputations = Table<Reputation>(
    .reputations, .players,
    [
      .unique("uq_reputations_player_faction", [.playerID, .factionID]),
      .index("ix_reputations_faction_current_value", [.factionID], descending: .currentValue),
      .index("ix_reputations_player_id", [.playerID]),
    ])
}

extension Reputation: DefinedRow {
  /// The columns of `reputations`.
  public enum Column: Int, TableColumn {
    case id, playerID, factionID, currentValue, currentLevel, title, lastUpdated, decayPaused
    case history, tradeModifier, missionAvailability, portAccessLevel, combatResponse, isLocked
    case lockReason, lockExpires, specialStatus
  }

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .playerID: column("player_id", .uuid, .key(.players, .cascade)) { $0.playerID.cell }
    case .factionID: column("faction_id", .uuid, .key(.factions, .cascade)) { $0.factionID.cell }
    case .currentValue: column("current_value", .integer) { $0.currentValue.cell }
    case .currentLevel:
      column("current_level", .labels(of: ReputationLevel.self)) { $0.currentLevel.cell }
    case .title: column("title", .varchar(50)) { $0.title.cell }
    case .lastUpdated:
      column("last_updated", .timestamp(zoned: true), .server("now()")) { $0.lastUpdated.cell }
    case .decayPaused: .init("decay_paused", .boolean, constant: .boolean(false))
    case .history: .init("history", .jsonb, constant: .list([]))
    case .tradeModifier: .init("trade_modifier", .float, constant: .number(0))
    case .missionAvailability: .init("mission_availability", .jsonb, constant: .list([]))
    case .portAccessLevel: .init("port_access_level", .integer, constant: 0)
    case .combatResponse:
      column("combat_response", .varchar(50), .labels(CombatResponse.self)) {
        $0.combatResponse.cell
      }
    case .isLocked: .init("is_locked", .boolean, constant: .boolean(false))
    case .lockReason: .null("lock_reason", .varchar(255))
    case .lockExpires: .null("lock_expires", .timestamp(zoned: true))
    case .specialStatus: .null("special_status", .varchar(50))
    }
  }
}
