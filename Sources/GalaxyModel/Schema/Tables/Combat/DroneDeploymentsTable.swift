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

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .droneID: column("drone_id", .uuid, .key(.drones, .cascade)) { $0.droneID.cell }
    case .playerID: column("player_id", .uuid, .key(.players, .cascade)) { $0.playerID.cell }
    case .sectorID: column("sector_id", .uuid, .key(.sectors, .cascade)) { $0.sectorID.cell }
    case .deployedAt: column("deployed_at", .timestamp(zoned: false)) { $0.deployedAt.cell }
    case .recalledAt:
      column("recalled_at", .timestamp(zoned: false), .nullable) { $0.recalledAt.cell }
    case .isActive: column("is_active", .boolean) { $0.isActive.cell }
    case .deploymentType:
      column("deployment_type", .varchar(50), .nullable.labels(DroneMission.self)) {
        $0.deploymentType.cell
      }
    case .targetID:
      column("target_id", .uuid, .nullable.names(.row(of: [.stations, .planets]))) {
        $0.targetID.cell
      }
    case .enemiesDestroyed:
      column("enemies_destroyed", .integer, .nullable) { $0.enemiesDestroyed.cell }
    case .resourcesCollected: .init("resources_collected", .integer, .nullable, constant: 0)
    case .damagePrevented:
      column("damage_prevented", .integer, .nullable) { $0.damagePrevented.cell }
    }
  }
}
