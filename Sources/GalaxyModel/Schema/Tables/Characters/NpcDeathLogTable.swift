extension Tables {
  /// The table `npc_death_log`, with one row per ``NPCDeath``.
  public static let npcDeathLog = Table<NPCDeath>(
    "npc_death_log", .characters, columns: nPCDeathColumns,
    indexes: [
      TableIndex("ix_npc_death_log_npc_id", ["npc_id"])
    ])
}

private let nPCDeathColumns: [Column<NPCDeath>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("npc_id", .uuid, [], ForeignKey("npc_characters", .cascade)) { $0.npcID.cell },
  .init("killed_by_player_id", .uuid, .nullable, ForeignKey("players", .setNull)) {
    $0.killedByPlayerID.cell
  },
  .init("sector_id", .integer) { $0.sectorID.cell },
  .init("home_region_id", .uuid, .nullable, ForeignKey("regions", .setNull)) {
    $0.homeRegionID.cell
  },
  .init("region_id_snapshot", .uuid, .nullable) { $0.regionIDSnapshot.cell },
  .init("combat_log_id", .uuid, .nullable, ForeignKey("combat_logs", .setNull)) {
    $0.combatLogID.cell
  },
  .init("destruction_cause", .varchar(nil), .nullable) { $0.destructionCause.cell },
  .init("killed_at", .timestamp(zoned: true), server: "now()") { $0.killedAt.cell },
]
