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
    case .id: .init("id", .uuid, .primaryKey) { $0.id.cell }
    case .name: .init("name", .varchar(100)) { $0.name.cell }
    case .sectorID: .init("sector_id", .integer, .names(.sector)) { $0.sectorID.cell }
    case .homeRegionID:
      .init("home_region_id", .uuid, .key(.regions, .cascade)) { $0.homeRegionID.cell }
    case .factionCode:
      .init("faction_code", .varchar(50), .names(.other("factions"))) { $0.factionCode.cell }
    case .archetype: .init("archetype", .labels(of: NPCArchetype.self)) { $0.archetype.cell }
    case .capacity: .init("capacity", .integer) { $0.capacity.cell }
    case .currentOccupantsCount:
      .init("current_occupants_count", .integer) { $0.currentOccupantsCount.cell }
    case .assignedNPCIDs:
      .init("assigned_npc_ids", .jsonb, .lists(.row(of: [.npcCharacters]))) {
        $0.assignedNPCIDs.cell
      }
    case .isPlayerDiscoverable:
      .init("is_player_discoverable", .boolean) { $0.isPlayerDiscoverable.cell }
    case .discoveryRequirements:
      .init("discovery_requirements", .jsonb, .nullable) { $0.discoveryRequirements.cell }
    case .defenses: .init("defenses", .jsonb) { $0.defenses.cell }
    case .amenities: .init("amenities", .jsonb) { $0.amenities.cell }
    case .createdAt:
      .init("created_at", .timestamp(zoned: true), .server("now()")) { $0.createdAt.cell }
    case .updatedAt:
      .init("updated_at", .timestamp(zoned: true), .server("now()")) { $0.updatedAt.cell }
    }
  }
}
