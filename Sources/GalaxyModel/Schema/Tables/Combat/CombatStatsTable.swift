extension Tables {
  /// The table `combat_stats`, with one row per ``CombatStats``.
  public static let combatStats = Table<CombatStats>(
    .combatStats, .combat,
    [
      .unique("combat_stats_date_key", [.date])
    ])
}

extension CombatStats: DefinedRow {
  /// The columns of `combat_stats`.
  public enum Column: Int, TableColumn {
    case id, date, totalCombats, shipCombats, portAttacks, planetDefenses, attackerWins
    case defenderWins, draws, escapes, totalCreditsLooted, totalCargoLootedValue
    case averageLootPerCombat, totalDronesLost, averageCombatDuration, mostEffectiveShipType
    case mostActiveAttackerID, mostActiveDefenderID, uniqueCombatants, calculatedAt
  }

  package static func definition(of column: Column) -> ColumnDefinition<CombatStats> {
    switch column {
    case .id: .init("id", .uuid, .primaryKey, \.id)
    case .date: .init("date", .timestamp(zoned: true), \.date)
    case .totalCombats: .init("total_combats", .integer, \.totalCombats)
    case .shipCombats: .init("ship_combats", .integer, \.shipCombats)
    case .portAttacks: .init("port_attacks", .integer, \.portAttacks)
    case .planetDefenses: .init("planet_defenses", .integer, \.planetDefenses)
    case .attackerWins: .init("attacker_wins", .integer, \.attackerWins)
    case .defenderWins: .init("defender_wins", .integer, \.defenderWins)
    case .draws: .init("draws", .integer, \.draws)
    case .escapes: .init("escapes", .integer, \.escapes)
    case .totalCreditsLooted: .init("total_credits_looted", .integer, \.totalCreditsLooted)
    case .totalCargoLootedValue:
      .init("total_cargo_looted_value", .integer, \.totalCargoLootedValue)
    case .averageLootPerCombat: .init("average_loot_per_combat", .float, \.averageLootPerCombat)
    case .totalDronesLost: .init("total_drones_lost", .integer, \.totalDronesLost)
    case .averageCombatDuration: .init("average_combat_duration", .float, \.averageCombatDuration)
    case .mostEffectiveShipType:
      .init("most_effective_ship_type", .varchar(50), .nullable, \.mostEffectiveShipType)
    case .mostActiveAttackerID:
      .init(
        "most_active_attacker_id", .uuid, .nullable.key(.players, .setNull), \.mostActiveAttackerID)
    case .mostActiveDefenderID:
      .init(
        "most_active_defender_id", .uuid, .nullable.key(.players, .setNull), \.mostActiveDefenderID)
    case .uniqueCombatants: .init("unique_combatants", .integer, \.uniqueCombatants)
    case .calculatedAt:
      .init("calculated_at", .timestamp(zoned: true), .server("now()"), \.calculatedAt)
    }
  }
}
