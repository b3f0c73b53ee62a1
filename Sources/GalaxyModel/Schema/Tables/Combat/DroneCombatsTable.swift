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

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .attackerDroneID:
      column("attacker_drone_id", .uuid, .nullable.key(.drones, .setNull)) {
        $0.attackerDroneID.cell
      }
    case .defenderDroneID:
      column("defender_drone_id", .uuid, .nullable.key(.drones, .setNull)) {
        $0.defenderDroneID.cell
      }
    case .sectorID:
      column("sector_id", .uuid, .nullable.key(.sectors, .setNull)) { $0.sectorID.cell }
    case .startedAt: column("started_at", .timestamp(zoned: false)) { $0.startedAt.cell }
    case .endedAt: column("ended_at", .timestamp(zoned: false), .nullable) { $0.endedAt.cell }
    case .rounds: column("rounds", .integer, .nullable) { $0.rounds.cell }
    case .winnerDroneID:
      column("winner_drone_id", .uuid, .nullable.names(.row(of: [.drones]))) {
        $0.winnerDroneID.cell
      }
    case .attackerDamageDealt:
      column("attacker_damage_dealt", .integer, .nullable) { $0.attackerDamageDealt.cell }
    case .defenderDamageDealt:
      column("defender_damage_dealt", .integer, .nullable) { $0.defenderDamageDealt.cell }
    case .combatLog: column("combat_log", .varchar(2000), .nullable) { $0.combatLog.cell }
    }
  }
}
