extension Tables {
  /// The table `npc_death_log`, with one row per ``NPCDeath``.
  public static let npcDeathLog = Table<NPCDeath>(
    .npcDeathLog, .characters,
    [
      .index("ix_npc_death_log_npc_id", [.npcID])
    ])
}

extension NPCDeath: DefinedRow {
  /// The columns of `npc_death_log`.
  public enum Column: Int, TableColumn {
    case id, npcID, killedByPlayerID, sectorID, homeRegionID, regionIDSnapshot, combatLogID
    case destructionCause, killedAt
  }

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .npcID: column("npc_id", .uuid, .key(.npcCharacters, .cascade)) { $0.npcID.cell }
    case .killedByPlayerID:
      column("killed_by_player_id", .uuid, .nullable.key(.players, .setNull)) {
        $0.killedByPlayerID.cell
      }
    case .sectorID: column("sector_id", .integer, .names(.sector)) { $0.sectorID.cell }
    case .homeRegionID:
      column("home_region_id", .uuid, .nullable.key(.regions, .setNull)) { $0.homeRegionID.cell }
    case .regionIDSnapshot:
      column("region_id_snapshot", .uuid, .nullable.names(.row(of: [.regions]))) {
        $0.regionIDSnapshot.cell
      }
    case .combatLogID:
      column("combat_log_id", .uuid, .nullable.key(.combatLogs, .setNull)) { $0.combatLogID.cell }
    case .destructionCause:
      column("destruction_cause", .varchar(nil), .nullable) { $0.destructionCause.cell }
    case .killedAt:
      column("killed_at", .timestamp(zoned: true), .server("now()")) { $0.killedAt.cell }
    }
  }
}
