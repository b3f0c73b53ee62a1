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
    case .id: .init("id", .uuid, .primaryKey, \.id)
    case .createdAt: .init("created_at", .timestamp(zoned: true), .server("now()"), \.createdAt)
    case .genesisDeviceID:
      .init("genesis_device_id", .uuid, .key(.genesisDevices), \.genesisDeviceID)
    case .sectorID: .init("sector_id", .integer, .names(.sector), \.sectorID)
    case .originalConditions: .init("original_conditions", .jsonb, \.originalConditions)
    case .startedAt: .init("started_at", .timestamp(zoned: true), .server("now()"), \.startedAt)
    case .completedAt: .init("completed_at", .timestamp(zoned: true), .nullable, \.completedAt)
    case .estimatedDuration: .init("estimated_duration", .integer, \.estimatedDuration)
    case .currentPhase: .init("current_phase", .integer, \.currentPhase)
    case .totalPhases: .init("total_phases", .integer, \.totalPhases)
    case .isCompleted: .init("is_completed", .boolean, \.isCompleted)
    case .isFailed: .init("is_failed", .boolean, \.isFailed)
    case .failureReason: .init("failure_reason", .varchar(nil), .nullable, \.failureReason)
    case .resultingPlanetID:
      .init("resulting_planet_id", .uuid, .nullable.key(.planets), \.resultingPlanetID)
    case .formationLog: .init("formation_log", .jsonb, \.formationLog)
    case .anomalies: .init("anomalies", .jsonb, constant: .list([]))
    }
  }
}
