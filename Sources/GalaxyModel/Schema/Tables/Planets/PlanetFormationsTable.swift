extension Tables {
  /// `planet_formations`.
  public static let planetFormations = Table<PlanetFormation>(
    "planet_formations", .planets, columns: planetFormationColumns)
}

private let planetFormationColumns: [Column<PlanetFormation>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("created_at", .timestamp(zoned: true), server: "now()") { $0.createdAt.cell },
  .init("genesis_device_id", .uuid, [], ForeignKey("genesis_devices")) { $0.genesisDeviceID.cell },
  .init("sector_id", .integer) { $0.sectorID.cell },
  .init("original_conditions", .jsonb, constant: .object([:])),
  .init("started_at", .timestamp(zoned: true), server: "now()") { $0.startedAt.cell },
  .null("completed_at", .timestamp(zoned: true)),
  .init("estimated_duration", .integer) { $0.estimatedDuration.cell },
  .init("current_phase", .integer, constant: 1),
  .init("total_phases", .integer) { $0.totalPhases.cell },
  .init("is_completed", .boolean, constant: .boolean(false)),
  .init("is_failed", .boolean, constant: .boolean(false)),
  .null("failure_reason", .varchar(nil)),
  .null("resulting_planet_id", .uuid, ForeignKey("planets")),
  .init("formation_log", .jsonb, constant: .list([])),
  .init("anomalies", .jsonb, constant: .list([])),
]
