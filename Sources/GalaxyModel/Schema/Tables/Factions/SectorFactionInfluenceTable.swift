extension Tables {
  /// The table `sector_faction_influence`, with one row per ``SectorFactionInfluence``.
  public static let sectorFactionInfluence = Table<SectorFactionInfluence>(
    "sector_faction_influence", .factions, columns: sectorFactionInfluenceColumns,
    constraints: [
      .unique("uq_sector_faction_influence", ["sector_id", "faction_id"])
    ],
    indexes: [
      TableIndex("ix_sector_faction_influence_faction_id", ["faction_id"]),
      TableIndex("ix_sector_faction_influence_sector_id", ["sector_id"]),
    ])
}

private let sectorFactionInfluenceColumns: [Column<SectorFactionInfluence>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("sector_id", .uuid, [], ForeignKey("sectors", .cascade)) { $0.sectorID.cell },
  .init("faction_id", .uuid, [], ForeignKey("factions", .cascade)) { $0.factionID.cell },
  .init("influence_percentage", .float) { (Double($0.tenths) / 10).cell },
  .init("patrol_spawn_weight", .float) { ($0.sendsPatrols ? Double($0.tenths) / 1000 : 0).cell },
  .init("created_at", .timestamp(zoned: true), server: "now()") { $0.createdAt.cell },
  .init("updated_at", .timestamp(zoned: true), server: "now()") { $0.createdAt.cell },
]
