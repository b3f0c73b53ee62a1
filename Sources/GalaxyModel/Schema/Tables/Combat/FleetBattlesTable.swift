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

  package static func definition(of column: Column) -> ColumnDefinition<FleetBattle> {
    switch column {
    case .id: .init("id", .uuid, .primaryKey, \.id)
    case .attackerFleetID:
      .init("attacker_fleet_id", .uuid, .nullable.key(.fleets, .setNull), \.attackerFleetID)
    case .defenderFleetID:
      .init("defender_fleet_id", .uuid, .nullable.key(.fleets, .setNull), \.defenderFleetID)
    case .sectorID: .init("sector_id", .uuid, .nullable.key(.sectors, .setNull), \.sectorID)
    case .phase: .init("phase", .varchar(50), .nullable.labels(BattlePhase.self), \.phase)
    case .startedAt: .init("started_at", .timestamp(zoned: false), \.startedAt)
    case .endedAt: .init("ended_at", .timestamp(zoned: false), .nullable, \.endedAt)
    case .attackerShipsInitial:
      .init("attacker_ships_initial", .integer, .nullable, \.attackerShipsInitial)
    case .defenderShipsInitial:
      .init("defender_ships_initial", .integer, .nullable, \.defenderShipsInitial)
    case .winner: .init("winner", .varchar(20), .nullable.labels(BattleWinner.self), \.winner)
    case .attackerShipsDestroyed:
      .init("attacker_ships_destroyed", .integer, .nullable, \.attackerShipsDestroyed)
    case .defenderShipsDestroyed:
      .init("defender_ships_destroyed", .integer, .nullable, \.defenderShipsDestroyed)
    case .attackerShipsRetreated:
      .init("attacker_ships_retreated", .integer, .nullable, \.attackerShipsRetreated)
    case .defenderShipsRetreated:
      .init("defender_ships_retreated", .integer, .nullable, \.defenderShipsRetreated)
    case .totalDamageDealt: .init("total_damage_dealt", .integer, .nullable, \.totalDamageDealt)
    case .attackerDamageDealt:
      .init("attacker_damage_dealt", .integer, .nullable, \.attackerDamageDealt)
    case .defenderDamageDealt:
      .init("defender_damage_dealt", .integer, .nullable, \.defenderDamageDealt)
    case .battleLog: .init("battle_log", .json, .nullable, \.battleLog)
    case .creditsLooted: .init("credits_looted", .integer, .nullable, constant: 0)
    case .resourcesLooted: .init("resources_looted", .json, .nullable, constant: .object([:]))
    }
  }
}
