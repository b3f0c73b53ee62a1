extension Tables {
  /// The table `drone_deployments`, with one row per ``DroneDeployment``.
  public static let droneDeployments = Table<DroneDeployment>(
    .droneDeployments, .combat,
    [
      .index("ix_drone_deployments_drone_id", [.droneID]),
      .index("ix_drone_deployments_player_id", [.playerID]),
      .index("ix_drone_deployments_sector_id", [.sectorID]),
    ])
}

extension DroneDeployment: DefinedRow {
  /// The columns of `drone_deployments`.
  public enum Column: Int, TableColumn {
    case id, droneID, playerID, sectorID, deployedAt, recalledAt, isActive, deploymentType, targetID
    case enemiesDestroyed, resourcesCollected, damagePrevented
  }

  package static func definition(of column: Column) -> ColumnDefinition<DroneDeployment> {
    switch column {
    case .id: .init("id", .uuid, .primaryKey, \.id)
    case .droneID: .init("drone_id", .uuid, .key(.drones, .cascade), \.droneID)
    case .playerID: .init("player_id", .uuid, .key(.players, .cascade), \.playerID)
    case .sectorID: .init("sector_id", .uuid, .key(.sectors, .cascade), \.sectorID)
    case .deployedAt: .init("deployed_at", .timestamp(zoned: false), \.deployedAt)
    case .recalledAt: .init("recalled_at", .timestamp(zoned: false), .nullable, \.recalledAt)
    case .isActive: .init("is_active", .boolean, \.isActive)
    case .deploymentType:
      .init("deployment_type", .varchar(50), .nullable.labels(DroneMission.self), \.deploymentType)
    case .targetID:
      .init("target_id", .uuid, .nullable.names(.row(of: [.stations, .planets])), \.targetID)
    case .enemiesDestroyed: .init("enemies_destroyed", .integer, .nullable, \.enemiesDestroyed)
    case .resourcesCollected: .init("resources_collected", .integer, .nullable, constant: 0)
    case .damagePrevented: .init("damage_prevented", .integer, .nullable, \.damagePrevented)
    }
  }
}
