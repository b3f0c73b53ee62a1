extension Tables {
  /// The table `outlaw_bases`, with one row per ``OutlawBase``.
  public static let outlawBases = Table<OutlawBase>(
    .outlawBases, .characters,
    [
      .index("ix_outlaw_bases_faction_code", [.factionCode]),
      .index("ix_outlaw_bases_home_region_id", [.homeRegionID]),
      .index("ix_outlaw_bases_region_faction", [.homeRegionID, .factionCode]),
      .index("ix_outlaw_bases_sector_id", [.sectorID]),
    ])
}

extension OutlawBase: DefinedRow {
  /// The columns of `outlaw_bases`.
  public enum Column: Int, TableColumn {
    case id, name, sectorID, homeRegionID, factionCode, archetype, capacity, currentOccupantsCount
    case assignedNPCIDs, isPlayerDiscoverable, discoveryRequirements, defenses, amenities, createdAt
    case updatedAt
  }

  package static func definition(of column: Column) -> ColumnDefinition<OutlawBase> {
    switch column {
    case .id: .init("id", .uuid, .primaryKey, \.id)
    case .name: .init("name", .varchar(100), \.name)
    case .sectorID: .init("sector_id", .integer, .names(.sector), \.sectorID)
    case .homeRegionID: .init("home_region_id", .uuid, .key(.regions, .cascade), \.homeRegionID)
    case .factionCode:
      .init("faction_code", .varchar(50), .names(.other("factions")), \.factionCode)
    case .archetype: .init("archetype", .labels(of: NPCArchetype.self), \.archetype)
    case .capacity: .init("capacity", .integer, \.capacity)
    case .currentOccupantsCount: .init("current_occupants_count", .integer, \.currentOccupantsCount)
    case .assignedNPCIDs:
      .init("assigned_npc_ids", .jsonb, .lists(.row(of: [.npcCharacters])), \.assignedNPCIDs)
    case .isPlayerDiscoverable: .init("is_player_discoverable", .boolean, \.isPlayerDiscoverable)
    case .discoveryRequirements:
      .init("discovery_requirements", .jsonb, .nullable, \.discoveryRequirements)
    case .defenses: .init("defenses", .jsonb, \.defenses)
    case .amenities: .init("amenities", .jsonb, \.amenities)
    case .createdAt: .init("created_at", .timestamp(zoned: true), .server("now()"), \.createdAt)
    case .updatedAt: .init("updated_at", .timestamp(zoned: true), .server("now()"), \.updatedAt)
    }
  }
}
