extension Tables {
  /// The table `fleet_battles`, with one row per ``FleetBattle``.
  public static let fleetBattles = Table<FleetBattle>(.fleetBattles, .combat)
}

extension FleetBattle: DefinedRow {
  /// The columns of `fleet_battles`.
  public enum Column: Int, TableColumn {
    case id, attackerFleetID, defenderFleetID, sectorID, phase, startedAt, endedAt
    case attackerShipsInitial, defenderShipsInitial, winner, attackerShipsDestroyed
    case defenderShipsDestroyed, attackerShipsRetreated, defenderShipsRetreated, totalDamageDealt
    case attackerDamageDealt, defenderDamageDealt, battleLog, creditsLooted, resourcesLooted
  }

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .attackerFleetID:
      column("attacker_fleet_id", .uuid, .nullable.key(.fleets, .setNull)) {
        $0.attackerFleetID.cell
      }
    case .defenderFleetID:
      column("defender_fleet_id", .uuid, .nullable.key(.fleets, .setNull)) {
        $0.defenderFleetID.cell
      }
    case .sectorID:
      column("sector_id", .uuid, .nullable.key(.sectors, .setNull)) { $0.sectorID.cell }
    case .phase: column("phase", .varchar(50), .nullable.labels(BattlePhase.self)) { $0.phase.cell }
    case .startedAt: column("started_at", .timestamp(zoned: false)) { $0.startedAt.cell }
    case .endedAt: column("ended_at", .timestamp(zoned: false), .nullable) { $0.endedAt.cell }
    case .attackerShipsInitial:
      column("attacker_ships_initial", .integer, .nullable) { $0.attackerShipsInitial.cell }
    case .defenderShipsInitial:
      column("defender_ships_initial", .integer, .nullable) { $0.defenderShipsInitial.cell }
    case .winner:
      column("winner", .varchar(20), .nullable.labels(BattleWinner.self)) { $0.winner.cell }
    case .attackerShipsDestroyed:
      column("attacker_ships_destroyed", .integer, .nullable) { $0.attackerShipsDestroyed.cell }
    case .defenderShipsDestroyed:
      column("defender_ships_destroyed", .integer, .nullable) { $0.defenderShipsDestroyed.cell }
    case .attackerShipsRetreated:
      column("attacker_ships_retreated", .integer, .nullable) { $0.attackerShipsRetreated.cell }
    case .defenderShipsRetreated:
      column("defender_ships_retreated", .integer, .nullable) { $0.defenderShipsRetreated.cell }
    case .totalDamageDealt:
      column("total_damage_dealt", .integer, .nullable) { $0.totalDamageDealt.cell }
    case .attackerDamageDealt:
      column("attacker_damage_dealt", .integer, .nullable) { $0.attackerDamageDealt.cell }
    case .defenderDamageDealt:
      column("defender_damage_dealt", .integer, .nullable) { $0.defenderDamageDealt.cell }
    case .battleLog: column("battle_log", .json, .nullable) { $0.battleLog.cell }
    case .creditsLooted: .init("credits_looted", .integer, .nullable, constant: 0)
    case .resourcesLooted: .init("resources_looted", .json, .nullable, constant: .object([:]))
    }
  }
}
