extension Tables {
  /// The table `planet_formations`, with one row per ``PlanetFormation``.
  public static let planetFormations = Table<PlanetFormation>(.planetFormations, .planets)
}

extension PlanetFormation: DefinedRow {
  /// The columns of `planet_formations`.
  public enum Column: Int, TableColumn {
    case id, createdAt, genesisDeviceID, sectorID, originalConditions, startedAt, completedAt
    case estimatedDuration, currentPhase, totalPhases, isCompleted, isFailed, failureReason
    case resultingPlanetID, formationLog, anomalies
  }

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .createdAt:
      column("created_at", .timestamp(zoned: true), .server("now()")) { $0.createdAt.cell }
    case .genesisDeviceID:
      column("genesis_device_id", .uuid, .key(.genesisDevices)) { $0.genesisDeviceID.cell }
    case .sectorID: column("sector_id", .integer, .names(.sector)) { $0.sectorID.cell }
    case .originalConditions: column("original_conditions", .jsonb) { $0.originalConditions.cell }
    case .startedAt:
      column("started_at", .timestamp(zoned: true), .server("now()")) { $0.startedAt.cell }
    case .completedAt:
      column("completed_at", .timestamp(zoned: true), .nullable) { $0.completedAt.cell }
    case .estimatedDuration: column("estimated_duration", .integer) { $0.estimatedDuration.cell }
    case .currentPhase: column("current_phase", .integer) { $0.currentPhase.cell }
    case .totalPhases: column("total_phases", .integer) { $0.totalPhases.cell }
    case .isCompleted: column("is_completed", .boolean) { $0.isCompleted.cell }
    case .isFailed: column("is_failed", .boolean) { $0.isFailed.cell }
    case .failureReason:
      column("failure_reason", .varchar(nil), .nullable) { $0.failureReason.cell }
    case .resultingPlanetID:
      column("resulting_planet_id", .uuid, .nullable.key(.planets)) { $0.resultingPlanetID.cell }
    case .formationLog: column("formation_log", .jsonb) { $0.formationLog.cell }
    case .anomalies: .init("anomalies", .jsonb, constant: .list([]))
    }
  }
}
