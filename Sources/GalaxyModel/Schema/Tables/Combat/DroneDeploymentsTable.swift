extension Tables {
  /// The table `drone_deployments`, with one row per ``DroneDeployment``.
  public static let droneDeployments = Table<DroneDeployment>(
    "drone_deployments", .combat, columns: droneDeploymentColumns,
    indexes: [
      TableIndex("ix_drone_deployments_drone_id", ["drone_id"]),
      TableIndex("ix_drone_deployments_player_id", ["player_id"]),
      TableIndex("ix_drone_deployments_sector_id", ["sector_id"]),
    ])
}

private let droneDeploymentColumns: [Column<DroneDeployment>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("drone_id", .uuid, [], ForeignKey("drones", .cascade)) { $0.droneID.cell },
  .init("player_id", .uuid, [], ForeignKey("players", .cascade)) { $0.playerID.cell },
  .init("sector_id", .uuid, [], ForeignKey("sectors", .cascade)) { $0.sectorID.cell },
  .init("deployed_at", .timestamp(zoned: false)) { $0.deployedAt.cell },
  .init("recalled_at", .timestamp(zoned: false), .nullable) { $0.recalledAt.cell },
  .init("is_active", .boolean) { $0.isActive.cell },
  .init("deployment_type", .varchar(50), .nullable) { $0.deploymentType.cell },
  .init("target_id", .uuid, .nullable) { $0.targetID.cell },
  .init("enemies_destroyed", .integer, .nullable) { $0.enemiesDestroyed.cell },
  .init("resources_collected", .integer, .nullable, constant: 0),
  .init("damage_prevented", .integer, .nullable) { $0.damagePrevented.cell },
]
