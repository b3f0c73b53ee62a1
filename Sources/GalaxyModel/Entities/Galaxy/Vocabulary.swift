// The closed vocabularies of the graph tables. Raw values are the labels as the game's database
// stores them; the order of the cases is the order of the labels there.

/// Ownership type of a region.
public enum RegionType: String, CaseIterable, Sendable {
  case centralNexus = "central_nexus"
  case terranSpace = "terran_space"
  case playerOwned = "player_owned"
}

/// Policing band of a zone.
public enum ZoneType: String, CaseIterable, Sendable {
  case expanse = "EXPANSE"
  case federation = "FEDERATION"
  case border = "BORDER"
  case frontier = "FRONTIER"
}

/// Biome of a cluster.
public enum ClusterType: String, CaseIterable, Sendable {
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
public enum SectorType: String, CaseIterable, Sendable {
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

/// Colour of a nebula, which tells its field strength.
public enum NebulaColor: String, CaseIterable, Sendable {
  case crimson, azure, emerald, violet, amber, obsidian

  /// Field strengths that a reader of Universe files maps back to this colour; the six bands are
  /// disjoint and cover 1…100.
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

  /// Colour on maps and in `clusters.color_hex`, `#RRGGBB`.
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

/// Kind of a warp tunnel. The generator makes natural and artificial ones only.
public enum WarpTunnelType: String, CaseIterable, Sendable {
  case natural = "NATURAL"
  case artificial = "ARTIFICIAL"
  case standard = "STANDARD"
  case quantum = "QUANTUM"
  case ancient = "ANCIENT"
  case unstable = "UNSTABLE"
}

/// Named shape in the warp graph.
public enum FormationType: String, CaseIterable, Sendable {
  case bubble = "BUBBLE"
  case deadEndBubble = "DEAD_END_BUBBLE"
  case goldBubble = "GOLD_BUBBLE"
  case tunnel = "TUNNEL"
  case deadEnd = "DEAD_END"
  case warpSink = "WARP_SINK"
  case backdoor = "BACKDOOR"
  case blister = "BLISTER"
  case escapeHatch = "ESCAPE_HATCH"
  case lostSector = "LOST_SECTOR"
  case lostCluster = "LOST_CLUSTER"
  case archipelago = "ARCHIPELAGO"

  /// Lost sectors, lost clusters and archipelagos: no warp leads into them.
  public var isIsland: Bool {
    switch self {
    case .lostSector, .lostCluster, .archipelago: true
    default: false
    }
  }
}

/// The five places that every region has exactly once, in the order files list them.
public enum SpecialLocation: String, CaseIterable, Sendable {
  case terra, stardock, rylan
  case alphaCentauri = "alpha_centauri"
  case fringeHomeworld = "fringe_homeworld"

  /// Name that the location gives to its sector.
  public var sectorName: String {
    switch self {
    case .terra: "Terra"
    case .stardock: "Stardock"
    case .rylan: "Rylan"
    case .alphaCentauri: "Alpha Centauri"
    case .fringeHomeworld: "Fringe Homeworld"
    }
  }

  /// Where the location may lie, in percent of the region's sectors: sector numbers n with
  /// lower·N ≤ 100·n ≤ upper·N. `nil` where the sector number is fixed (terra 1, stardock 10).
  public var band: (lowerPercent: Int, upperPercent: Int)? {
    switch self {
    case .terra, .stardock: nil
    case .rylan: (50, 65)
    case .alphaCentauri: (15, 25)
    case .fringeHomeworld: (94, 97)
    }
  }
}
