extension Tables {
  /// The table `drones`, with one row per ``Drone``.
  public static let drones = Table<Drone>(
    .drones, .combat,
    [
      .index("ix_drones_player_id", [.playerID]),
      .index("ix_drones_sector_id", [.sectorID]),
      .index("ix_drones_team_id", [.teamID]),
    ])
}

extension Drone: DefinedRow {
  /// The columns of `drones`.
  public enum Column: Int, TableColumn {
    case id, playerID, teamID, droneType, name, level, health, maxHealth, attackPower, defensePower
    case speed, status, sectorID, deployedAt, lastAction, kills, damageDealt, damageTaken
    case battlesFought, abilities, createdAt, destroyedAt
  }

  package static func definition(of column: Column) -> ColumnDefinition<Drone> {
    switch column {
    case .id: .init("id", .uuid, .primaryKey) { $0.id.cell }
    case .playerID: .init("player_id", .uuid, .key(.players, .cascade)) { $0.playerID.cell }
    case .teamID: .init("team_id", .uuid, .nullable.key(.teams, .setNull)) { $0.teamID.cell }
    case .droneType:
      .init("drone_type", .varchar(50), .labels(DroneType.self)) { $0.droneType.cell }
    case .name: .init("name", .varchar(100), .nullable) { $0.name.cell }
    case .level: .init("level", .integer) { $0.level.cell }
    case .health: .init("health", .integer) { $0.health.cell }
    case .maxHealth: .init("max_health", .integer) { $0.maxHealth.cell }
    case .attackPower: .init("attack_power", .integer) { $0.attackPower.cell }
    case .defensePower: .init("defense_power", .integer) { $0.defensePower.cell }
    case .speed: .init("speed", .float) { $0.speed.cell }
    case .status:
      .init("status", .varchar(50), .nullable.labels(DroneStatus.self)) { $0.status.cell }
    case .sectorID:
      .init("sector_id", .uuid, .nullable.key(.sectors, .setNull)) { $0.sectorID.cell }
    case .deployedAt:
      .init("deployed_at", .timestamp(zoned: false), .nullable) { $0.deployedAt.cell }
    case .lastAction:
      .init("last_action", .timestamp(zoned: false), .nullable) { $0.lastAction.cell }
    case .kills: .init("kills", .integer) { $0.kills.cell }
    case .damageDealt: .init("damage_dealt", .integer) { $0.damageDealt.cell }
    case .damageTaken: .init("damage_taken", .integer) { $0.damageTaken.cell }
    case .battlesFought: .init("battles_fought", .integer) { $0.battlesFought.cell }
    case .abilities: .init("abilities", .varchar(255), .nullable) { $0.abilities.cell }
    case .createdAt: .init("created_at", .timestamp(zoned: false), .nullable) { $0.createdAt.cell }
    case .destroyedAt:
      .init("destroyed_at", .timestamp(zoned: false), .nullable) { $0.destroyedAt.cell }
    }
  }
}
