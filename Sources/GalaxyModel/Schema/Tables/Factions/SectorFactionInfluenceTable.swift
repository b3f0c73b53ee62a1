extension Tables {
  /// The table `sector_faction_influence`, with one row per ``SectorFactionInfluence``.
  public static let sectorFactionInfluence = Table<SectorFactionInfluence>(
    .sectorFactionInfluence, .factions,
    [
      .unique("uq_sector_faction_influence", [.sectorID, .factionID]),
      .index("ix_sector_faction_influence_faction_id", [.factionID]),
      .index("ix_sector_faction_influence_sector_id", [.sectorID]),
    ])
}

extension SectorFactionInfluence: DefinedRow {
  /// The columns of `sector_faction_influence`.
  public enum Column: Int, TableColumn {
    case id, sectorID, factionID, influencePercentage, patrolSpawnWeight, createdAt, updatedAt
  }

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .sectorID: column("sector_id", .uuid, .key(.sectors, .cascade)) { $0.sectorID.cell }
    case .factionID: column("faction_id", .uuid, .key(.factions, .cascade)) { $0.factionID.cell }
    case .influencePercentage:
      column("influence_percentage", .float) { (Double($0.tenths) / 10).cell }
    case .patrolSpawnWeight:
      column("patrol_spawn_weight", .float) {
        ($0.sendsPatrols ? Double($0.tenths) / 1000 : 0).cell
      }
    case .createdAt:
      column("created_at", .timestamp(zoned: true), .server("now()")) { $0.createdAt.cell }
    case .updatedAt:
      column("updated_at", .timestamp(zoned: true), .server("now()")) { $0.createdAt.cell }
    }
  }
}
