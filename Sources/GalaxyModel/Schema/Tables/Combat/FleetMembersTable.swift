extension Tables {
  /// The table `fleet_members`, with one row per ``FleetMember``.
  public static let fleetMembers = Table<FleetMember>(
    "fleet_members", .combat, columns: fleetMemberColumns,
    indexes: [
      TableIndex("ix_fleet_members_fleet_id", ["fleet_id"]),
      TableIndex("ix_fleet_members_player_id", ["player_id"]),
      TableIndex("ix_fleet_members_ship_id", ["ship_id"]),
    ])
}

private let fleetMemberColumns: [Column<FleetMember>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("fleet_id", .uuid, [], ForeignKey("fleets", .cascade)) { $0.fleetID.cell },
  .init("ship_id", .uuid, [], ForeignKey("ships", .cascade)) { $0.shipID.cell },
  .init("player_id", .uuid, [], ForeignKey("players", .cascade)) { $0.playerID.cell },
  .init("role", .varchar(50)) { $0.role.cell },
  .init("position", .integer, .nullable) { $0.position.cell },
  .init("joined_at", .timestamp(zoned: false), .nullable) { $0.joinedAt.cell },
  .init("ready_status", .boolean, .nullable) { $0.readyStatus.cell },
]
