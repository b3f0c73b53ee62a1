import GalaxyModel

/// What the rest of a galaxy needs to know of one region: counts that add up, and its gate summary.
///
/// Summaries of all regions give figures of the whole galaxy without its sectors, see ``GalaxySummary``. Warps
/// and tunnels inside the region are its edges.
public struct RegionTotals: Sendable, Equatable {
  /// The name of the region.
  public var region: String
  /// The number of sectors.
  public var sectors = 0
  /// Unordered pairs of sectors with an edge in at least one direction.
  public var links = 0
  /// The number of directed edges.
  public var directedEdges = 0
  /// Links with an edge in one direction only.
  public var oneWayLinks = 0
  /// The number of sectors with each out-degree.
  public var outDegrees: [Int] = []
  /// The number of sectors with each in-degree.
  public var inDegrees: [Int] = []
  /// Declared formations by type, in ascending order of the names of types.
  public var formations: [FormationTotal] = []
  /// The strongly connected components.
  public var stronglyConnected = ComponentSummary()
  /// The weakly connected components.
  public var weaklyConnected = ComponentSummary()
  /// The sectors at gates and the capital, in ascending order of their numbers.
  public var ports: [Port] = []
  /// Hops from each port to each; nil where no course leads.
  public var hops: [[Int?]] = []
  /// The fewest turns from each port to each; nil where no course leads.
  public var turns: [[Int?]] = []

  /// A region without sectors.
  ///
  /// - Parameter region: Its name.
  public init(region: String) { self.region = region }

  /// A sector that courses between regions lead through.
  public struct Port: Sendable, Equatable {
    /// Its number in the region.
    public var sector: Int
    /// Whether there is a gate.
    public var isGate: Bool
    /// Whether it is the capital.
    public var isCapital: Bool
    /// Edges to other sectors of the region.
    public var outDegree: Int
    /// Edges from other sectors of the region.
    public var inDegree: Int
    /// Its component in ``ComponentSummary/open`` of the strongly connected ones.
    public var strong: Int
    /// Its component in ``ComponentSummary/open`` of the weakly connected ones.
    public var weak: Int
  }
}

/// Formations of one type.
public struct FormationTotal: Sendable, Equatable {
  /// The type as the column has it.
  public var type: String
  /// How many there are.
  public var count: Int

  /// A count.
  public init(type: String, count: Int) {
    self.type = type
    self.count = count
  }
}

/// The components of a region, as far as those of other regions may join them.
public struct ComponentSummary: Sendable, Equatable {
  /// How many components nothing outside of the region can join.
  public var closed = 0
  /// The ten largest sizes of those, descending.
  public var largest: [Int] = []
  /// The sizes of the others: those that hold a port or, if directions count, lie on a way between two.
  public var open: [Int] = []
  /// Edges between the open ones, as pairs; none for weakly connected components.
  public var passages: [Passage] = []

  /// A component without sectors.
  public init() {}

  /// An edge from a component to another one.
  public struct Passage: Sendable, Hashable {
    /// The place of a component in ``ComponentSummary/open``.
    public var from: Int
    /// The place of the other one.
    public var to: Int
  }
}

/// A gate: a tunnel between two regions.
public struct GateLink: Sendable, Hashable {
  /// A sector of a region.
  public struct End: Sendable, Hashable {
    /// The name of the region.
    public var region: String
    /// The number of the sector in the region.
    public var sector: Int

    /// A sector.
    public init(region: String, sector: Int) {
      self.region = region
      self.sector = sector
    }
  }

  /// Where it begins.
  public var from: End
  /// Where it leads.
  public var to: End
  /// Whether it leads both ways.
  public var isTwoWay: Bool
  /// What a passage costs, at least 1.
  public var turns: Int

  /// A gate.
  public init(from: End, to: End, isTwoWay: Bool, turns: Int) {
    self.from = from
    self.to = to
    self.isTwoWay = isTwoWay
    self.turns = max(1, turns)
  }
}
