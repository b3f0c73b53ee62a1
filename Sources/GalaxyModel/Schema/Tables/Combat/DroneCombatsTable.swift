extension Tables {
  /// The table `drone_combats`, with one row per ``DroneCombat``.
  public static let droneCombats = Table<DroneCombat>(.droneCombats, .combat)
}

extension DroneCombat: DefinedRow {
  /// The columns of `drone_combats`.
  public enum Column: Int, TableColumn {
    case id, attackerDroneID, defenderDroneID, sectorID, startedAt, endedAt, rounds, winnerDroneID
    case attackerDamageDealt, defenderDamageDealt, combatLog
  }

  package static func definition(of column: Column) -> ColumnDefinition<DroneCombat> {
    switch column {
    case .id: .init("id", .uuid, .primaryKey, \.id)
    case .attackerDroneID:
      .init("attacker_drone_id", .uuid, .nullable.key(.drones, .setNull), \.attackerDroneID)
    case .defenderDroneID:
      .init("defender_drone_id", .uuid, .nullable.key(.drones, .setNull), \.defenderDroneID)
    case .sectorID: .init("sector_id", .uuid, .nullable.key(.sectors, .setNull), \.sectorID)
    case .startedAt: .init("started_at", .timestamp(zoned: false), \.startedAt)
    case .endedAt: .init("ended_at", .timestamp(zoned: false), .nullable, \.endedAt)
    case .rounds: .init("rounds", .integer, .nullable, \.rounds)
    case .winnerDroneID:
      .init("winner_drone_id", .uuid, .nullable.names(.row(of: [.drones])), \.winnerDroneID)
    case .attackerDamageDealt:
      .init("attacker_damage_dealt", .integer, .nullable, \.attackerDamageDealt)
    case .defenderDamageDealt:
      .init("defender_damage_dealt", .integer, .nullable, \.defenderDamageDealt)
    case .combatLog: .init("combat_log", .varchar(2000), .nullable, \.combatLog)
    }
  }
}
