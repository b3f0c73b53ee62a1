extension Tables {
  /// `npc_death_log`.
  public static let npcDeathLog = Table<NPCDeath>(
    "npc_death_log", .characters, columns: nPCDeathColumns,
    indexes: [
      TableIndex("ix_npc_death_log_npc_id", ["npc_id"])
    ])
}

private let nPCDeathColumns: [Column<NPCDeath>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("npc_id", .uuid, [], ForeignKey("npc_characters", .cascade)) { $0.npcID.cell },
  .null("killed_by_player_id", .uuid, ForeignKey("players", .setNull)),
  .init("sector_id", .integer) { $0.sectorID.cell },
  .null("home_region_id", .uuid, ForeignKey("regions", .setNull)),
  .null("region_id_snapshot", .uuid),
  .null("combat_log_id", .uuid, ForeignKey("combat_logs", .setNull)),
  .null("destruction_cause", .varchar(nil)),
  .init("killed_at", .timestamp(zoned: true), server: "now()") { $0.killedAt.cell },
]
