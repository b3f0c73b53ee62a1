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

  package static func definition(of column: Column) -> ColumnDefinition<NPCRoster> {
    switch column {
    case .id: .init("id", .uuid, .primaryKey, \.id)
    case .regionID: .init("region_id", .uuid, .key(.regions, .cascade), \.regionID)
    case .factionCode:
      .init(
        "faction_code", .varchar(50), .labels(FactionCode.self).names(.other("factions")),
        \.factionCode)
    case .role: .init("role", .varchar(50), .labels(CharacterKind.self), \.role)
    case .defaultArchetype:
      .init("default_archetype", .labels(of: NPCArchetype.self), \.defaultArchetype)
    case .scheduleTemplate: .init("schedule_template", .jsonb, \.scheduleTemplate)
    case .defaultLodgingID:
      .init(
        "default_lodging_id", .uuid, .nullable.names(.row(of: [.npcBarracks, .outlawBases])),
        \.defaultLodgingID)
    case .defaultLodgingType:
      .init(
        "default_lodging_type", .varchar(20), .nullable.labels(LodgingType.self),
        \.defaultLodgingType)
    case .targetCount: .init("target_count", .integer, \.targetCount)
    case .namePool: .init("name_pool", .jsonb, \.namePool)
    case .hostSectorID: .init("host_sector_id", .integer, .names(.sector), \.hostSectorID)
    case .bangRosterRef: .init("bang_roster_ref", .varchar(80), \.bangRosterRef)
    case .createdAt: .init("created_at", .timestamp(zoned: true), .server("now()"), \.createdAt)
    case .updatedAt: .init("updated_at", .timestamp(zoned: true), .server("now()"), \.updatedAt)
    }
  }
}
