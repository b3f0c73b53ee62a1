extension Tables {
  /// The table `cargo_wrecks`, with one row per ``CargoWreck``.
  public static let cargoWrecks = Table<CargoWreck>(
    "cargo_wrecks", .ships, columns: cargoWreckColumns,
    indexes: [
      TableIndex("ix_cargo_wrecks_killer_created", ["killing_blow_pilot_id", "created_at"]),
      TableIndex("ix_cargo_wrecks_owner_created", ["original_owner_id", "created_at"]),
      TableIndex("ix_cargo_wrecks_sector", ["sector_id"]),
    ])
}

private let cargoWreckColumns: [Column<CargoWreck>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("sector_id", .uuid, [], ForeignKey("sectors", .cascade)) { $0.sectorID.cell },
  .init("original_owner_id", .uuid, .nullable, ForeignKey("players", .setNull)) {
    $0.originalOwnerID.cell
  },
  .init("original_team_id", .uuid, .nullable, ForeignKey("teams", .setNull)) {
    $0.originalTeamID.cell
  },
  .init("killing_blow_pilot_id", .uuid, .nullable, ForeignKey("players", .setNull)) {
    $0.killingBlowPilotID.cell
  },
  .init("destroyed_ship_id", .uuid, .nullable, ForeignKey("ships", .setNull)) {
    $0.destroyedShipID.cell
  },
  .init("destroyed_ship_type", .enumeration(.shipType)) { $0.destroyedShipType.cell },
  .init("cargo", .jsonb) { $0.cargo.cell },
  .init("created_at", .timestamp(zoned: true), server: "now()") { $0.createdAt.cell },
  .init("cause", .enumeration(.wreckCause)) { $0.cause.cell },
]
