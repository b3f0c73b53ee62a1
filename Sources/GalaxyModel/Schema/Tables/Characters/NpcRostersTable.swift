extension Tables {
  /// The table `npc_rosters`, with one row per ``NPCRoster``.
  public static let npcRosters = Table<NPCRoster>(
    "npc_rosters", .characters, columns: nPCRosterColumns,
    constraints: [
      .unique("npc_rosters_bang_roster_ref_key", ["bang_roster_ref"])
    ],
    indexes: [
      TableIndex("ix_npc_rosters_region_faction_role", ["region_id", "faction_code", "role"])
    ])
}

private let nPCRosterColumns: [Column<NPCRoster>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("region_id", .uuid, [], ForeignKey("regions", .cascade)) { $0.regionID.cell },
  .init("faction_code", .varchar(50)) { $0.factionCode.cell },
  .init("role", .varchar(50)) { $0.role.cell },
  .init("default_archetype", .enumeration(.npcArchetype)) { $0.defaultArchetype.cell },
  .init("schedule_template", .jsonb) { $0.scheduleTemplate.cell },
  .init("default_lodging_id", .uuid, .nullable) { $0.defaultLodgingID.cell },
  .init("default_lodging_type", .varchar(20), .nullable) { $0.defaultLodgingType.cell },
  .init("target_count", .integer) { $0.targetCount.cell },
  .init("name_pool", .jsonb) { $0.namePool.cell },
  .init("host_sector_id", .integer) { $0.hostSectorID.cell },
  .init("bang_roster_ref", .varchar(80)) { $0.bangRosterRef.cell },
  .init("created_at", .timestamp(zoned: true), server: "now()") { $0.createdAt.cell },
  .init("updated_at", .timestamp(zoned: true), server: "now()") { $0.updatedAt.cell },
]
