extension Tables {
  /// The table `fleet_members`, with one row per ``FleetMember``.
  public static let fleetMembers = Table<FleetMember>(
    .fleetMembers, .combat,
    [
      .index("ix_fleet_members_fleet_id", [.fleetID]),
      .index("ix_fleet_members_player_id", [.playerID]),
      .index("ix_fleet_members_ship_id", [.shipID]),
    ])
}

extension FleetMember: DefinedRow {
  /// The columns of `fleet_members`.
  public enum Column: Int, TableColumn {
    case id, fleetID, shipID, playerID, role, position, joinedAt, readyStatus
  }

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .fleetID: column("fleet_id", .uuid, .key(.fleets, .cascade)) { $0.fleetID.cell }
    case .shipID: column("ship_id", .uuid, .key(.ships, .cascade)) { $0.shipID.cell }
    case .playerID: column("player_id", .uuid, .key(.players, .cascade)) { $0.playerID.cell }
    case .role: column("role", .varchar(50), .labels(FleetRole.self)) { $0.role.cell }
    case .position: column("position", .integer, .nullable) { $0.position.cell }
    case .joinedAt: column("joined_at", .timestamp(zoned: false), .nullable) { $0.joinedAt.cell }
    case .readyStatus: column("ready_status", .boolean, .nullable) { $0.readyStatus.cell }
    }
  }
}
