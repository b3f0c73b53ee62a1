extension Tables {
  /// The table `cargo_wrecks`, with one row per ``CargoWreck``.
  public static let cargoWrecks = Table<CargoWreck>(
    .cargoWrecks, .ships,
    [
      .index("ix_cargo_wrecks_killer_created", [.killingBlowPilotID, .createdAt]),
      .index("ix_cargo_wrecks_owner_created", [.originalOwnerID, .createdAt]),
      .index("ix_cargo_wrecks_sector", [.sectorID]),
    ])
}

extension CargoWreck: DefinedRow {
  /// The columns of `cargo_wrecks`.
  public enum Column: Int, TableColumn {
    case id, sectorID, originalOwnerID, originalTeamID, killingBlowPilotID, destroyedShipID
    case destroyedShipType, cargo, createdAt, cause
  }

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .sectorID: column("sector_id", .uuid, .key(.sectors, .cascade)) { $0.sectorID.cell }
    case .originalOwnerID:
      column("original_owner_id", .uuid, .nullable.key(.players, .setNull)) {
        $0.originalOwnerID.cell
      }
    case .originalTeamID:
      column("original_team_id", .uuid, .nullable.key(.teams, .setNull)) { $0.originalTeamID.cell }
    case .killingBlowPilotID:
      column("killing_blow_pilot_id", .uuid, .nullable.key(.players, .setNull)) {
        $0.killingBlowPilotID.cell
      }
    case .destroyedShipID:
      column("destroyed_ship_id", .uuid, .nullable.key(.ships, .setNull)) {
        $0.destroyedShipID.cell
      }
    case .destroyedShipType:
      column("destroyed_ship_type", .labels(of: ShipType.self)) { $0.destroyedShipType.cell }
    case .cargo: column("cargo", .jsonb, .names(.other("resources"))) { $0.cargo.cell }
    case .createdAt:
      column("created_at", .timestamp(zoned: true), .server("now()")) { $0.createdAt.cell }
    case .cause: column("cause", .labels(of: WreckCause.self)) { $0.cause.cell }
    }
  }
}
