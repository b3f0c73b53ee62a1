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

  package static func definition(of column: Column) -> ColumnDefinition<NPCBarracks> {
    switch column {
    case .id: .init("id", .uuid, .primaryKey, \.id)
    case .name: .init("name", .varchar(100), \.name)
    case .locationType: .init("location_type", .labels(of: NPCLodgingLocation.self), \.locationType)
    case .stationID: .init("station_id", .uuid, .nullable.key(.stations, .cascade), \.stationID)
    case .sectorID: .init("sector_id", .integer, .nullable.names(.sector), \.sectorID)
    case .homeRegionID: .init("home_region_id", .uuid, .key(.regions, .cascade), \.homeRegionID)
    case .factionCode:
      .init("faction_code", .varchar(50), .names(.other("factions")), \.factionCode)
    case .archetype: .init("archetype", .labels(of: NPCArchetype.self), \.archetype)
    case .capacity: .init("capacity", .integer, \.capacity)
    case .currentOccupantsCount: .init("current_occupants_count", .integer, \.currentOccupantsCount)
    case .assignedNPCIDs:
      .init("assigned_npc_ids", .jsonb, .lists(.row(of: [.npcCharacters])), \.assignedNPCIDs)
    case .amenities: .init("amenities", .jsonb, \.amenities)
    case .createdAt: .init("created_at", .timestamp(zoned: true), .server("now()"), \.createdAt)
    case .updatedAt: .init("updated_at", .timestamp(zoned: true), .server("now()"), \.updatedAt)
    }
  }
}
