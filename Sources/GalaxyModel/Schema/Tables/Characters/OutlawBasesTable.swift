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

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .name: column("name", .varchar(100)) { $0.name.cell }
    case .sectorID: column("sector_id", .integer, .names(.sector)) { $0.sectorID.cell }
    case .homeRegionID:
      column("home_region_id", .uuid, .key(.regions, .cascade)) { $0.homeRegionID.cell }
    case .factionCode:
      column("faction_code", .varchar(50), .names(.other("factions"))) { $0.factionCode.cell }
    case .archetype: column("archetype", .labels(of: NPCArchetype.self)) { $0.archetype.cell }
    case .capacity: column("capacity", .integer) { $0.capacity.cell }
    case .currentOccupantsCount:
      column("current_occupants_count", .integer) { $0.currentOccupantsCount.cell }
    case .assignedNPCIDs:
      column("assigned_npc_ids", .jsonb, .lists(.row(of: [.npcCharacters]))) {
        $0.assignedNPCIDs.cell
      }
    case .isPlayerDiscoverable:
      column("is_player_discoverable", .boolean) { $0.isPlayerDiscoverable.cell }
    case .discoveryRequirements:
      column("discovery_requirements", .jsonb, .nullable) { $0.discoveryRequirements.cell }
    case .defenses: column("defenses", .jsonb) { $0.defenses.cell }
    case .amenities: column("amenities", .jsonb) { $0.amenities.cell }
    case .createdAt:
      column("created_at", .timestamp(zoned: true), .server("now()")) { $0.createdAt.cell }
    case .updatedAt:
      column("updated_at", .timestamp(zoned: true), .server("now()")) { $0.updatedAt.cell }
    }
  }
}
