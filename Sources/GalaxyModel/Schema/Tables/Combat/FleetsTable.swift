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

  package static func definition(of column: Column) -> ColumnDefinition<Fleet> {
    switch column {
    case .id: .init("id", .uuid, .primaryKey) { $0.id.cell }
    case .teamID: .init("team_id", .uuid, .key(.teams, .cascade)) { $0.teamID.cell }
    case .commanderID:
      .init("commander_id", .uuid, .nullable.key(.players, .setNull)) { $0.commanderID.cell }
    case .name: .init("name", .varchar(100)) { $0.name.cell }
    case .status: .init("status", .varchar(50), .labels(FleetStatus.self)) { $0.status.cell }
    case .formation:
      .init("formation", .varchar(50), .nullable.labels(FleetFormation.self)) { $0.formation.cell }
    case .sectorID:
      .init("sector_id", .uuid, .nullable.key(.sectors, .setNull)) { $0.sectorID.cell }
    case .totalShips: .init("total_ships", .integer) { $0.totalShips.cell }
    case .totalFirepower: .init("total_firepower", .integer) { $0.totalFirepower.cell }
    case .totalShields: .init("total_shields", .integer) { $0.totalShields.cell }
    case .totalHull: .init("total_hull", .integer) { $0.totalHull.cell }
    case .averageSpeed: .init("average_speed", .float) { $0.averageSpeed.cell }
    case .morale: .init("morale", .integer) { $0.morale.cell }
    case .supplyLevel: .init("supply_level", .integer) { $0.supplyLevel.cell }
    case .coordinationBonus: .init("coordination_bonus", .float, constant: .number(0))
    case .createdAt: .init("created_at", .timestamp(zoned: false), .nullable) { $0.createdAt.cell }
    case .disbandedAt:
      .init("disbanded_at", .timestamp(zoned: false), .nullable) { $0.disbandedAt.cell }
    case .lastBattle:
      .init("last_battle", .timestamp(zoned: false), .nullable) { $0.lastBattle.cell }
    }
  }
}
