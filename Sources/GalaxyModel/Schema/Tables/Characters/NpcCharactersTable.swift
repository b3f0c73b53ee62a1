extension Tables {
  /// The table `npc_characters`, with one row per ``NPCCharacter``.
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
  .init("title", .varchar(50), .nullable) { $0.title.cell },
  .init("faction_code", .varchar(50)) { $0.factionCode.cell },
  .init("archetype", .enumeration(.npcArchetype)) { $0.archetype.cell },
  .init("status", .enumeration(.npcStatus)) { $0.status.cell },
  .init("current_sector_id", .integer, .nullable) { $0.currentSectorID.cell },
  .null("intrasystem_pose", .jsonb),
  .init("ship_id", .uuid, .nullable, ForeignKey("ships", .setNull)) { $0.shipID.cell },
  .init("bang_roster_ref", .varchar(80), .nullable) { $0.bangRosterRef.cell },
  .init("home_region_id", .uuid, .nullable, ForeignKey("regions", .cascade)) {
    $0.homeRegionID.cell
  },
  .init("current_activity", .enumeration(.npcActivity)) { $0.currentActivity.cell },
  .init("lifecycle_stage", .enumeration(.npcLifecycleStage)) { $0.lifecycleStage.cell },
  .init("daily_schedule", .jsonb) { $0.dailySchedule.cell },
  .init("home_barracks_id", .uuid, .nullable, ForeignKey("npc_barracks", .setNull)) {
    $0.homeBarracksID.cell
  },
  .init("home_outlaw_base_id", .uuid, .nullable, ForeignKey("outlaw_bases", .setNull)) {
    $0.homeOutlawBaseID.cell
  },
  .init("duty_role", .varchar(50), .nullable) { $0.dutyRole.cell },
  .null("engagement_eligible_at", .timestamp(zoned: true)),
  .null("promotion_pending_at", .timestamp(zoned: true)),
  .init("replaced_by_id", .uuid, .nullable, ForeignKey("npc_characters", .setNull)) {
    $0.replacedByID.cell
  },
  .init("mentor_id", .uuid, .nullable, ForeignKey("npc_characters", .setNull)) { $0.mentorID.cell },
  .init("role_history", .jsonb, constant: .object([:])),
  .init("backstory", .jsonb) { $0.backstory.cell },
  .init("credits", .integer) { $0.credits.cell },
  .init("notoriety", .integer, .nullable) { $0.notoriety.cell },
  .init("spawned_at", .timestamp(zoned: true), server: "now()") { $0.spawnedAt.cell },
  .init("last_seen_at", .timestamp(zoned: true), server: "now()") { $0.lastSeenAt.cell },
  .init("destroyed_at", .timestamp(zoned: true), .nullable) { $0.destroyedAt.cell },
  .init("respawn_eligible_at", .timestamp(zoned: true), .nullable) { $0.respawnEligibleAt.cell },
]
