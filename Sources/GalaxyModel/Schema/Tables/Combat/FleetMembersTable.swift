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

  package static func definition(of column: Column) -> ColumnDefinition<FleetMember> {
    switch column {
    case .id: .init("id", .uuid, .primaryKey, \.id)
    case .fleetID: .init("fleet_id", .uuid, .key(.fleets, .cascade), \.fleetID)
    case .shipID: .init("ship_id", .uuid, .key(.ships, .cascade), \.shipID)
    case .playerID: .init("player_id", .uuid, .key(.players, .cascade), \.playerID)
    case .role: .init("role", .varchar(50), .labels(FleetRole.self), \.role)
    case .position: .init("position", .integer, .nullable, \.position)
    case .joinedAt: .init("joined_at", .timestamp(zoned: false), .nullable, \.joinedAt)
    case .readyStatus: .init("ready_status", .boolean, .nullable, \.readyStatus)
    }
  }
}
