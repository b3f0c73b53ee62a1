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

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .battleID: column("battle_id", .uuid, .key(.fleetBattles, .cascade)) { $0.battleID.cell }
    case .shipID: column("ship_id", .uuid, .nullable.key(.ships, .setNull)) { $0.shipID.cell }
    case .playerID:
      column("player_id", .uuid, .nullable.key(.players, .setNull)) { $0.playerID.cell }
    case .fleetID: column("fleet_id", .uuid, .nullable.key(.fleets, .setNull)) { $0.fleetID.cell }
    case .shipName: column("ship_name", .varchar(100), .nullable) { $0.shipName.cell }
    case .shipType: column("ship_type", .varchar(50), .nullable) { $0.shipType.cell }
    case .wasAttacker: column("was_attacker", .boolean, .nullable) { $0.wasAttacker.cell }
    case .destroyed: column("destroyed", .boolean, .nullable) { $0.destroyed.cell }
    case .retreated: column("retreated", .boolean, .nullable) { $0.retreated.cell }
    case .damageTaken: column("damage_taken", .integer, .nullable) { $0.damageTaken.cell }
    case .damageDealt: column("damage_dealt", .integer, .nullable) { $0.damageDealt.cell }
    case .kills: column("kills", .integer, .nullable) { $0.kills.cell }
    case .casualtyTime:
      column("casualty_time", .timestamp(zoned: false), .nullable) { $0.casualtyTime.cell }
    case .battlePhase:
      column("battle_phase", .varchar(50), .nullable.labels(BattlePhase.self)) {
        $0.battlePhase.cell
      }
    }
  }
}
