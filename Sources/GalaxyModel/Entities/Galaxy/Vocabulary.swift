// Closed vocabularies of the graph tables. Raw values and their order are those of the game's
// database.

/// Ownership type of a region.
public enum RegionType: String, CaseIterable, Sendable {
  /// The hub, with 5,000 sectors.
  case centralNexus = "central_nexus"
  /// Starter space, with 300 sectors.
  case terranSpace = "terran_space"
  /// A region of a player, with 100 to 1,500 sectors.
  case playerOwned = "player_owned"
}

/// Policing band of a zone.
public enum ZoneType: String, DatabaseLabel {
  /// The name of the type in the database.
  public static let databaseType = "zone_type"

  /// The only zone of the Nexus.
  case expanse = "EXPANSE"
  /// The inner zone, around the capital.
  case federation = "FEDERATION"
  /// The middle zone.
  case border = "BORDER"
  /// The outer zone.
  case frontier = "FRONTIER"
}

/// Theme of a cluster.
public enum ClusterType: String, DatabaseLabel {
  /// The name of the type in the database.
  public static let databaseType = "cluster_type"

  case standard = "STANDARD"
  case resourceRich = "RESOURCE_RICH"
  case populationCenter = "POPULATION_CENTER"
  case tradeHub = "TRADE_HUB"
  case militaryZone = "MILITARY_ZONE"
  case frontierOutpost = "FRONTIER_OUTPOST"
  case contested = "CONTESTED"
  case specialInterest = "SPECIAL_INTEREST"
}

/// Kind of a sector.
public enum SectorType: String, DatabaseLabel {
  /// The name of the type in the database.
  public static let databaseType = "sector_type"

  case standard = "STANDARD"
  case nebula = "NEBULA"
  case asteroidField = "ASTEROID_FIELD"
  case blackHole = "BLACK_HOLE"
  case starCluster = "STAR_CLUSTER"
  case void = "VOID"
  case industrial = "INDUSTRIAL"
  case agricultural = "AGRICULTURAL"
  case forbidden = "FORBIDDEN"
  case wormhole = "WORMHOLE"
  case anomaly = "ANOMALY"
  case radiationZone = "RADIATION_ZONE"
  case warpStorm = "WARP_STORM"
}

/// Color of a nebula, which indicates its field strength.
public enum NebulaColor: String, CaseIterable, Sendable {
  case crimson, azure, emerald, violet, amber, obsidian

  /// Field strengths that a reader of Universe files maps to this color.
  ///
  /// The six bands are disjoint and cover 1…100.
  public var band: ClosedRange<Int> {
    switch self {
    case .crimson: 80...100
    case .azure: 60...79
    case .emerald: 50...59
    case .violet: 40...49
    case .amber: 20...39
    case .obsidian: 1...19
    }
  }

  /// The color on maps and in `clusters.color_hex`, as `#RRGGBB`.
  public var hex: String {
    switch self {
    case .crimson: "#DC143C"
    case .azure: "#1E90FF"
    case .emerald: "#00FF7F"
    case .violet: "#9370DB"
    case .amber: "#FF8C00"
    case .obsidian: "#2F4F4F"
    }
  }
}

/// Kind of a warp tunnel; the generator creates natural and artificial ones only.
public enum WarpTunnelType: String, DatabaseLabel {
  /// The name of the type in the database.
  public static let databaseType = "warp_tunnel_type"

  case natural = "NATURAL"
  case artificial = "ARTIFICIAL"
  case standard = "STANDARD"
  case quantum = "QUANTUM"
  case ancient = "ANCIENT"
  case unstable = "UNSTABLE"
}

/// A special location; every region has each exactly once.
///
/// The order of the cases is that of files.
public enum SpecialLocation: String, CaseIterable, Sendable {
  case terra, stardock, rylan
  case alphaCentauri = "alpha_centauri"
  case fringeHomeworld = "fringe_homeworld"

  /// The name that the location gives to its sector.
  public var sectorName: String {
    switch self {
    case .terra: "Terra"
    case .stardock: "Stardock"
    case .rylan: "Rylan"
    case .alphaCentauri: "Alpha Centauri"
    case .fringeHomeworld: "Fringe Homeworld"
    }
  }

  /// The range of sector numbers in which the location is placed, in percent of the sector count.
  ///
  /// For a region of N sectors, these are the numbers n with lower · N ≤ 100 · n ≤ upper · N; nil
  /// if the sector number is fixed (1 for Terra, 10 for Stardock).
  public var band: (lowerPercent: Int, upperPercent: Int)? {
    switch self {
    case .terra, .stardock: nil
    case .rylan: (50, 65)
    case .alphaCentauri: (15, 25)
    case .fringeHomeworld: (94, 97)
    }
  }
}

/// State of a galaxy's import into the game.
public enum GalaxyImportState: String, DatabaseLabel, CellValue {
  /// The name of the type in the database.
  public static let databaseType = "galaxy_import_state"

  case generating = "GENERATING"
  case ready = "READY"
  case failed = "FAILED"
}

/// Status of a warp tunnel; generated tunnels are active.
public enum WarpTunnelStatus: String, DatabaseLabel, CellValue {
  /// The name of the type in the database.
  public static let databaseType = "warp_tunnel_status"

  case active = "ACTIVE"
  case unstable = "UNSTABLE"
  case degrading = "DEGRADING"
  case collapsed = "COLLAPSED"
  case maintenance = "MAINTENANCE"
  case forming = "FORMING"
}

/// Stability class of a warp tunnel.
public enum WarpTunnelStability: String, DatabaseLabel, CellValue {
  /// The name of the type in the database.
  public static let databaseType = "warp_tunnel_stability_enum"

  case unstable = "UNSTABLE"
  case stable = "STABLE"
}
