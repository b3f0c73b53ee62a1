extension Tables {
  /// The table `combat_stats`, with one row per ``CombatStats``.
  public static let combatStats = Table<CombatStats>(
    "combat_stats", .combat, columns: combatStatsColumns,
    constraints: [
      .unique("combat_stats_date_key", ["date"])
    ])
}

private let combatStatsColumns: [Column<CombatStats>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("date", .timestamp(zoned: true)) { $0.date.cell },
  .init("total_combats", .integer) { $0.totalCombats.cell },
  .init("ship_combats", .integer) { $0.shipCombats.cell },
  .init("port_attacks", .integer) { $0.portAttacks.cell },
  .init("planet_defenses", .integer) { $0.planetDefenses.cell },
  .init("attacker_wins", .integer) { $0.attackerWins.cell },
  .init("defender_wins", .integer) { $0.defenderWins.cell },
  .init("draws", .integer) { $0.draws.cell },
  .init("escapes", .integer) { $0.escapes.cell },
  .init("total_credits_looted", .integer) { $0.totalCreditsLooted.cell },
  .init("total_cargo_looted_value", .integer) { $0.totalCargoLootedValue.cell },
  .init("average_loot_per_combat", .float) { $0.averageLootPerCombat.cell },
  .init("total_drones_lost", .integer) { $0.totalDronesLost.cell },
  .init("average_combat_duration", .float) { $0.averageCombatDuration.cell },
  .init("most_effective_ship_type", .varchar(50), .nullable) { $0.mostEffectiveShipType.cell },
  .init("most_active_attacker_id", .uuid, .nullable, ForeignKey("players", .setNull)) {
    $0.mostActiveAttackerID.cell
  },
  .init("most_active_defender_id", .uuid, .nullable, ForeignKey("players", .setNull)) {
    $0.mostActiveDefenderID.cell
  },
  .init("unique_combatants", .integer) { $0.uniqueCombatants.cell },
  .init("calculated_at", .timestamp(zoned: true), server: "now()") { $0.calculatedAt.cell },
]
