extension Tables {
  /// The table `combat_logs`, with one row per ``CombatLog``.
  public static let combatLogs = Table<CombatLog>(.combatLogs, .combat)
}

extension CombatLog: DefinedRow {
  /// The columns of `combat_logs`.
  public enum Column: Int, TableColumn {
    case id, attackerID, defenderID, attackerShipID, defenderShipID, attackerShipName
    case defenderShipName, attackerShipType, defenderShipType, sectorID, sectorUUID, portID
    case planetID, regionIDSnapshot, combatType, outcome, attackerDrones, defenderDrones
    case attackerAttackDrones, attackerDefenseDrones, defenderAttackDrones, defenderDefenseDrones
    case attackerDamageDealt, defenderDamageDealt, attackerDronesLost, defenderDronesLost
    case creditsLooted, cargoLooted, experienceGained, combatDuration, rounds, combatLog, timestamp
    case startedAt, endedAt, createdAt, adminNotes, adminResolved, adminResolvedAt, disputed
    case resolved, adminReviewed
  }

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .attackerID:
      column("attacker_id", .uuid, .nullable.key(.players, .setNull)) { $0.attackerID.cell }
    case .defenderID:
      column("defender_id", .uuid, .nullable.key(.players, .setNull)) { $0.defenderID.cell }
    case .attackerShipID:
      column("attacker_ship_id", .uuid, .nullable.key(.ships, .setNull)) { $0.attackerShipID.cell }
    case .defenderShipID:
      column("defender_ship_id", .uuid, .nullable.key(.ships, .setNull)) { $0.defenderShipID.cell }
    case .attackerShipName:
      column("attacker_ship_name", .varchar(100), .nullable) { $0.attackerShipName.cell }
    case .defenderShipName:
      column("defender_ship_name", .varchar(100), .nullable) { $0.defenderShipName.cell }
    case .attackerShipType:
      column("attacker_ship_type", .varchar(50), .nullable) { $0.attackerShipType.cell }
    case .defenderShipType:
      column("defender_ship_type", .varchar(50), .nullable) { $0.defenderShipType.cell }
    case .sectorID: column("sector_id", .integer, .nullable.names(.sector)) { $0.sectorID.cell }
    case .sectorUUID:
      column("sector_uuid", .uuid, .nullable.key(.sectors, .setNull)) { $0.sectorUUID.cell }
    case .portID: column("port_id", .uuid, .nullable.key(.stations, .setNull)) { $0.portID.cell }
    case .planetID:
      column("planet_id", .uuid, .nullable.key(.planets, .setNull)) { $0.planetID.cell }
    case .regionIDSnapshot:
      column("region_id_snapshot", .uuid, .nullable.names(.row(of: [.regions]))) {
        $0.regionIDSnapshot.cell
      }
    case .combatType:
      column("combat_type", .varchar(50), .labels(CombatType.self)) { $0.combatType.cell }
    case .outcome: column("outcome", .varchar(20), .labels(CombatOutcome.self)) { $0.outcome.cell }
    case .attackerDrones: column("attacker_drones", .integer) { $0.attackerDrones.cell }
    case .defenderDrones: column("defender_drones", .integer) { $0.defenderDrones.cell }
    case .attackerAttackDrones:
      column("attacker_attack_drones", .integer) { $0.attackerAttackDrones.cell }
    case .attackerDefenseDrones:
      column("attacker_defense_drones", .integer) { $0.attackerDefenseDrones.cell }
    case .defenderAttackDrones:
      column("defender_attack_drones", .integer) { $0.defenderAttackDrones.cell }
    case .defenderDefenseDrones:
      column("defender_defense_drones", .integer) { $0.defenderDefenseDrones.cell }
    case .attackerDamageDealt:
      column("attacker_damage_dealt", .integer) { $0.attackerDamageDealt.cell }
    case .defenderDamageDealt:
      column("defender_damage_dealt", .integer) { $0.defenderDamageDealt.cell }
    case .attackerDronesLost:
      column("attacker_drones_lost", .integer) { $0.attackerDronesLost.cell }
    case .defenderDronesLost:
      column("defender_drones_lost", .integer) { $0.defenderDronesLost.cell }
    case .creditsLooted: column("credits_looted", .integer) { $0.creditsLooted.cell }
    case .cargoLooted: column("cargo_looted", .jsonb, .nullable) { $0.cargoLooted.cell }
    case .experienceGained: column("experience_gained", .integer) { $0.experienceGained.cell }
    case .combatDuration: column("combat_duration", .float) { $0.combatDuration.cell }
    case .rounds: column("rounds", .integer) { $0.rounds.cell }
    case .combatLog: column("combat_log", .text, .nullable) { $0.combatLog.cell }
    case .timestamp:
      column("timestamp", .timestamp(zoned: true), .server("now()")) { $0.timestamp.cell }
    case .startedAt: column("started_at", .timestamp(zoned: true)) { $0.startedAt.cell }
    case .endedAt: column("ended_at", .timestamp(zoned: true), .nullable) { $0.endedAt.cell }
    case .createdAt:
      column("created_at", .timestamp(zoned: true), .server("now()")) { $0.createdAt.cell }
    case .adminNotes: .null("admin_notes", .text)
    case .adminResolved: .init("admin_resolved", .boolean, constant: .boolean(false))
    case .adminResolvedAt: .null("admin_resolved_at", .timestamp(zoned: true))
    case .disputed: .init("disputed", .boolean, constant: .boolean(false))
    case .resolved: .init("resolved", .boolean, constant: .boolean(true))
    case .adminReviewed: .init("admin_reviewed", .boolean, constant: .boolean(false))
    }
  }
}
