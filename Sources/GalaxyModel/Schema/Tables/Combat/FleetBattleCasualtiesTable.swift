extension Tables {
  /// The table `fleet_battle_casualties`, with one row per ``FleetBattleCasualty``.
  public static let fleetBattleCasualties = Table<FleetBattleCasualty>(
    "fleet_battle_casualties", .combat, columns: fleetBattleCasualtyColumns,
    indexes: [
      TableIndex("ix_fleet_battle_casualties_battle_id", ["battle_id"])
    ])
}

private let fleetBattleCasualtyColumns: [Column<FleetBattleCasualty>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("battle_id", .uuid, [], ForeignKey("fleet_battles", .cascade)) { $0.battleID.cell },
  .init("ship_id", .uuid, .nullable, ForeignKey("ships", .setNull)) { $0.shipID.cell },
  .init("player_id", .uuid, .nullable, ForeignKey("players", .setNull)) { $0.playerID.cell },
  .init("fleet_id", .uuid, .nullable, ForeignKey("fleets", .setNull)) { $0.fleetID.cell },
  .init("ship_name", .varchar(100), .nullable) { $0.shipName.cell },
  .init("ship_type", .varchar(50), .nullable) { $0.shipType.cell },
  .init("was_attacker", .boolean, .nullable) { $0.wasAttacker.cell },
  .init("destroyed", .boolean, .nullable) { $0.destroyed.cell },
  .init("retreated", .boolean, .nullable) { $0.retreated.cell },
  .init("damage_taken", .integer, .nullable) { $0.damageTaken.cell },
  .init("damage_dealt", .integer, .nullable) { $0.damageDealt.cell },
  .init("kills", .integer, .nullable) { $0.kills.cell },
  .init("casualty_time", .timestamp(zoned: false), .nullable) { $0.casualtyTime.cell },
  .init("battle_phase", .varchar(50), .nullable) { $0.battlePhase.cell },
]
