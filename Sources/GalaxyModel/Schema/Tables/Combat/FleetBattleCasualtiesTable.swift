extension Tables {
  /// `fleet_battle_casualties`.
  public static let fleetBattleCasualties = Table<FleetBattleCasualty>(
    "fleet_battle_casualties", .combat, columns: fleetBattleCasualtyColumns,
    indexes: [
      TableIndex("ix_fleet_battle_casualties_battle_id", ["battle_id"])
    ])
}

private let fleetBattleCasualtyColumns: [Column<FleetBattleCasualty>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("battle_id", .uuid, [], ForeignKey("fleet_battles", .cascade)) { $0.battleID.cell },
  .null("ship_id", .uuid, ForeignKey("ships", .setNull)),
  .null("player_id", .uuid, ForeignKey("players", .setNull)),
  .null("fleet_id", .uuid, ForeignKey("fleets", .setNull)),
  .null("ship_name", .varchar(100)),
  .null("ship_type", .varchar(50)),
  .init("was_attacker", .boolean, .nullable, constant: .boolean(true)),
  .init("destroyed", .boolean, .nullable, constant: .boolean(false)),
  .init("retreated", .boolean, .nullable, constant: .boolean(false)),
  .init("damage_taken", .integer, .nullable, constant: 0),
  .init("damage_dealt", .integer, .nullable, constant: 0),
  .init("kills", .integer, .nullable, constant: 0),
  .init("casualty_time", .timestamp(zoned: false), .nullable) { $0.casualtyTime.cell },
  .null("battle_phase", .varchar(50)),
]
