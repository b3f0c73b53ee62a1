package import WarpMap

/// A group of facts that a comparison covers.
public enum DiffLevel: String, CaseIterable, Sendable {
  case settings, counts, clusters, sectors, warps, tunnels, formations, contents, figures, rows

  /// All levels but the rows.
  public static let usual: Set<DiffLevel> = Set(allCases).subtracting([.rows])
  /// The levels that edits reach.
  public static let edited: [DiffLevel] = [
    .clusters, .sectors, .warps, .tunnels, .formations, .contents,
  ]

  /// What a map has to carry to be compared at the level, any of it; empty if every map can be.
  package var facts: Set<MapFact> {
    switch self {
    case .counts, .sectors, .warps, .figures: []
    case .settings: [.settings]
    case .clusters: [.clusters, .clusterNebulae]
    case .tunnels: [.tunnels]
    case .formations: [.formations]
    case .contents: [.stations, .stationTypes, .planets, .planetTypes]
    case .rows: [.rows]
    }
  }
}

/// How the sectors of two maps are matched.
public enum SectorMatch: String, CaseIterable, Sendable {
  /// By number.
  case number
  /// By position: the same, else the nearest that is free.
  case position
  /// By the structure of the warps.
  case structure
}

/// What is compared, and how.
public struct DiffOptions: Sendable {
  /// The levels that are compared.
  public var levels: Set<DiffLevel>
  /// How sectors are matched.
  public var match: SectorMatch
  /// Whether figures that take quadratic time are compared, too.
  public var isExact: Bool
  /// The maximum number of threads; no result depends on it.
  public var threads: Int

  /// Creates options.
  public init(
    levels: Set<DiffLevel> = DiffLevel.usual, match: SectorMatch = .number, isExact: Bool = false,
    threads: Int = 1
  ) {
    self.levels = levels
    self.match = match
    self.isExact = isExact
    self.threads = threads
  }
}
