extension Tables {
  /// The table `fleets`, with one row per ``Fleet``.
  public static let fleets = Table<Fleet>(
    .fleets, .combat,
    [
      .index("ix_fleets_sector_id", [.sectorID]),
      .index("ix_fleets_team_id", [.teamID]),
    ])
}

extension Fleet: DefinedRow {
  /// The columns of `fleets`.
  public enum Column: Int, TableColumn {
    case id, teamID, commanderID, name, status, formation, sectorID, totalShips, totalFirepower
    case totalShields, totalHull, averageSpeed, morale, supplyLevel, coordinationBonus, createdAt
    case disbandedAt, lastBattle
  }

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .teamID: column("team_id", .uuid, .key(.teams, .cascade)) { $0.teamID.cell }
    case .commanderID:
      column("commander_id", .uuid, .nullable.key(.players, .setNull)) { $0.commanderID.cell }
    case .name: column("name", .varchar(100)) { $0.name.cell }
    case .status: column("status", .varchar(50), .labels(FleetStatus.self)) { $0.status.cell }
    case .formation:
      column("formation", .varchar(50), .nullable.labels(FleetFormation.self)) { $0.formation.cell }
    case .sectorID:
      column("sector_id", .uuid, .nullable.key(.sectors, .setNull)) { $0.sectorID.cell }
    case .totalShips: column("total_ships", .integer) { $0.totalShips.cell }
    case .totalFirepower: column("total_firepower", .integer) { $0.totalFirepower.cell }
    case .totalShields: column("total_shields", .integer) { $0.totalShields.cell }
    case .totalHull: column("total_hull", .integer) { $0.totalHull.cell }
    case .averageSpeed: column("average_speed", .float) { $0.averageSpeed.cell }
    case .morale: column("morale", .integer) { $0.morale.cell }
    case .supplyLevel: column("supply_level", .integer) { $0.supplyLevel.cell }
    case .coordinationBonus: .init("coordination_bonus", .float, constant: .number(0))
    case .createdAt: column("created_at", .timestamp(zoned: false), .nullable) { $0.createdAt.cell }
    case .disbandedAt:
      column("disbanded_at", .timestamp(zoned: false), .nullable) { $0.disbandedAt.cell }
    case .lastBattle:
      column("last_battle", .timestamp(zoned: false), .nullable) { $0.lastBattle.cell }
    }
  }
}
