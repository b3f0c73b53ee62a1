extension Tables {
  /// `fleet_battles`.
  public static let fleetBattles = Table<FleetBattle>(
    "fleet_battles", .combat, columns: fleetBattleColumns)
}

private let fleetBattleColumns: [Column<FleetBattle>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .null("attacker_fleet_id", .uuid, ForeignKey("fleets", .setNull)),
  .null("defender_fleet_id", .uuid, ForeignKey("fleets", .setNull)),
  .null("sector_id", .uuid, ForeignKey("sectors", .setNull)),
  .init("phase", .varchar(50), .nullable, constant: .text("preparation")),
  .init("started_at", .timestamp(zoned: false)) { $0.startedAt.cell },
  .null("ended_at", .timestamp(zoned: false)),
  .init("attacker_ships_initial", .integer, .nullable, constant: 0),
  .init("defender_ships_initial", .integer, .nullable, constant: 0),
  .null("winner", .varchar(20)),
  .init("attacker_ships_destroyed", .integer, .nullable, constant: 0),
  .init("defender_ships_destroyed", .integer, .nullable, constant: 0),
  .init("attacker_ships_retreated", .integer, .nullable, constant: 0),
  .init("defender_ships_retreated", .integer, .nullable, constant: 0),
  .init("total_damage_dealt", .integer, .nullable, constant: 0),
  .init("attacker_damage_dealt", .integer, .nullable, constant: 0),
  .init("defender_damage_dealt", .integer, .nullable, constant: 0),
  .init("battle_log", .json, .nullable, constant: .list([])),
  .init("credits_looted", .integer, .nullable, constant: 0),
  .init("resources_looted", .json, .nullable, constant: .object([:])),
]
