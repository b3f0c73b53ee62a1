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
    case .id: .init("id", .uuid, .primaryKey) { $0.id.cell }
    case .attackerDroneID:
      .init("attacker_drone_id", .uuid, .nullable.key(.drones, .setNull)) {
        $0.attackerDroneID.cell
      }
    case .defenderDroneID:
      .init("defender_drone_id", .uuid, .nullable.key(.drones, .setNull)) {
        $0.defenderDroneID.cell
      }
    case .sectorID:
      .init("sector_id", .uuid, .nullable.key(.sectors, .setNull)) { $0.sectorID.cell }
    case .startedAt: .init("started_at", .timestamp(zoned: false)) { $0.startedAt.cell }
    case .endedAt: .init("ended_at", .timestamp(zoned: false), .nullable) { $0.endedAt.cell }
    case .rounds: .init("rounds", .integer, .nullable) { $0.rounds.cell }
    case .winnerDroneID:
      .init("winner_drone_id", .uuid, .nullable.names(.row(of: [.drones]))) {
        $0.winnerDroneID.cell
      }
    case .attackerDamageDealt:
      .init("attacker_damage_dealt", .integer, .nullable) { $0.attackerDamageDealt.cell }
    case .defenderDamageDealt:
      .init("defender_damage_dealt", .integer, .nullable) { $0.defenderDamageDealt.cell }
    case .combatLog: .init("combat_log", .varchar(2000), .nullable) { $0.combatLog.cell }
    }
  }
}
