/// A column that references a row without a foreign key, which no database enforces.
public struct SoftReference: Sendable, Equatable {
  /// The table with the reference.
  public let table: String
  /// The column with the reference, followed by a dot and a path if it is inside JSON.
  public let column: String
  /// What the column references.
  public let target: Target
  /// Whether the column references several rows.
  public let isList: Bool

  /// What a column references, and by what.
  public enum Target: Sendable, Equatable {
    /// A sector, by its galaxy-wide ID.
    case sector
    /// A sector of the row's own region, by its region-local number.
    case sectorOfRegion
    /// A row of one of these tables, by its identifier.
    case row(of: [String])
    /// A row, by the text in one of its columns.
    case text(table: String, column: String)
    /// Something that is not identified by a key of one row.
    case other(String)
  }

  private init(_ table: String, _ column: String, _ target: Target, isList: Bool = false) {
    self.table = table
    self.column = column
    self.target = target
    self.isList = isList
  }

  /// All soft references, grouped by table.
  public static let all: [SoftReference] = [
    SoftReference("ships", "sector_id", .sector),
    SoftReference("planets", "sector_id", .sector),
    SoftReference("planets", "owner_id", .row(of: ["players"])),
    SoftReference("planets", "siege_attacker_id", .row(of: ["players"])),
    SoftReference("stations", "sector_id", .sector),
    SoftReference("stations", "owner_id", .row(of: ["players"])),
    SoftReference("genesis_devices", "sector_id", .sector),
    SoftReference("planet_formations", "sector_id", .sector),
    SoftReference("players", "home_sector_id", .sector),
    SoftReference("players", "current_sector_id", .sector),
    SoftReference("players", "last_contraband_scan_sector_id", .sector),
    SoftReference("players", "suspect_team_snapshot", .row(of: ["players"]), isList: true),
    SoftReference("teams", "leader_id", .row(of: ["players"])),
    SoftReference("teams", "home_sector_id", .sector),
    SoftReference("teams", "sector_claims", .sector, isList: true),
    SoftReference("regions", "nexus_warp_sector", .sectorOfRegion),
    SoftReference("regions", "capital_sector_number", .sectorOfRegion),
    SoftReference("regions", "total_sectors", .other("sectors")),
    SoftReference("clusters", "sector_count", .other("sectors")),
    SoftReference("clusters", "controlling_faction", .other("factions")),
    SoftReference("zones", "start_sector", .sectorOfRegion),
    SoftReference("zones", "end_sector", .sectorOfRegion),
    SoftReference("sectors", "controlling_faction", .other("factions")),
    SoftReference("special_formations", "interior_sector_ids", .row(of: ["sectors"]), isList: true),
    SoftReference(
      "special_formations", "properties.target_formation_id", .row(of: ["special_formations"])),
    SoftReference("warp_tunnels", "source_endpoint", .other("sectors, clusters, regions")),
    SoftReference("warp_tunnels", "destination_endpoint", .other("sectors, clusters, regions")),
    SoftReference("stations", "faction_affiliation", .text(table: "factions", column: "name")),
    SoftReference("factions", "home_sector_id", .row(of: ["sectors"])),
    SoftReference("factions", "territory_sectors", .row(of: ["sectors"]), isList: true),
    SoftReference("messages", "thread_id", .row(of: ["messages"])),
    SoftReference("enhanced_market_transactions", "sector_id", .sector),
    SoftReference("enhanced_market_transactions", "region_id_snapshot", .row(of: ["regions"])),
    SoftReference("combat_logs", "sector_id", .sector),
    SoftReference("combat_logs", "region_id_snapshot", .row(of: ["regions"])),
    SoftReference("economic_metrics", "most_active_sector", .sector),
    SoftReference("drone_deployments", "target_id", .row(of: ["stations", "planets"])),
    SoftReference("drone_combats", "winner_drone_id", .row(of: ["drones"])),
    SoftReference("audit_logs", "user_id", .row(of: ["users"])),
    SoftReference("audit_logs", "resource_id", .other("any")),
    SoftReference("npc_characters", "current_sector_id", .sector),
    SoftReference("npc_characters", "faction_code", .other("factions")),
    SoftReference(
      "npc_characters", "bang_roster_ref", .text(table: "npc_rosters", column: "bang_roster_ref")),
    SoftReference("npc_rosters", "host_sector_id", .sector),
    SoftReference("npc_rosters", "faction_code", .other("factions")),
    SoftReference("npc_rosters", "default_lodging_id", .row(of: ["npc_barracks", "outlaw_bases"])),
    SoftReference("npc_death_log", "sector_id", .sector),
    SoftReference("npc_death_log", "region_id_snapshot", .row(of: ["regions"])),
    SoftReference("npc_barracks", "sector_id", .sector),
    SoftReference("npc_barracks", "assigned_npc_ids", .row(of: ["npc_characters"]), isList: true),
    SoftReference("npc_barracks", "faction_code", .other("factions")),
    SoftReference("outlaw_bases", "sector_id", .sector),
    SoftReference("outlaw_bases", "assigned_npc_ids", .row(of: ["npc_characters"]), isList: true),
    SoftReference("outlaw_bases", "faction_code", .other("factions")),
    SoftReference(
      "ship_registry", "registration_number", .text(table: "ships", column: "registration_number")),
    SoftReference("cargo_wrecks", "cargo", .other("resources")),
  ]
}

extension SoftReference.Target: CustomStringConvertible {
  /// The target as `table.column`, as a list of such, or in words.
  public var description: String {
    switch self {
    case .sector: "sectors.sector_id"
    case .sectorOfRegion: "sectors.sector_number"
    case .row(let tables): tables.map { "\($0).id" }.joined(separator: " or ")
    case .text(let table, let column): "\(table).\(column)"
    case .other(let words): words
    }
  }
}
