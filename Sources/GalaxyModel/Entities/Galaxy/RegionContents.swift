/// What lies on the map of one region, as far as rows of the graph and maps show it. The rows of
/// stations, planets, characters and so on are elsewhere; this is the part of them that a row of
/// `regions`, `clusters` or `sectors` repeats.
///
/// Columns are empty until something is seeded, which reads as "nothing there".
public struct RegionContents: Sendable {
  /// By node: the class of the station there, 0…11, or -1.
  public var stationClass: [Int8] = []
  /// By node: how many planets there are.
  public var planetCount: [UInt8] = []
  /// By node: the faction in control as its `FactionCode.ordinal`, or -1.
  public var controllingFaction: [Int8] = []
  /// By place in `Region.clusters`.
  public var clusters: [ClusterContents] = []
  /// The few sectors where more is to be told, by node. For looking up only: the order of a
  /// dictionary is no order.
  public var sectors: [Int: SectorContents] = [:]
  public var government = RegionGovernment()
  public var stationCount = 0
  /// Planets, those that genesis devices made included.
  public var planetTotal = 0

  /// Nothing is there yet.
  public init() {}

  /// The faction in control of the sector at `node`, if any. O(1).
  public func faction(at node: Int) -> FactionCode? {
    guard let ordinal = controllingFaction.value(at: node), ordinal >= 0 else { return nil }
    return FactionCode.allCases.value(at: Int(ordinal))
  }
}

/// What a row of `clusters` tells of its sectors.
public struct ClusterContents: Sendable {
  /// Sectors with a station or a settled planet.
  public var populatedSectors = 0
  /// Mean influence in percent by faction ordinal, one decimal.
  public var influence: [Double] = []
  /// The faction that holds the cluster as a whole, if one does.
  public var controllingFaction: FactionCode?

  public init() {}

  /// The strongest faction, the first of equals; `nil` where nobody has influence.
  public var dominantFaction: FactionCode? {
    guard let most = influence.max(), most > 0, let place = influence.firstIndex(of: most) else {
      return nil
    }
    return FactionCode.allCases.value(at: place)
  }
}

/// What a row of `sectors` tells of who is there. Lists hold entries as the column stores them.
public struct SectorContents: Sendable {
  /// Entries of `players_present`, characters included.
  public var present: [FieldValue] = []
  /// Squads under `defenses.police_patrol_ships` and `defenses.pirate_patrol_ships`.
  public var policeSquads: [FieldValue] = []
  public var pirateSquads: [FieldValue] = []
  /// Entries of `defenses.docked_npc_ships`.
  public var dockedCharacterShips: [FieldValue] = []
  public var isOutlawZone = false
  public var hasBarracks = false
  /// Team that claims the sector.
  public var controllingTeamID: Identifier?
  public var lastCombat: Timestamp?

  public init() {}
}

/// Who rules a region, and the counters of its row that later rows add up to.
public struct RegionGovernment: Sendable {
  /// User that owns the region.
  public var ownerID: Identifier?
  /// `autocracy`, `democracy` or `council`.
  public var governanceType = "autocracy"
  public var votingThreshold = 0.51
  public var electionFrequencyDays = 90
  /// Players.
  public var governorID: Identifier?
  public var ambassadorID: Identifier?
  /// `nil` leaves it to the region type.
  public var taxRate: Double?
  public var activePlayers = 0
  public var tradeVolume = 0.0
  public var treasuryBalance = 0
  /// State of the pirates, in the shape of the column; NULL reads as none.
  public var pirateState = FieldValue.null

  public init() {}
}

/// What a row of `galaxies` counts besides what its regions hold.
public struct GalaxyContents: Sendable {
  public var playerCount = 0
  public var teamCount = 0
  public var genesisCount = 0

  public init() {}
}
