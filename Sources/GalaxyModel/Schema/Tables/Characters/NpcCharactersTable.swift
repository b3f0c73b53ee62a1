extension Tables {
  /// `npc_characters`.
  public static let npcCharacters = Table<NPCCharacter>(
    "npc_characters", .characters, columns: nPCCharacterColumns,
    indexes: [
      TableIndex("ix_npc_characters_bang_roster_ref", ["bang_roster_ref"]),
      TableIndex("ix_npc_characters_current_sector_id", ["current_sector_id"]),
      TableIndex("ix_npc_characters_faction_code", ["faction_code"]),
      TableIndex("ix_npc_characters_home_barracks_id", ["home_barracks_id"]),
      TableIndex("ix_npc_characters_home_outlaw_base_id", ["home_outlaw_base_id"]),
      TableIndex("ix_npc_characters_home_region_id", ["home_region_id"]),
    ])
}

private let nPCCharacterColumns: [Column<NPCCharacter>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("name", .varchar(100)) { $0.name.cell },
  .null("title", .varchar(50)),
  .init("faction_code", .varchar(50)) { $0.factionCode.cell },
  .init("archetype", .enumeration(.npcArchetype)) { $0.archetype.cell },
  .init("status", .enumeration(.npcStatus), constant: .text("ON_DUTY")),
  .null("current_sector_id", .integer),
  .null("intrasystem_pose", .jsonb),
  .null("ship_id", .uuid, ForeignKey("ships", .setNull)),
  .null("bang_roster_ref", .varchar(80)),
  .null("home_region_id", .uuid, ForeignKey("regions", .cascade)),
  .init("current_activity", .enumeration(.npcActivity), constant: .text("SLEEP")),
  .init("lifecycle_stage", .enumeration(.npcLifecycleStage), constant: .text("RECRUIT")),
  .init("daily_schedule", .jsonb, constant: .object([:])),
  .null("home_barracks_id", .uuid, ForeignKey("npc_barracks", .setNull)),
  .null("home_outlaw_base_id", .uuid, ForeignKey("outlaw_bases", .setNull)),
  .null("duty_role", .varchar(50)),
  .null("engagement_eligible_at", .timestamp(zoned: true)),
  .null("promotion_pending_at", .timestamp(zoned: true)),
  .null("replaced_by_id", .uuid, ForeignKey("npc_characters", .setNull)),
  .null("mentor_id", .uuid, ForeignKey("npc_characters", .setNull)),
  .init("role_history", .jsonb, constant: .object([:])),
  .init("backstory", .jsonb, constant: .object([:])),
  .init("credits", .integer, constant: 0),
  .null("notoriety", .integer),
  .init("spawned_at", .timestamp(zoned: true), server: "now()") { $0.spawnedAt.cell },
  .init("last_seen_at", .timestamp(zoned: true), server: "now()") { $0.lastSeenAt.cell },
  .null("destroyed_at", .timestamp(zoned: true)),
  .null("respawn_eligible_at", .timestamp(zoned: true)),
]
