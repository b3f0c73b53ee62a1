extension Tables {
  /// The table `genesis_devices`, with one row per ``GenesisDevice``.
  public static let genesisDevices = Table<GenesisDevice>(
    "genesis_devices", .planets, columns: genesisDeviceColumns,
    constraints: [
      .unique("genesis_devices_serial_number_key", ["serial_number"])
    ])
}

private let genesisDeviceColumns: [Column<GenesisDevice>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("created_at", .timestamp(zoned: true), server: "now()") { $0.createdAt.cell },
  .init("last_updated", .timestamp(zoned: true), server: "now()") { $0.lastUpdated.cell },
  .init("name", .varchar(100)) { $0.name.cell },
  .init("serial_number", .varchar(50)) { $0.serialNumber.cell },
  .init("type", .enumeration(.genesisType)) { $0.type.cell },
  .init("status", .enumeration(.genesisStatus)) { $0.status.cell },
  .init("owner_id", .uuid, [], ForeignKey("players")) { $0.ownerID.cell },
  .null("creator_faction", .varchar(nil)),
  .init("ship_id", .uuid, .nullable, ForeignKey("ships")) { $0.shipID.cell },
  .init("sector_id", .integer, .nullable) { $0.sectorID.cell },
  .init("planet_id", .uuid, .nullable, ForeignKey("planets")) { $0.planetID.cell },
  .init("deployed_at", .timestamp(zoned: true), .nullable) { $0.deployedAt.cell },
  .init("terraforming_power", .integer, constant: 100),
  .init("terraforming_types", .varcharArray) { $0.terraformingTypes.cell },
  .init("resource_generation", .jsonb, constant: .object([:])),
  .init("special_features", .varcharArray, constant: .list([])),
  .init("phase", .integer) { $0.phase.cell },
  .init("total_phases", .integer) { $0.totalPhases.cell },
  .init("progress", .float) { $0.progress.cell },
  .init("estimated_completion", .timestamp(zoned: true), .nullable) { $0.estimatedCompletion.cell },
  .init("resource_consumption", .jsonb, constant: .object([:])),
  .init("stability", .float, constant: .number(1)),
  .init("failure_chance", .float, constant: .number(0)),
  .init("security_level", .integer, constant: 1),
  .null("access_code", .varchar(nil)),
  .init("result_planet_type", .varchar(nil), .nullable) { $0.resultPlanetType.cell },
  .init("result_planet_quality", .float, .nullable) { $0.resultPlanetQuality.cell },
  .null("result_resources", .jsonb),
  .null("result_special_features", .varcharArray),
]
