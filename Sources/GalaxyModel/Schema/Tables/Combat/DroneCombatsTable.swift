extension Tables {
  /// The table `drone_combats`, with one row per ``DroneCombat``.
  public static let droneCombats = Table<DroneCombat>(
    "drone_combats", .combat, columns: droneCombatColumns)
}

private let droneCombatColumns: [Column<DroneCombat>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("attacker_drone_id", .uuid, .nullable, ForeignKey("drones", .setNull)) {
    $0.attackerDroneID.cell
  },
  .init("defender_drone_id", .uuid, .nullable, ForeignKey("drones", .setNull)) {
    $0.defenderDroneID.cell
  },
  .init("sector_id", .uuid, .nullable, ForeignKey("sectors", .setNull)) { $0.sectorID.cell },
  .init("started_at", .timestamp(zoned: false)) { $0.startedAt.cell },
  .init("ended_at", .timestamp(zoned: false), .nullable) { $0.endedAt.cell },
  .init("rounds", .integer, .nullable) { $0.rounds.cell },
  .init("winner_drone_id", .uuid, .nullable) { $0.winnerDroneID.cell },
  .init("attacker_damage_dealt", .integer, .nullable) { $0.attackerDamageDealt.cell },
  .init("defender_damage_dealt", .integer, .nullable) { $0.defenderDamageDealt.cell },
  .init("combat_log", .varchar(2000), .nullable) { $0.combatLog.cell },
]
