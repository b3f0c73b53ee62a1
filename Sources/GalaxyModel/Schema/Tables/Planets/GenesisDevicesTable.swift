extension Tables {
  /// The table `genesis_devices`, with one row per ``GenesisDevice``.
  public static let genesisDevices = Table<GenesisDevice>(
    .genesisDevices, .planets,
    [
      .unique("genesis_devices_serial_number_key", [.serialNumber])
    ])
}

extension GenesisDevice: DefinedRow {
  /// The columns of `genesis_devices`.
  public enum Column: Int, TableColumn {
    case id, createdAt, lastUpdated, name, serialNumber, type, status, ownerID, creatorFaction
    case shipID, sectorID, planetID, deployedAt, terraformingPower, terraformingTypes
    case resourceGeneration, specialFeatures, phase, totalPhases, progress, estimatedCompletion
    case resourceConsumption, stability, failureChance, securityLevel, accessCode, resultPlanetType
    case resultPlanetQuality, resultResources, resultSpecialFeatures
  }

  package static func definition(of column: Column) -> ColumnDefinition<GenesisDevice> {
    switch column {
    case .id: .init("id", .uuid, .primaryKey, \.id)
    case .createdAt: .init("created_at", .timestamp(zoned: true), .server("now()"), \.createdAt)
    case .lastUpdated:
      .init("last_updated", .timestamp(zoned: true), .server("now()"), \.lastUpdated)
    case .name: .init("name", .varchar(100), \.name)
    case .serialNumber: .init("serial_number", .varchar(50), \.serialNumber)
    case .type: .init("type", .labels(of: GenesisType.self), \.type)
    case .status: .init("status", .labels(of: GenesisStatus.self), \.status)
    case .ownerID: .init("owner_id", .uuid, .key(.players), \.ownerID)
    case .creatorFaction: .null("creator_faction", .varchar(nil))
    case .shipID: .init("ship_id", .uuid, .nullable.key(.ships), \.shipID)
    case .sectorID: .init("sector_id", .integer, .nullable.names(.sector), \.sectorID)
    case .planetID: .init("planet_id", .uuid, .nullable.key(.planets), \.planetID)
    case .deployedAt: .init("deployed_at", .timestamp(zoned: true), .nullable, \.deployedAt)
    case .terraformingPower: .init("terraforming_power", .integer, constant: 100)
    case .terraformingTypes: .init("terraforming_types", .varcharArray, \.terraformingTypes)
    case .resourceGeneration: .init("resource_generation", .jsonb, constant: .object([:]))
    case .specialFeatures: .init("special_features", .varcharArray, constant: .list([]))
    case .phase: .init("phase", .integer, \.phase)
    case .totalPhases: .init("total_phases", .integer, \.totalPhases)
    case .progress: .init("progress", .float, \.progress)
    case .estimatedCompletion:
      .init("estimated_completion", .timestamp(zoned: true), .nullable, \.estimatedCompletion)
    case .resourceConsumption: .init("resource_consumption", .jsonb, constant: .object([:]))
    case .stability: .init("stability", .float, constant: .number(1))
    case .failureChance: .init("failure_chance", .float, constant: .number(0))
    case .securityLevel: .init("security_level", .integer, constant: 1)
    case .accessCode: .null("access_code", .varchar(nil))
    case .resultPlanetType:
      .init("result_planet_type", .varchar(nil), .nullable, \.resultPlanetType)
    case .resultPlanetQuality:
      .init("result_planet_quality", .float, .nullable, \.resultPlanetQuality)
    case .resultResources: .null("result_resources", .jsonb)
    case .resultSpecialFeatures: .null("result_special_features", .varcharArray)
    }
  }
}
