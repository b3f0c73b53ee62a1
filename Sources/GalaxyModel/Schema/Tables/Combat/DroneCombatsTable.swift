extension Tables {
  /// `drone_combats`.
  public static let droneCombats = Table<DroneCombat>(
    "drone_combats", .combat, columns: droneCombatColumns)
}

private let droneCombatColumns: [Column<DroneCombat>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .null("attacker_drone_id", .uuid, ForeignKey("drones", .setNull)),
  .null("defender_drone_id", .uuid, ForeignKey("drones", .setNull)),
  .null("sector_id", .uuid, ForeignKey("sectors", .setNull)),
  .init("started_at", .timestamp(zoned: false)) { $0.startedAt.cell },
  .null("ended_at", .timestamp(zoned: false)),
  .init("rounds", .integer, .nullable, constant: 0),
  .null("winner_drone_id", .uuid),
  .init("attacker_damage_dealt", .integer, .nullable, constant: 0),
  .init("defender_damage_dealt", .integer, .nullable, constant: 0),
  .null("combat_log", .varchar(2000)),
]
