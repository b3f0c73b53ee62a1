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
    case .id: .init("id", .uuid, .primaryKey, \.id)
    case .teamID: .init("team_id", .uuid, .key(.teams, .cascade), \.teamID)
    case .commanderID:
      .init("commander_id", .uuid, .nullable.key(.players, .setNull), \.commanderID)
    case .name: .init("name", .varchar(100), \.name)
    case .status: .init("status", .varchar(50), .labels(FleetStatus.self), \.status)
    case .formation:
      .init("formation", .varchar(50), .nullable.labels(FleetFormation.self), \.formation)
    case .sectorID: .init("sector_id", .uuid, .nullable.key(.sectors, .setNull), \.sectorID)
    case .totalShips: .init("total_ships", .integer, \.totalShips)
    case .totalFirepower: .init("total_firepower", .integer, \.totalFirepower)
    case .totalShields: .init("total_shields", .integer, \.totalShields)
    case .totalHull: .init("total_hull", .integer, \.totalHull)
    case .averageSpeed: .init("average_speed", .float, \.averageSpeed)
    case .morale: .init("morale", .integer, \.morale)
    case .supplyLevel: .init("supply_level", .integer, \.supplyLevel)
    case .coordinationBonus: .init("coordination_bonus", .float, constant: .number(0))
    case .createdAt: .init("created_at", .timestamp(zoned: false), .nullable, \.createdAt)
    case .disbandedAt: .init("disbanded_at", .timestamp(zoned: false), .nullable, \.disbandedAt)
    case .lastBattle: .init("last_battle", .timestamp(zoned: false), .nullable, \.lastBattle)
    }
  }
}
