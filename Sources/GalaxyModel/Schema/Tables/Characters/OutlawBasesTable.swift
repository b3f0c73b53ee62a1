extension Tables {
  /// The table `outlaw_bases`, with one row per ``OutlawBase``.
  public static let outlawBases = Table<OutlawBase>(
    "outlaw_bases", .characters, columns: outlawBaseColumns,
    indexes: [
      TableIndex("ix_outlaw_bases_faction_code", ["faction_code"]),
      TableIndex("ix_outlaw_bases_home_region_id", ["home_region_id"]),
      TableIndex("ix_outlaw_bases_region_faction", ["home_region_id", "faction_code"]),
      TableIndex("ix_outlaw_bases_sector_id", ["sector_id"]),
    ])
}

private let outlawBaseColumns: [Column<OutlawBase>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("name", .varchar(100)) { $0.name.cell },
  .init("sector_id", .integer) { $0.sectorID.cell },
  .init("home_region_id", .uuid, [], ForeignKey("regions", .cascade)) { $0.homeRegionID.cell },
  .init("faction_code", .varchar(50)) { $0.factionCode.cell },
  .init("archetype", .enumeration(.npcArchetype)) { $0.archetype.cell },
  .init("capacity", .integer) { $0.capacity.cell },
  .init("current_occupants_count", .integer) { $0.currentOccupantsCount.cell },
  .init("assigned_npc_ids", .jsonb) { $0.assignedNPCIDs.cell },
  .init("is_player_discoverable", .boolean) { $0.isPlayerDiscoverable.cell },
  .init("discovery_requirements", .jsonb, .nullable) { $0.discoveryRequirements.cell },
  .init("defenses", .jsonb) { $0.defenses.cell },
  .init("amenities", .jsonb) { $0.amenities.cell },
  .init("created_at", .timestamp(zoned: true), server: "now()") { $0.createdAt.cell },
  .init("updated_at", .timestamp(zoned: true), server: "now()") { $0.updatedAt.cell },
]
