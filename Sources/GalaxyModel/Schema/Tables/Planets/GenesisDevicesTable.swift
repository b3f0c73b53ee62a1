extension Tables {
  /// `genesis_devices`.
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
  .init("status", .enumeration(.genesisStatus), constant: .text("INACTIVE")),
  .init("owner_id", .uuid, [], ForeignKey("players")) { $0.ownerID.cell },
  .null("creator_faction", .varchar(nil)),
  .null("ship_id", .uuid, ForeignKey("ships")),
  .null("sector_id", .integer),
  .null("planet_id", .uuid, ForeignKey("planets")),
  .null("deployed_at", .timestamp(zoned: true)),
  .init("terraforming_power", .integer, constant: 100),
  .init("terraforming_types", .varcharArray, constant: .list([])),
  .init("resource_generation", .jsonb, constant: .object([:])),
  .init("special_features", .varcharArray, constant: .list([])),
  .init("phase", .integer, constant: 0),
  .init("total_phases", .integer, constant: 1),
  .init("progress", .float, constant: .number(0)),
  .null("estimated_completion", .timestamp(zoned: true)),
  .init("resource_consumption", .jsonb, constant: .object([:])),
  .init("stability", .float, constant: .number(1)),
  .init("failure_chance", .float, constant: .number(0)),
  .init("security_level", .integer, constant: 1),
  .null("access_code", .varchar(nil)),
  .null("result_planet_type", .varchar(nil)),
  .null("result_planet_quality", .float),
  .null("result_resources", .jsonb),
  .null("result_special_features", .varcharArray),
]
