extension Tables {
  /// The table `players`, with one row per ``Player``.
  public static let players = Table<Player>(
    "players", .players, columns: playerColumns,
    constraints: [
      .unique("players_open_trade_session_id_key", ["open_trade_session_id"]),
      .unique("players_user_id_key", ["user_id"]),
    ])
}

private let playerColumns: [Column<Player>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("user_id", .uuid, [], ForeignKey("users", .cascade)) { $0.userID.cell },
  .init("nickname", .varchar(50), .nullable) { $0.nickname.cell },
  .init("credits", .integer) { $0.credits.cell },
  .init("turns", .integer) { $0.turns.cell },
  .init("lifetime_turns_spent", .integer) { $0.lifetimeTurnsSpent.cell },
  .init("colonists_transported_lifetime", .integer, server: "0", constant: 0),
  .init("reputation", .jsonb, constant: .object([:])),
  .init("personal_reputation", .integer) { $0.personalReputation.cell },
  .init("reputation_tier", .varchar(50)) { $0.reputationTier.cell },
  .init("name_color", .varchar(20)) { $0.nameColor.cell },
  .init("military_rank", .varchar(50)) { $0.militaryRank.cell },
  .init("rank_points", .integer) { $0.rankPoints.cell },
  .init("aria_bonus_multiplier", .float, constant: .number(1)),
  .init("aria_consciousness_level", .integer, constant: 1),
  .init("aria_relationship_score", .integer, constant: 25),
  .init("aria_total_interactions", .integer) { $0.ariaTotalInteractions.cell },
  .init("aria_trust_score", .float, constant: .number(1)),
  .init("aria_violation_count", .integer, constant: 0),
  .null("aria_blocked_until", .timestamp(zoned: true)),
  .init("current_ship_id", .uuid, .nullable, ForeignKey("ships", .setNull)) {
    $0.currentShipID.cell
  },
  .null("open_trade_session_id", .uuid),
  .init("home_sector_id", .integer) { $0.homeSectorID.cell },
  .init("current_sector_id", .integer) { $0.currentSectorID.cell },
  .init("is_docked", .boolean) { $0.isDocked.cell },
  .init("current_port_id", .uuid, .nullable, ForeignKey("stations", .setNull)) {
    $0.currentPortID.cell
  },
  .init("is_landed", .boolean) { $0.isLanded.cell },
  .init("current_planet_id", .uuid, .nullable, ForeignKey("planets", .setNull)) {
    $0.currentPlanetID.cell
  },
  .null("intrasystem_pose", .jsonb),
  .init("team_id", .uuid, .nullable, ForeignKey("teams", .setNull)) { $0.teamID.cell },
  .init("attack_drones", .integer, constant: 0),
  .init("defense_drones", .integer, constant: 0),
  .init("mines", .integer, constant: 0),
  .init("quantum_shards", .integer, server: "0", constant: 0),
  .init("quantum_crystals", .integer, server: "0", constant: 0),
  .init("lumen_crystals", .integer, server: "0", constant: 0),
  .null("lumen_refine_ready_at", .timestamp(zoned: true)),
  .null("insurance", .jsonb),
  .init("last_game_login", .timestamp(zoned: true), .nullable) { $0.lastGameLogin.cell },
  .init("last_activity_at", .timestamp(zoned: true), .nullable) { $0.lastActivityAt.cell },
  .init("turn_reset_at", .timestamp(zoned: true), .nullable) { $0.turnResetAt.cell },
  .null("return_boost_until", .timestamp(zoned: true)),
  .null("detained_until", .timestamp(zoned: true)),
  .init("last_turn_regeneration", .timestamp(zoned: true), .nullable) {
    $0.lastTurnRegeneration.cell
  },
  .init("max_turns", .integer, server: "1000", constant: 1000),
  .init("is_suspect", .boolean, server: "false", constant: .boolean(false)),
  .init("is_wanted", .boolean, server: "false", constant: .boolean(false)),
  .null("suspect_declared_at", .timestamp(zoned: true)),
  .null("wanted_declared_at", .timestamp(zoned: true)),
  .null("suspect_until", .timestamp(zoned: true)),
  .null("suspect_team_snapshot", .uuidArray),
  .null("wanted_until", .timestamp(zoned: true)),
  .null("grey_until", .timestamp(zoned: true)),
  .null("grey_kind", .varchar(20)),
  .init("is_game_complete", .boolean, server: "false", constant: .boolean(false)),
  .null("rank_victory_at", .timestamp(zoned: true)),
  .null("last_distress_at", .timestamp(zoned: true)),
  .null("last_contraband_scan_at", .timestamp(zoned: true)),
  .null("last_contraband_scan_sector_id", .integer),
  .init("settings", .jsonb, constant: .object([:])),
  .init("first_login", .jsonb) { $0.firstLogin.cell },
  .null("research_ledger", .jsonb),
  .init("created_at", .timestamp(zoned: true), server: "now()") { $0.createdAt.cell },
  .init("is_active", .boolean, constant: .boolean(true)),
  .init("home_region_id", .uuid, .nullable, ForeignKey("regions")) { $0.homeRegionID.cell },
  .init("current_region_id", .uuid, .nullable, ForeignKey("regions")) { $0.currentRegionID.cell },
  .init("is_galactic_citizen", .boolean, constant: .boolean(false)),
  .null("gc_lapsed_at", .timestamp(zoned: true)),
  .null("gc_relocation_used_at", .timestamp(zoned: true)),
]
