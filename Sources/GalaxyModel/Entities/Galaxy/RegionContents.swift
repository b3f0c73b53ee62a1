/// Seeded contents of a region that rows of the graph and maps show.
///
/// Stations, planets, and characters have rows of their own; this is the part that a row of
/// `regions`, `clusters`, or `sectors` repeats. Empty columns mean that nothing was seeded.
public struct RegionContents: Sendable {
  /// Class of the station at each node, 0…11, or -1 for none.
  public var stationClass: [Int8] = []
  /// Number of planets at each node.
  public var planetCount: [UInt8] = []
  /// ``FactionCode/ordinal`` of the faction in control of each node, or -1 for none.
  public var controllingFaction: [Int8] = []
  /// Contents of each cluster, parallel to ``Region/clusters``.
  public var clusters: [ClusterContents] = []
  /// Contents of the few sectors with more details, by node; for lookup only, since dictionaries
  /// are unordered.
  public var sectors: [Int: SectorContents] = [:]
  /// Government of the region.
  public var government = RegionGovernment()
  /// Number of stations.
  public var stationCount = 0
  /// Number of planets, including those made by genesis devices.
  public var planetTotal = 0

  /// Creates empty contents.
  public init() {}

  /// Returns the faction in control of a sector.
  ///
  /// - Parameter node: Node of the sector.
  /// - Returns: The faction, or nil if none is in control.
  /// - Complexity: O(1).
  public func faction(at node: Int) -> FactionCode? {
    guard let ordinal = controllingFaction.value(at: node), ordinal >= 0 else { return nil }
    return FactionCode.allCases.value(at: Int(ordinal))
  }
}

/// Seeded contents of a cluster that its row repeats.
public struct ClusterContents: Sendable {
  /// Number of sectors with a station or a settled planet.
  public var populatedSectors = 0
  /// Mean influence of each faction by ordinal, in percent with one decimal.
  public var influence: [Double] = []
  /// The faction in control of the whole cluster, if any.
  public var controllingFaction: FactionCode?

  /// Creates empty contents.
  public init() {}

  /// The faction with the highest influence, the first of several; nil if none has any.
  public var dominantFaction: FactionCode? {
    guard let most = influence.max(), most > 0, let place = influence.firstIndex(of: most) else {
      return nil
    }
    return FactionCode.allCases.value(at: place)
  }
}

/// Occupants of a sector that its row repeats; lists hold entries in the form of the column.
public struct SectorContents: Sendable {
  /// Entries of `players_present`, including non-player characters.
  public var present: [FieldValue] = []
  /// Squads listed in `defenses.police_patrol_ships`.
  public var policeSquads: [FieldValue] = []
  /// Squads listed in `defenses.pirate_patrol_ships`.
  public var pirateSquads: [FieldValue] = []
  /// Entries of `defenses.docked_npc_ships`.
  public var dockedCharacterShips: [FieldValue] = []
  /// Whether there is an outlaw base in the sector.
  public var isOutlawZone = false
  /// Whether there are barracks in the sector.
  public var hasBarracks = false
  /// The team that claims the sector.
  public var controllingTeamID: Identifier?
  /// When the last fight took place here.
  public var lastCombat: Timestamp?

  /// Creates empty contents.
  public init() {}
}

/// Government of a region, and counters of its row that other rows add up to.
public struct RegionGovernment: Sendable {
  /// The account that owns the region.
  public var ownerID: Identifier?
  /// `autocracy`, `democracy`, or `council`.
  public var governanceType = "autocracy"
  /// Share of votes that passes a policy, 0.1…0.9.
  public var votingThreshold = 0.51
  /// Days between elections, 30…365.
  public var electionFrequencyDays = 90
  /// The player who governs the region.
  public var governorID: Identifier?
  /// The player who represents the region.
  public var ambassadorID: Identifier?
  /// Tax rate, 0.05…0.25; nil for the default of the region type.
  public var taxRate: Double?
  /// Number of players at home in the region.
  public var activePlayers = 0
  /// Value of all trades in credits.
  public var tradeVolume = 0.0
  /// Treasury in credits.
  public var treasuryBalance = 0
  /// State of the pirates in the form of the column; NULL means none.
  public var pirateState = FieldValue.null

  /// Creates the government of a region without inhabitants.
  public init() {}
}

/// Counters of the galaxy's row beyond the contents of its regions.
public struct GalaxyContents: Sendable {
  /// Number of players.
  public var playerCount = 0
  /// Number of teams.
  public var teamCount = 0
  /// Number of genesis devices.
  public var genesisCount = 0

  /// Creates counters of zero.
  public init() {}
}
