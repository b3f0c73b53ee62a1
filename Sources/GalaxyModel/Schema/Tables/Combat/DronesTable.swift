extension Tables {
  /// The table `drones`, with one row per ``Drone``.
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
  .init("team_id", .uuid, .nullable, ForeignKey("teams", .setNull)) { $0.teamID.cell },
  .init("drone_type", .varchar(50)) { $0.droneType.cell },
  .init("name", .varchar(100), .nullable) { $0.name.cell },
  .init("level", .integer) { $0.level.cell },
  .init("health", .integer) { $0.health.cell },
  .init("max_health", .integer) { $0.maxHealth.cell },
  .init("attack_power", .integer) { $0.attackPower.cell },
  .init("defense_power", .integer) { $0.defensePower.cell },
  .init("speed", .float) { $0.speed.cell },
  .init("status", .varchar(50), .nullable) { $0.status.cell },
  .init("sector_id", .uuid, .nullable, ForeignKey("sectors", .setNull)) { $0.sectorID.cell },
  .init("deployed_at", .timestamp(zoned: false), .nullable) { $0.deployedAt.cell },
  .init("last_action", .timestamp(zoned: false), .nullable) { $0.lastAction.cell },
  .init("kills", .integer) { $0.kills.cell },
  .init("damage_dealt", .integer) { $0.damageDealt.cell },
  .init("damage_taken", .integer) { $0.damageTaken.cell },
  .init("battles_fought", .integer) { $0.battlesFought.cell },
  .init("abilities", .varchar(255), .nullable) { $0.abilities.cell },
  .init("created_at", .timestamp(zoned: false), .nullable) { $0.createdAt.cell },
  .init("destroyed_at", .timestamp(zoned: false), .nullable) { $0.destroyedAt.cell },
]
