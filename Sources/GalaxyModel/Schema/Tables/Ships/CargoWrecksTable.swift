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

  package static func definition(of column: Column) -> ColumnDefinition<CargoWreck> {
    switch column {
    case .id: .init("id", .uuid, .primaryKey, \.id)
    case .sectorID: .init("sector_id", .uuid, .key(.sectors, .cascade), \.sectorID)
    case .originalOwnerID:
      .init("original_owner_id", .uuid, .nullable.key(.players, .setNull), \.originalOwnerID)
    case .originalTeamID:
      .init("original_team_id", .uuid, .nullable.key(.teams, .setNull), \.originalTeamID)
    case .killingBlowPilotID:
      .init("killing_blow_pilot_id", .uuid, .nullable.key(.players, .setNull), \.killingBlowPilotID)
    case .destroyedShipID:
      .init("destroyed_ship_id", .uuid, .nullable.key(.ships, .setNull), \.destroyedShipID)
    case .destroyedShipType:
      .init("destroyed_ship_type", .labels(of: ShipType.self), \.destroyedShipType)
    case .cargo: .init("cargo", .jsonb, .names(.other("resources")), \.cargo)
    case .createdAt: .init("created_at", .timestamp(zoned: true), .server("now()"), \.createdAt)
    case .cause: .init("cause", .labels(of: WreckCause.self), \.cause)
    }
  }
}
