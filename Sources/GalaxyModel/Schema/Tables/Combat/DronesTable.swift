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

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .playerID: column("player_id", .uuid, .key(.players, .cascade)) { $0.playerID.cell }
    case .teamID: column("team_id", .uuid, .nullable.key(.teams, .setNull)) { $0.teamID.cell }
    case .droneType:
      column("drone_type", .varchar(50), .labels(DroneType.self)) { $0.droneType.cell }
    case .name: column("name", .varchar(100), .nullable) { $0.name.cell }
    case .level: column("level", .integer) { $0.level.cell }
    case .health: column("health", .integer) { $0.health.cell }
    case .maxHealth: column("max_health", .integer) { $0.maxHealth.cell }
    case .attackPower: column("attack_power", .integer) { $0.attackPower.cell }
    case .defensePower: column("defense_power", .integer) { $0.defensePower.cell }
    case .speed: column("speed", .float) { $0.speed.cell }
    case .status:
      column("status", .varchar(50), .nullable.labels(DroneStatus.self)) { $0.status.cell }
    case .sectorID:
      column("sector_id", .uuid, .nullable.key(.sectors, .setNull)) { $0.sectorID.cell }
    case .deployedAt:
      column("deployed_at", .timestamp(zoned: false), .nullable) { $0.deployedAt.cell }
    case .lastAction:
      column("last_action", .timestamp(zoned: false), .nullable) { $0.lastAction.cell }
    case .kills: column("kills", .integer) { $0.kills.cell }
    case .damageDealt: column("damage_dealt", .integer) { $0.damageDealt.cell }
    case .damageTaken: column("damage_taken", .integer) { $0.damageTaken.cell }
    case .battlesFought: column("battles_fought", .integer) { $0.battlesFought.cell }
    case .abilities: column("abilities", .varchar(255), .nullable) { $0.abilities.cell }
    case .createdAt: column("created_at", .timestamp(zoned: false), .nullable) { $0.createdAt.cell }
    case .destroyedAt:
      column("destroyed_at", .timestamp(zoned: false), .nullable) { $0.destroyedAt.cell }
    }
  }
}
