extension Tables {
  /// The table `npc_barracks`, with one row per ``NPCBarracks``.
  public static let npcBarracks = Table<NPCBarracks>(
    "npc_barracks", .characters, columns: nPCBarracksColumns,
    indexes: [
      TableIndex("ix_npc_barracks_faction_code", ["faction_code"]),
      TableIndex("ix_npc_barracks_home_region_id", ["home_region_id"]),
      TableIndex(
        "ix_npc_barracks_region_faction_archetype", ["home_region_id", "faction_code", "archetype"]),
      TableIndex("ix_npc_barracks_sector_id", ["sector_id"]),
      TableIndex("ix_npc_barracks_station_id", ["station_id"]),
    ])
}

private let nPCBarracksColumns: [Column<NPCBarracks>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("name", .varchar(100)) { $0.name.cell },
  .init("location_type", .enumeration(.npcLodgingLocation)) { $0.locationType.cell },
  .init("station_id", .uuid, .nullable, ForeignKey("stations", .cascade)) { $0.stationID.cell },
  .init("sector_id", .integer, .nullable) { $0.sectorID.cell },
  .init("home_region_id", .uuid, [], ForeignKey("regions", .cascade)) { $0.homeRegionID.cell },
  .init("faction_code", .varchar(50)) { $0.factionCode.cell },
  .init("archetype", .enumeration(.npcArchetype)) { $0.archetype.cell },
  .init("capacity", .integer) { $0.capacity.cell },
  .init("current_occupants_count", .integer) { $0.currentOccupantsCount.cell },
  .init("assigned_npc_ids", .jsonb) { $0.assignedNPCIDs.cell },
  .init("amenities", .jsonb) { $0.amenities.cell },
  .init("created_at", .timestamp(zoned: true), server: "now()") { $0.createdAt.cell },
  .init("updated_at", .timestamp(zoned: true), server: "now()") { $0.updatedAt.cell },
]
