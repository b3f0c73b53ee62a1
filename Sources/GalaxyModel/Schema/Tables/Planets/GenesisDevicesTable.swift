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

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .createdAt:
      column("created_at", .timestamp(zoned: true), .server("now()")) { $0.createdAt.cell }
    case .lastUpdated:
      column("last_updated", .timestamp(zoned: true), .server("now()")) { $0.lastUpdated.cell }
    case .name: column("name", .varchar(100)) { $0.name.cell }
    case .serialNumber: column("serial_number", .varchar(50)) { $0.serialNumber.cell }
    case .type: column("type", .labels(of: GenesisType.self)) { $0.type.cell }
    case .status: column("status", .labels(of: GenesisStatus.self)) { $0.status.cell }
    case .ownerID: column("owner_id", .uuid, .key(.players)) { $0.ownerID.cell }
    case .creatorFaction: .null("creator_faction", .varchar(nil))
    case .shipID: column("ship_id", .uuid, .nullable.key(.ships)) { $0.shipID.cell }
    case .sectorID: column("sector_id", .integer, .nullable.names(.sector)) { $0.sectorID.cell }
    case .planetID: column("planet_id", .uuid, .nullable.key(.planets)) { $0.planetID.cell }
    case .deployedAt:
      column("deployed_at", .timestamp(zoned: true), .nullable) { $0.deployedAt.cell }
    case .terraformingPower: .init("terraforming_power", .integer, constant: 100)
    case .terraformingTypes:
      column("terraforming_types", .varcharArray) { $0.terraformingTypes.cell }
    case .resourceGeneration: .init("resource_generation", .jsonb, constant: .object([:]))
    case .specialFeatures: .init("special_features", .varcharArray, constant: .list([]))
    case .phase: column("phase", .integer) { $0.phase.cell }
    case .totalPhases: column("total_phases", .integer) { $0.totalPhases.cell }
    case .progress: column("progress", .float) { $0.progress.cell }
    case .estimatedCompletion:
      column("estimated_completion", .timestamp(zoned: true), .nullable) {
        $0.estimatedCompletion.cell
      }
    case .resourceConsumption: .init("resource_consumption", .jsonb, constant: .object([:]))
    case .stability: .init("stability", .float, constant: .number(1))
    case .failureChance: .init("failure_chance", .float, constant: .number(0))
    case .securityLevel: .init("security_level", .integer, constant: 1)
    case .accessCode: .null("access_code", .varchar(nil))
    case .resultPlanetType:
      column("result_planet_type", .varchar(nil), .nullable) { $0.resultPlanetType.cell }
    case .resultPlanetQuality:
      column("result_planet_quality", .float, .nullable) { $0.resultPlanetQuality.cell }
    case .resultResources: .null("result_resources", .jsonb)
    case .resultSpecialFeatures: .null("result_special_features", .varcharArray)
    }
  }
}
