extension Tables {
  /// `fleets`.
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
  .null("commander_id", .uuid, ForeignKey("players", .setNull)),
  .init("name", .varchar(100)) { $0.name.cell },
  .init("status", .varchar(50), constant: .text("forming")),
  .init("formation", .varchar(50), .nullable, constant: .text("standard")),
  .null("sector_id", .uuid, ForeignKey("sectors", .setNull)),
  .init("total_ships", .integer, constant: 0),
  .init("total_firepower", .integer, constant: 0),
  .init("total_shields", .integer, constant: 0),
  .init("total_hull", .integer, constant: 0),
  .init("average_speed", .float, constant: .number(0)),
  .init("morale", .integer, constant: 100),
  .init("supply_level", .integer, constant: 100),
  .init("coordination_bonus", .float, constant: .number(0)),
  .init("created_at", .timestamp(zoned: false), .nullable) { $0.createdAt.cell },
  .null("disbanded_at", .timestamp(zoned: false)),
  .null("last_battle", .timestamp(zoned: false)),
]
