extension Tables {
  /// The table `npc_rosters`, with one row per ``NPCRoster``.
  public static let npcRosters = Table<NPCRoster>(
    .npcRosters, .characters,
    [
      .unique("npc_rosters_bang_roster_ref_key", [.bangRosterRef]),
      .index("ix_npc_rosters_region_faction_role", [.regionID, .factionCode, .role]),
    ])
}

extension NPCRoster: DefinedRow {
  /// The columns of `npc_rosters`.
  public enum Column: Int, TableColumn {
    case id, regionID, factionCode, role, defaultArchetype, scheduleTemplate, defaultLodgingID
    case defaultLodgingType, targetCount, namePool, hostSectorID, bangRosterRef, createdAt
    case updatedAt
  }

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .regionID: column("region_id", .uuid, .key(.regions, .cascade)) { $0.regionID.cell }
    case .factionCode:
      column(
        "faction_code", .varchar(50), .labels(FactionCode.self).names(.other("factions"))
      ) { $0.factionCode.cell }
    case .role: column("role", .varchar(50), .labels(CharacterKind.self)) { $0.role.cell }
    case .defaultArchetype:
      column("default_archetype", .labels(of: NPCArchetype.self)) { $0.defaultArchetype.cell }
    case .scheduleTemplate: column("schedule_template", .jsonb) { $0.scheduleTemplate.cell }
    case .defaultLodgingID:
      column(
        "default_lodging_id", .uuid, .nullable.names(.row(of: [.npcBarracks, .outlawBases]))
      ) { $0.defaultLodgingID.cell }
    case .defaultLodgingType:
      column(
        "default_lodging_type", .varchar(20), .nullable.labels(LodgingType.self)
      ) { $0.defaultLodgingType.cell }
    case .targetCount: column("target_count", .integer) { $0.targetCount.cell }
    case .namePool: column("name_pool", .jsonb) { $0.namePool.cell }
    case .hostSectorID: column("host_sector_id", .integer, .names(.sector)) { $0.hostSectorID.cell }
    case .bangRosterRef: column("bang_roster_ref", .varchar(80)) { $0.bangRosterRef.cell }
    case .createdAt:
      column("created_at", .timestamp(zoned: true), .server("now()")) { $0.createdAt.cell }
    case .updatedAt:
      column("updated_at", .timestamp(zoned: true), .server("now()")) { $0.updatedAt.cell }
    }
  }
}
