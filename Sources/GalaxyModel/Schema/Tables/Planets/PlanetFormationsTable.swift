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

  package static func definition(of column: Column) -> ColumnDefinition<PlanetFormation> {
    switch column {
    case .id: .init("id", .uuid, .primaryKey) { $0.id.cell }
    case .createdAt:
      .init("created_at", .timestamp(zoned: true), .server("now()")) { $0.createdAt.cell }
    case .genesisDeviceID:
      .init("genesis_device_id", .uuid, .key(.genesisDevices)) { $0.genesisDeviceID.cell }
    case .sectorID: .init("sector_id", .integer, .names(.sector)) { $0.sectorID.cell }
    case .originalConditions: .init("original_conditions", .jsonb) { $0.originalConditions.cell }
    case .startedAt:
      .init("started_at", .timestamp(zoned: true), .server("now()")) { $0.startedAt.cell }
    case .completedAt:
      .init("completed_at", .timestamp(zoned: true), .nullable) { $0.completedAt.cell }
    case .estimatedDuration: .init("estimated_duration", .integer) { $0.estimatedDuration.cell }
    case .currentPhase: .init("current_phase", .integer) { $0.currentPhase.cell }
    case .totalPhases: .init("total_phases", .integer) { $0.totalPhases.cell }
    case .isCompleted: .init("is_completed", .boolean) { $0.isCompleted.cell }
    case .isFailed: .init("is_failed", .boolean) { $0.isFailed.cell }
    case .failureReason: .init("failure_reason", .varchar(nil), .nullable) { $0.failureReason.cell }
    case .resultingPlanetID:
      .init("resulting_planet_id", .uuid, .nullable.key(.planets)) { $0.resultingPlanetID.cell }
    case .formationLog: .init("formation_log", .jsonb) { $0.formationLog.cell }
    case .anomalies: .init("anomalies", .jsonb, constant: .list([]))
    }
  }
}
