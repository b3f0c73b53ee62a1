/// The tables of a galaxy in the order in which a database can load them: each depends only on
/// earlier ones, apart from six keys that are set afterwards.
///
/// A table that gains rows replaces its name here by a description in a file of its own.
public enum GalaxySchema {
  public static let tables: [TableSchema] =
    [.galaxies]
    + unseeded(
      "ship_specifications", "users", "teams", "ship_rarity_configs", "resources", "factions",
      "audit_logs", "medals")
    + [.regions] + unseeded("admin_credentials")
    + [.clusters, .zones]
    + unseeded("players", "regional_treaties", "npc_rosters", "outlaw_bases")
    + [.sectors]
    + unseeded(
      "team_members", "reputations", "messages", "first_login_sessions", "combat_stats",
      "regional_elections", "regional_policies", "inter_regional_travels", "regional_memberships")
    + [.warpTunnels, .sectorWarps, .specialFormations]
    + unseeded(
      "planets", "stations", "dialogue_exchanges", "ship_presentation_options",
      "player_first_login_states", "drones", "fleets", "sector_faction_influence",
      "regional_votes")
    + unseeded(
      "ships", "player_planets", "player_stations", "construction_reservations", "market_prices",
      "price_history", "economic_metrics", "price_alerts", "drone_deployments", "drone_combats",
      "fleet_battles", "npc_barracks", "markets", "trade_docks")
    + unseeded(
      "ship_registry", "genesis_devices", "cargo_wrecks", "combat_logs", "fleet_members",
      "fleet_battle_casualties", "npc_characters", "market_transactions", "construction_slips")
    + unseeded(
      "planet_formations", "enhanced_market_transactions", "npc_death_log", "player_medals")

  /// The table of this name, `nil` if there is none. O(tables).
  public static func table(_ name: String) -> TableSchema? { tables.first { $0.name == name } }

  private static func unseeded(_ names: String...) -> [TableSchema] {
    names.map(TableSchema.init(unseeded:))
  }
}
