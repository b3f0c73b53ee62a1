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
    case .id: .init("id", .uuid, .primaryKey, \.id)
    case .battleID: .init("battle_id", .uuid, .key(.fleetBattles, .cascade), \.battleID)
    case .shipID: .init("ship_id", .uuid, .nullable.key(.ships, .setNull), \.shipID)
    case .playerID: .init("player_id", .uuid, .nullable.key(.players, .setNull), \.playerID)
    case .fleetID: .init("fleet_id", .uuid, .nullable.key(.fleets, .setNull), \.fleetID)
    case .shipName: .init("ship_name", .varchar(100), .nullable, \.shipName)
    case .shipType: .init("ship_type", .varchar(50), .nullable, \.shipType)
    case .wasAttacker: .init("was_attacker", .boolean, .nullable, \.wasAttacker)
    case .destroyed: .init("destroyed", .boolean, .nullable, \.destroyed)
    case .retreated: .init("retreated", .boolean, .nullable, \.retreated)
    case .damageTaken: .init("damage_taken", .integer, .nullable, \.damageTaken)
    case .damageDealt: .init("damage_dealt", .integer, .nullable, \.damageDealt)
    case .kills: .init("kills", .integer, .nullable, \.kills)
    case .casualtyTime: .init("casualty_time", .timestamp(zoned: false), .nullable, \.casualtyTime)
    case .battlePhase:
      .init("battle_phase", .varchar(50), .nullable.labels(BattlePhase.self), \.battlePhase)
    }
  }
}
