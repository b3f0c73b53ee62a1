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

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .date: column("date", .timestamp(zoned: true)) { $0.date.cell }
    case .totalCombats: column("total_combats", .integer) { $0.totalCombats.cell }
    case .shipCombats: column("ship_combats", .integer) { $0.shipCombats.cell }
    case .portAttacks: column("port_attacks", .integer) { $0.portAttacks.cell }
    case .planetDefenses: column("planet_defenses", .integer) { $0.planetDefenses.cell }
    case .attackerWins: column("attacker_wins", .integer) { $0.attackerWins.cell }
    case .defenderWins: column("defender_wins", .integer) { $0.defenderWins.cell }
    case .draws: column("draws", .integer) { $0.draws.cell }
    case .escapes: column("escapes", .integer) { $0.escapes.cell }
    case .totalCreditsLooted:
      column("total_credits_looted", .integer) { $0.totalCreditsLooted.cell }
    case .totalCargoLootedValue:
      column("total_cargo_looted_value", .integer) { $0.totalCargoLootedValue.cell }
    case .averageLootPerCombat:
      column("average_loot_per_combat", .float) { $0.averageLootPerCombat.cell }
    case .totalDronesLost: column("total_drones_lost", .integer) { $0.totalDronesLost.cell }
    case .averageCombatDuration:
      column("average_combat_duration", .float) { $0.averageCombatDuration.cell }
    case .mostEffectiveShipType:
      column("most_effective_ship_type", .varchar(50), .nullable) { $0.mostEffectiveShipType.cell }
    case .mostActiveAttackerID:
      column(
        "most_active_attacker_id", .uuid, .nullable.key(.players, .setNull)
      ) { $0.mostActiveAttackerID.cell }
    case .mostActiveDefenderID:
      column(
        "most_active_defender_id", .uuid, .nullable.key(.players, .setNull)
      ) { $0.mostActiveDefenderID.cell }
    case .uniqueCombatants: column("unique_combatants", .integer) { $0.uniqueCombatants.cell }
    case .calculatedAt:
      column("calculated_at", .timestamp(zoned: true), .server("now()")) { $0.calculatedAt.cell }
    }
  }
}
