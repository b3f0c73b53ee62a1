extension Tables {
  /// `drones`.
  public static let drones = Table<Drone>(
    "drones", .combat, columns: droneColumns,
    indexes: [
      TableIndex("ix_drones_player_id", ["player_id"]),
      TableIndex("ix_drones_sector_id", ["sector_id"]),
      TableIndex("ix_drones_team_id", ["team_id"]),
    ])
}

private let droneColumns: [Column<Drone>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("player_id", .uuid, [], ForeignKey("players", .cascade)) { $0.playerID.cell },
  .null("team_id", .uuid, ForeignKey("teams", .setNull)),
  .init("drone_type", .varchar(50)) { $0.droneType.cell },
  .null("name", .varchar(100)),
  .init("level", .integer, constant: 1),
  .init("health", .integer, constant: 100),
  .init("max_health", .integer, constant: 100),
  .init("attack_power", .integer, constant: 10),
  .init("defense_power", .integer, constant: 10),
  .init("speed", .float, constant: .number(1)),
  .init("status", .varchar(50), .nullable, constant: .text("idle")),
  .null("sector_id", .uuid, ForeignKey("sectors", .setNull)),
  .null("deployed_at", .timestamp(zoned: false)),
  .null("last_action", .timestamp(zoned: false)),
  .init("kills", .integer, constant: 0),
  .init("damage_dealt", .integer, constant: 0),
  .init("damage_taken", .integer, constant: 0),
  .init("battles_fought", .integer, constant: 0),
  .null("abilities", .varchar(255)),
  .init("created_at", .timestamp(zoned: false), .nullable) { $0.createdAt.cell },
  .null("destroyed_at", .timestamp(zoned: false)),
]
