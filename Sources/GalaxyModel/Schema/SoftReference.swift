/// A column that names a row without a foreign key, so that no database keeps it true.
public struct SoftReference: Sendable, Equatable {
  public let table: String
  /// The column; with a path behind a dot where the value stands inside JSON.
  public let column: String
  /// What it names: `table.column`, a table, or several.
  public let target: String
  /// Whether it names several rows.
  public let isList: Bool

  private init(_ table: String, _ column: String, _ target: String, isList: Bool = false) {
    self.table = table
    self.column = column
    self.target = target
    self.isList = isList
  }

  /// All of them, table by table. Numbers named `sector_id` count through the whole galaxy,
  /// those named `sector_number` within a region.
  public static let all: [SoftReference] = [
    SoftReference("ships", "sector_id", "sectors.sector_id"),
    SoftReference("planets", "sector_id", "sectors.sector_id"),
    SoftReference("planets", "owner_id", "players.id"),
    SoftReference("planets", "siege_attacker_id", "players.id"),
    SoftReference("stations", "sector_id", "sectors.sector_id"),
    SoftReference("stations", "owner_id", "players.id"),
    SoftReference("genesis_devices", "sector_id", "sectors.sector_id"),
    SoftReference("planet_formations", "sector_id", "sectors.sector_id"),
    SoftReference("players", "home_sector_id", "sectors.sector_id"),
    SoftReference("players", "current_sector_id", "sectors.sector_id"),
    SoftReference("players", "last_contraband_scan_sector_id", "sectors.sector_id"),
    SoftReference("players", "suspect_team_snapshot", "players.id", isList: true),
    SoftReference("teams", "leader_id", "players.id"),
    SoftReference("teams", "home_sector_id", "sectors.sector_id"),
    SoftReference("teams", "sector_claims", "sectors.sector_id", isList: true),
    SoftReference("regions", "nexus_warp_sector", "sectors.sector_number"),
    SoftReference("regions", "capital_sector_number", "sectors.sector_number"),
    SoftReference("regions", "total_sectors", "sectors"),
    SoftReference("clusters", "sector_count", "sectors"),
    SoftReference("clusters", "controlling_faction", "factions"),
    SoftReference("zones", "start_sector", "sectors.sector_number"),
    SoftReference("zones", "end_sector", "sectors.sector_number"),
    SoftReference("sectors", "controlling_faction", "factions"),
    SoftReference("special_formations", "interior_sector_ids", "sectors.id", isList: true),
    SoftReference("special_formations", "properties.target_formation_id", "special_formations.id"),
    SoftReference("warp_tunnels", "source_endpoint", "sectors, clusters, regions"),
    SoftReference("warp_tunnels", "destination_endpoint", "sectors, clusters, regions"),
    SoftReference("stations", "faction_affiliation", "factions.name"),
    SoftReference("factions", "home_sector_id", "sectors.id"),
    SoftReference("factions", "territory_sectors", "sectors.id", isList: true),
    SoftReference("messages", "thread_id", "messages.id"),
    SoftReference("enhanced_market_transactions", "sector_id", "sectors.sector_id"),
    SoftReference("enhanced_market_transactions", "region_id_snapshot", "regions.id"),
    SoftReference("combat_logs", "sector_id", "sectors.sector_id"),
    SoftReference("combat_logs", "region_id_snapshot", "regions.id"),
    SoftReference("economic_metrics", "most_active_sector", "sectors.sector_id"),
    SoftReference("drone_deployments", "target_id", "stations.id or planets.id"),
    SoftReference("drone_combats", "winner_drone_id", "drones.id"),
    SoftReference("audit_logs", "user_id", "users.id"),
    SoftReference("audit_logs", "resource_id", "any"),
    SoftReference("npc_characters", "current_sector_id", "sectors.sector_id"),
    SoftReference("npc_characters", "faction_code", "factions"),
    SoftReference("npc_characters", "bang_roster_ref", "npc_rosters.bang_roster_ref"),
    SoftReference("npc_rosters", "host_sector_id", "sectors.sector_id"),
    SoftReference("npc_rosters", "faction_code", "factions"),
    SoftReference("npc_rosters", "default_lodging_id", "npc_barracks.id or outlaw_bases.id"),
    SoftReference("npc_death_log", "sector_id", "sectors.sector_id"),
    SoftReference("npc_death_log", "region_id_snapshot", "regions.id"),
    SoftReference("npc_barracks", "sector_id", "sectors.sector_id"),
    SoftReference("npc_barracks", "assigned_npc_ids", "npc_characters.id", isList: true),
    SoftReference("npc_barracks", "faction_code", "factions"),
    SoftReference("outlaw_bases", "sector_id", "sectors.sector_id"),
    SoftReference("outlaw_bases", "assigned_npc_ids", "npc_characters.id", isList: true),
    SoftReference("outlaw_bases", "faction_code", "factions"),
    SoftReference("ship_registry", "registration_number", "ships.registration_number"),
    SoftReference("cargo_wrecks", "cargo", "resources"),
  ]
}
