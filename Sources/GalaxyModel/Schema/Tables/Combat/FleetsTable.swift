extension Tables {
  /// The table `fleets`, with one row per ``Fleet``.
  public static let fleets = Table<Fleet>(
    "fleets", .combat, columns: fleetColumns,
    indexes: [
      TableIndex("ix_fleets_sector_id", ["sector_id"]),
      TableIndex("ix_fleets_team_id", ["team_id"]),
    ])
}

private let fleetColumns: [Column<Fleet>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("team_id", .uuid, [], ForeignKey("teams", .cascade)) { $0.teamID.cell },
  .init("commander_id", .uuid, .nullable, ForeignKey("players", .setNull)) { $0.commanderID.cell },
  .init("name", .varchar(100)) { $0.name.cell },
  .init("status", .varchar(50)) { $0.status.cell },
  .init("formation", .varchar(50), .nullable) { $0.formation.cell },
  .init("sector_id", .uuid, .nullable, ForeignKey("sectors", .setNull)) { $0.sectorID.cell },
  .init("total_ships", .integer) { $0.totalShips.cell },
  .init("total_firepower", .integer) { $0.totalFirepower.cell },
  .init("total_shields", .integer) { $0.totalShields.cell },
  .init("total_hull", .integer) { $0.totalHull.cell },
  .init("average_speed", .float) { $0.averageSpeed.cell },
  .init("morale", .integer) { $0.morale.cell },
  .init("supply_level", .integer) { $0.supplyLevel.cell },
  .init("coordination_bonus", .float, constant: .number(0)),
  .init("created_at", .timestamp(zoned: false), .nullable) { $0.createdAt.cell },
  .init("disbanded_at", .timestamp(zoned: false), .nullable) { $0.disbandedAt.cell },
  .init("last_battle", .timestamp(zoned: false), .nullable) { $0.lastBattle.cell },
]
