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

  package static func definition(of column: Column) -> ColumnDefinition<CombatLog> {
    switch column {
    case .id: .init("id", .uuid, .primaryKey, \.id)
    case .attackerID: .init("attacker_id", .uuid, .nullable.key(.players, .setNull), \.attackerID)
    case .defenderID: .init("defender_id", .uuid, .nullable.key(.players, .setNull), \.defenderID)
    case .attackerShipID:
      .init("attacker_ship_id", .uuid, .nullable.key(.ships, .setNull), \.attackerShipID)
    case .defenderShipID:
      .init("defender_ship_id", .uuid, .nullable.key(.ships, .setNull), \.defenderShipID)
    case .attackerShipName:
      .init("attacker_ship_name", .varchar(100), .nullable, \.attackerShipName)
    case .defenderShipName:
      .init("defender_ship_name", .varchar(100), .nullable, \.defenderShipName)
    case .attackerShipType: .init("attacker_ship_type", .varchar(50), .nullable, \.attackerShipType)
    case .defenderShipType: .init("defender_ship_type", .varchar(50), .nullable, \.defenderShipType)
    case .sectorID: .init("sector_id", .integer, .nullable.names(.sector), \.sectorID)
    case .sectorUUID: .init("sector_uuid", .uuid, .nullable.key(.sectors, .setNull), \.sectorUUID)
    case .portID: .init("port_id", .uuid, .nullable.key(.stations, .setNull), \.portID)
    case .planetID: .init("planet_id", .uuid, .nullable.key(.planets, .setNull), \.planetID)
    case .regionIDSnapshot:
      .init("region_id_snapshot", .uuid, .nullable.names(.row(of: [.regions])), \.regionIDSnapshot)
    case .combatType: .init("combat_type", .varchar(50), .labels(CombatType.self), \.combatType)
    case .outcome: .init("outcome", .varchar(20), .labels(CombatOutcome.self), \.outcome)
    case .attackerDrones: .init("attacker_drones", .integer, \.attackerDrones)
    case .defenderDrones: .init("defender_drones", .integer, \.defenderDrones)
    case .attackerAttackDrones: .init("attacker_attack_drones", .integer, \.attackerAttackDrones)
    case .attackerDefenseDrones: .init("attacker_defense_drones", .integer, \.attackerDefenseDrones)
    case .defenderAttackDrones: .init("defender_attack_drones", .integer, \.defenderAttackDrones)
    case .defenderDefenseDrones: .init("defender_defense_drones", .integer, \.defenderDefenseDrones)
    case .attackerDamageDealt: .init("attacker_damage_dealt", .integer, \.attackerDamageDealt)
    case .defenderDamageDealt: .init("defender_damage_dealt", .integer, \.defenderDamageDealt)
    case .attackerDronesLost: .init("attacker_drones_lost", .integer, \.attackerDronesLost)
    case .defenderDronesLost: .init("defender_drones_lost", .integer, \.defenderDronesLost)
    case .creditsLooted: .init("credits_looted", .integer, \.creditsLooted)
    case .cargoLooted: .init("cargo_looted", .jsonb, .nullable, \.cargoLooted)
    case .experienceGained: .init("experience_gained", .integer, \.experienceGained)
    case .combatDuration: .init("combat_duration", .float, \.combatDuration)
    case .rounds: .init("rounds", .integer, \.rounds)
    case .combatLog: .init("combat_log", .text, .nullable, \.combatLog)
    case .timestamp: .init("timestamp", .timestamp(zoned: true), .server("now()"), \.timestamp)
    case .startedAt: .init("started_at", .timestamp(zoned: true), \.startedAt)
    case .endedAt: .init("ended_at", .timestamp(zoned: true), .nullable, \.endedAt)
    case .createdAt: .init("created_at", .timestamp(zoned: true), .server("now()"), \.createdAt)
    case .adminNotes: .null("admin_notes", .text)
    case .adminResolved: .init("admin_resolved", .boolean, constant: .boolean(false))
    case .adminResolvedAt: .null("admin_resolved_at", .timestamp(zoned: true))
    case .disputed: .init("disputed", .boolean, constant: .boolean(false))
    case .resolved: .init("resolved", .boolean, constant: .boolean(true))
    case .adminReviewed: .init("admin_reviewed", .boolean, constant: .boolean(false))
    }
  }
}
