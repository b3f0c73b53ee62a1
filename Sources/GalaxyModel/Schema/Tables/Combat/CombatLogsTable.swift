extension Tables {
  /// The table `combat_logs`, with one row per ``CombatLog``.
  public static let combatLogs = Table<CombatLog>(
    "combat_logs", .combat, columns: combatLogColumns)
}

private let combatLogColumns: [Column<CombatLog>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("attacker_id", .uuid, .nullable, ForeignKey("players", .setNull)) { $0.attackerID.cell },
  .init("defender_id", .uuid, .nullable, ForeignKey("players", .setNull)) { $0.defenderID.cell },
  .init("attacker_ship_id", .uuid, .nullable, ForeignKey("ships", .setNull)) {
    $0.attackerShipID.cell
  },
  .init("defender_ship_id", .uuid, .nullable, ForeignKey("ships", .setNull)) {
    $0.defenderShipID.cell
  },
  .init("attacker_ship_name", .varchar(100), .nullable) { $0.attackerShipName.cell },
  .init("defender_ship_name", .varchar(100), .nullable) { $0.defenderShipName.cell },
  .init("attacker_ship_type", .varchar(50), .nullable) { $0.attackerShipType.cell },
  .init("defender_ship_type", .varchar(50), .nullable) { $0.defenderShipType.cell },
  .init("sector_id", .integer, .nullable) { $0.sectorID.cell },
  .init("sector_uuid", .uuid, .nullable, ForeignKey("sectors", .setNull)) { $0.sectorUUID.cell },
  .init("port_id", .uuid, .nullable, ForeignKey("stations", .setNull)) { $0.portID.cell },
  .init("planet_id", .uuid, .nullable, ForeignKey("planets", .setNull)) { $0.planetID.cell },
  .init("region_id_snapshot", .uuid, .nullable) { $0.regionIDSnapshot.cell },
  .init("combat_type", .varchar(50)) { $0.combatType.cell },
  .init("outcome", .varchar(20)) { $0.outcome.cell },
  .init("attacker_drones", .integer) { $0.attackerDrones.cell },
  .init("defender_drones", .integer) { $0.defenderDrones.cell },
  .init("attacker_attack_drones", .integer) { $0.attackerAttackDrones.cell },
  .init("attacker_defense_drones", .integer) { $0.attackerDefenseDrones.cell },
  .init("defender_attack_drones", .integer) { $0.defenderAttackDrones.cell },
  .init("defender_defense_drones", .integer) { $0.defenderDefenseDrones.cell },
  .init("attacker_damage_dealt", .integer) { $0.attackerDamageDealt.cell },
  .init("defender_damage_dealt", .integer) { $0.defenderDamageDealt.cell },
  .init("attacker_drones_lost", .integer) { $0.attackerDronesLost.cell },
  .init("defender_drones_lost", .integer) { $0.defenderDronesLost.cell },
  .init("credits_looted", .integer) { $0.creditsLooted.cell },
  .init("cargo_looted", .jsonb, .nullable) { $0.cargoLooted.cell },
  .init("experience_gained", .integer) { $0.experienceGained.cell },
  .init("combat_duration", .float) { $0.combatDuration.cell },
  .init("rounds", .integer) { $0.rounds.cell },
  .init("combat_log", .text, .nullable) { $0.combatLog.cell },
  .init("timestamp", .timestamp(zoned: true), server: "now()") { $0.timestamp.cell },
  .init("started_at", .timestamp(zoned: true)) { $0.startedAt.cell },
  .init("ended_at", .timestamp(zoned: true), .nullable) { $0.endedAt.cell },
  .init("created_at", .timestamp(zoned: true), server: "now()") { $0.createdAt.cell },
  .null("admin_notes", .text),
  .init("admin_resolved", .boolean, constant: .boolean(false)),
  .null("admin_resolved_at", .timestamp(zoned: true)),
  .init("disputed", .boolean, constant: .boolean(false)),
  .init("resolved", .boolean, constant: .boolean(true)),
  .init("admin_reviewed", .boolean, constant: .boolean(false)),
]
