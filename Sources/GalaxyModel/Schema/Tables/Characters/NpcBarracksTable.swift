extension Tables {
  /// The table `npc_barracks`, with one row per ``NPCBarracks``.
  public static let npcBarracks = Table<NPCBarracks>(
    .npcBarracks, .characters,
    [
      .index("ix_npc_barracks_faction_code", [.factionCode]),
      .index("ix_npc_barracks_home_region_id", [.homeRegionID]),
      .index(
        "ix_npc_barracks_region_faction_archetype", [.homeRegionID, .factionCode, .archetype]),
      .index("ix_npc_barracks_sector_id", [.sectorID]),
      .index("ix_npc_barracks_station_id", [.stationID]),
    ])
}

extension NPCBarracks: DefinedRow {
  /// The columns of `npc_barracks`.
  public enum Column: Int, TableColumn {
    case id, name, locationType, stationID, sectorID, homeRegionID, factionCode, archetype, capacity
    case currentOccupantsCount, assignedNPCIDs, amenities, createdAt, updatedAt
  }

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .name: column("name", .varchar(100)) { $0.name.cell }
    case .locationType:
      column("location_type", .labels(of: NPCLodgingLocation.self)) { $0.locationType.cell }
    case .stationID:
      column("station_id", .uuid, .nullable.key(.stations, .cascade)) { $0.stationID.cell }
    case .sectorID: column("sector_id", .integer, .nullable.names(.sector)) { $0.sectorID.cell }
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
    case .amenities: column("amenities", .jsonb) { $0.amenities.cell }
    case .createdAt:
      column("created_at", .timestamp(zoned: true), .server("now()")) { $0.createdAt.cell }
    case .updatedAt:
      column("updated_at", .timestamp(zoned: true), .server("now()")) { $0.updatedAt.cell }
    }
  }
}
