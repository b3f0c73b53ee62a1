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
    case .id: .init("id", .uuid, .primaryKey, \.id)
    case .playerID: .init("player_id", .uuid, .key(.players, .cascade), \.playerID)
    case .teamID: .init("team_id", .uuid, .nullable.key(.teams, .setNull), \.teamID)
    case .droneType: .init("drone_type", .varchar(50), .labels(DroneType.self), \.droneType)
    case .name: .init("name", .varchar(100), .nullable, \.name)
    case .level: .init("level", .integer, \.level)
    case .health: .init("health", .integer, \.health)
    case .maxHealth: .init("max_health", .integer, \.maxHealth)
    case .attackPower: .init("attack_power", .integer, \.attackPower)
    case .defensePower: .init("defense_power", .integer, \.defensePower)
    case .speed: .init("speed", .float, \.speed)
    case .status: .init("status", .varchar(50), .nullable.labels(DroneStatus.self), \.status)
    case .sectorID: .init("sector_id", .uuid, .nullable.key(.sectors, .setNull), \.sectorID)
    case .deployedAt: .init("deployed_at", .timestamp(zoned: false), .nullable, \.deployedAt)
    case .lastAction: .init("last_action", .timestamp(zoned: false), .nullable, \.lastAction)
    case .kills: .init("kills", .integer, \.kills)
    case .damageDealt: .init("damage_dealt", .integer, \.damageDealt)
    case .damageTaken: .init("damage_taken", .integer, \.damageTaken)
    case .battlesFought: .init("battles_fought", .integer, \.battlesFought)
    case .abilities: .init("abilities", .varchar(255), .nullable, \.abilities)
    case .createdAt: .init("created_at", .timestamp(zoned: false), .nullable, \.createdAt)
    case .destroyedAt: .init("destroyed_at", .timestamp(zoned: false), .nullable, \.destroyedAt)
    }
  }
}
