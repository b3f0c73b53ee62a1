extension Tables {
  /// The table `planet_formations`, with one row per ``PlanetFormation``.
  public static let planetFormations = Table<PlanetFormation>(
    "planet_formations", .planets, columns: planetFormationColumns)
}

private let planetFormationColumns: [Column<PlanetFormation>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("created_at", .timestamp(zoned: true), server: "now()") { $0.createdAt.cell },
  .init("genesis_device_id", .uuid, [], ForeignKey("genesis_devices")) { $0.genesisDeviceID.cell },
  .init("sector_id", .integer) { $0.sectorID.cell },
  .init("original_conditions", .jsonb) { $0.originalConditions.cell },
  .init("started_at", .timestamp(zoned: true), server: "now()") { $0.startedAt.cell },
  .init("completed_at", .timestamp(zoned: true), .nullable) { $0.completedAt.cell },
  .init("estimated_duration", .integer) { $0.estimatedDuration.cell },
  .init("current_phase", .integer) { $0.currentPhase.cell },
  .init("total_phases", .integer) { $0.totalPhases.cell },
  .init("is_completed", .boolean) { $0.isCompleted.cell },
  .init("is_failed", .boolean) { $0.isFailed.cell },
  .init("failure_reason", .varchar(nil), .nullable) { $0.failureReason.cell },
  .init("resulting_planet_id", .uuid, .nullable, ForeignKey("planets")) {
    $0.resultingPlanetID.cell
  },
  .init("formation_log", .jsonb) { $0.formationLog.cell },
  .init("anomalies", .jsonb, constant: .list([])),
]
