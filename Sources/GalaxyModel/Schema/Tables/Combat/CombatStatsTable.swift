extension Tables {
  /// `combat_stats`.
  public static let combatStats = Table<CombatStats>(
    "combat_stats", .combat, columns: combatStatsColumns,
    constraints: [
      .unique("combat_stats_date_key", ["date"])
    ])
}

private let combatStatsColumns: [Column<CombatStats>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("date", .timestamp(zoned: true)) { $0.date.cell },
  .init("total_combats", .integer, constant: 0),
  .init("ship_combats", .integer, constant: 0),
  .init("port_attacks", .integer, constant: 0),
  .init("planet_defenses", .integer, constant: 0),
  .init("attacker_wins", .integer, constant: 0),
  .init("defender_wins", .integer, constant: 0),
  .init("draws", .integer, constant: 0),
  .init("escapes", .integer, constant: 0),
  .init("total_credits_looted", .integer, constant: 0),
  .init("total_cargo_looted_value", .integer, constant: 0),
  .init("average_loot_per_combat", .float, constant: .number(0)),
  .init("total_drones_lost", .integer, constant: 0),
  .init("average_combat_duration", .float, constant: .number(0)),
  .null("most_effective_ship_type", .varchar(50)),
  .null("most_active_attacker_id", .uuid, ForeignKey("players", .setNull)),
  .null("most_active_defender_id", .uuid, ForeignKey("players", .setNull)),
  .init("unique_combatants", .integer, constant: 0),
  .init("calculated_at", .timestamp(zoned: true), server: "now()") { $0.calculatedAt.cell },
]
