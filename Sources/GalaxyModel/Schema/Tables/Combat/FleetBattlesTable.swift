extension Tables {
  /// The table `fleet_battles`, with one row per ``FleetBattle``.
  public static let fleetBattles = Table<FleetBattle>(
    "fleet_battles", .combat, columns: fleetBattleColumns)
}

private let fleetBattleColumns: [Column<FleetBattle>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("attacker_fleet_id", .uuid, .nullable, ForeignKey("fleets", .setNull)) {
    $0.attackerFleetID.cell
  },
  .init("defender_fleet_id", .uuid, .nullable, ForeignKey("fleets", .setNull)) {
    $0.defenderFleetID.cell
  },
  .init("sector_id", .uuid, .nullable, ForeignKey("sectors", .setNull)) { $0.sectorID.cell },
  .init("phase", .varchar(50), .nullable) { $0.phase.cell },
  .init("started_at", .timestamp(zoned: false)) { $0.startedAt.cell },
  .init("ended_at", .timestamp(zoned: false), .nullable) { $0.endedAt.cell },
  .init("attacker_ships_initial", .integer, .nullable) { $0.attackerShipsInitial.cell },
  .init("defender_ships_initial", .integer, .nullable) { $0.defenderShipsInitial.cell },
  .init("winner", .varchar(20), .nullable) { $0.winner.cell },
  .init("attacker_ships_destroyed", .integer, .nullable) { $0.attackerShipsDestroyed.cell },
  .init("defender_ships_destroyed", .integer, .nullable) { $0.defenderShipsDestroyed.cell },
  .init("attacker_ships_retreated", .integer, .nullable) { $0.attackerShipsRetreated.cell },
  .init("defender_ships_retreated", .integer, .nullable) { $0.defenderShipsRetreated.cell },
  .init("total_damage_dealt", .integer, .nullable) { $0.totalDamageDealt.cell },
  .init("attacker_damage_dealt", .integer, .nullable) { $0.attackerDamageDealt.cell },
  .init("defender_damage_dealt", .integer, .nullable) { $0.defenderDamageDealt.cell },
  .init("battle_log", .json, .nullable) { $0.battleLog.cell },
  .init("credits_looted", .integer, .nullable, constant: 0),
  .init("resources_looted", .json, .nullable, constant: .object([:])),
]
