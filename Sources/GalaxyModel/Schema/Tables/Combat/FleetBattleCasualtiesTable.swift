extension Tables {
  /// The table `fleet_battle_casualties`, with one row per ``FleetBattleCasualty``.
  public static let fleetBattleCasualties = Table<FleetBattleCasualty>(
    .fleetBattleCasualties, .combat,
    [
      .index("ix_fleet_battle_casualties_battle_id", [.battleID])
    ])
}

extension FleetBattleCasualty: DefinedRow {
  /// The columns of `fleet_battle_casualties`.
  public enum Column: Int, TableColumn {
    case id, battleID, shipID, playerID, fleetID, shipName, shipType, wasAttacker, destroyed
    case retreated, damageTaken, damageDealt, kills, casualtyTime, battlePhase
  }

  package static func definition(of column: Column) -> ColumnDefinition<FleetBattleCasualty> {
    switch column {
    case .id: .init("id", .uuid, .primaryKey) { $0.id.cell }
    case .battleID: .init("battle_id", .uuid, .key(.fleetBattles, .cascade)) { $0.battleID.cell }
    case .shipID: .init("ship_id", .uuid, .nullable.key(.ships, .setNull)) { $0.shipID.cell }
    case .playerID:
      .init("player_id", .uuid, .nullable.key(.players, .setNull)) { $0.playerID.cell }
    case .fleetID: .init("fleet_id", .uuid, .nullable.key(.fleets, .setNull)) { $0.fleetID.cell }
    case .shipName: .init("ship_name", .varchar(100), .nullable) { $0.shipName.cell }
    case .shipType: .init("ship_type", .varchar(50), .nullable) { $0.shipType.cell }
    case .wasAttacker: .init("was_attacker", .boolean, .nullable) { $0.wasAttacker.cell }
    case .destroyed: .init("destroyed", .boolean, .nullable) { $0.destroyed.cell }
    case .retreated: .init("retreated", .boolean, .nullable) { $0.retreated.cell }
    case .damageTaken: .init("damage_taken", .integer, .nullable) { $0.damageTaken.cell }
    case .damageDealt: .init("damage_dealt", .integer, .nullable) { $0.damageDealt.cell }
    case .kills: .init("kills", .integer, .nullable) { $0.kills.cell }
    case .casualtyTime:
      .init("casualty_time", .timestamp(zoned: false), .nullable) { $0.casualtyTime.cell }
    case .battlePhase:
      .init("battle_phase", .varchar(50), .nullable.labels(BattlePhase.self)) {
        $0.battlePhase.cell
      }
    }
  }
}
