import GalaxyModel
public import GraphKit

/// The figures of one region's warp graph. Sectors are named by their numbers; where there is
/// nothing to measure, figures are 0 and lists are empty.
public struct RegionReport: Sendable, Equatable {
  /// Name of the region, or `galaxy` for the joined graph of all.
  public var region: String
  public var sectors: Int
  /// Unordered pairs of sectors with a warp in at least one direction.
  public var links: Int
  public var directedEdges: Int
  /// Links with a warp in one direction only.
  public var oneWayLinks: Int
  /// Self loops and repeated directed edges that the input had and the figures leave out.
  public var dropped: DroppedEdges
  public var outDegree: DegreeFigures
  public var inDegree: DegreeFigures
  public var stronglyConnected: ComponentFigures
  public var weaklyConnected: ComponentFigures
  /// At place h the number of sectors whose shortest course from the capital, or an edge list's root,
  /// has h hops; empty without one. Not part of the JSON document.
  public var hopsFromCapital: [Int]
  /// The strongly connected component of the capital, or of an edge list's root.
  public var mainComponent: MainComponentFigures
  /// Sectors whose removal leaves more components, ascending; directions ignored.
  public var articulationPoints: [Int]
  /// Links whose removal leaves more components, ascending; directions ignored.
  public var bridges: [SectorPair]
  /// Sectors with one neighbor, linked both ways, ascending.
  public var deadEnds: [Int]
  /// Sectors with a way in and none out, ascending.
  public var sinks: [Int]
  /// Sectors without any warp, ascending.
  public var isolated: [Int]
  /// Mean over all sectors of the local clustering coefficient, directions ignored; sectors with
  /// fewer than two neighbors count as 0.
  public var clustering: Double
  /// The ten sectors with the highest betweenness, descending, equal ones by number; nil if it was
  /// left out. Directed, whole graph, not normalized, all shortest paths by hops, ends not counted.
  public var betweenness: [SectorValue]?
  /// Formations, missing ones and defects; nil if nothing was looked for.
  public var detection: Detection?
  /// How long the kernels took; nil if they were not timed.
  public var timings: KernelTimings?
  /// What sectors are called beside their numbers.
  public var labels = SectorLabels.none
}

/// The spread of one kind of degree.
public struct DegreeFigures: Sendable, Equatable {
  public var minimum: Int
  public var mean: Double
  public var maximum: Int
  /// At place d the number of sectors with degree d; empty without sectors.
  public var histogram: [Int]

  /// - Parameter histogram: at place d the number of sectors with degree d; the last is not 0.
  init(histogram: [Int]) {
    let sectors = histogram.reduce(0, +)
    var total = 0
    for (degree, count) in histogram.enumerated() { total += degree * count }
    minimum = histogram.firstIndex { $0 > 0 } ?? 0
    mean = sectors == 0 ? 0 : Double(total) / Double(sectors)
    maximum = max(0, histogram.count - 1)
    self.histogram = histogram
  }
}

/// How a graph falls into components.
public struct ComponentFigures: Sendable, Equatable {
  public var count: Int
  /// The ten largest sizes, descending.
  public var largest: [Int]

  init(_ components: Components) {
    count = components.count
    largest = components.sizes.sorted(by: >).prefix(10).map { Int($0) }
  }
}

/// The component of the capital.
public struct MainComponentFigures: Sendable, Equatable {
  public var size: Int
  /// Size as a fraction of all sectors.
  public var share: Double
  /// Nil if distances were left out.
  public var distances: DistanceFigures?
}

/// Distances inside the component of the capital, directed, in hops.
public struct DistanceFigures: Sendable, Equatable {
  /// The greatest distance.
  public var diameter: Int
  /// The smallest of the sectors' greatest distances.
  public var radius: Int
  /// Mean over all ordered pairs of different sectors.
  public var meanDistance: Double
}

/// Two sectors, the lower number first.
public struct SectorPair: Sendable, Hashable {
  public var lower: Int
  public var upper: Int

  public init(lower: Int, upper: Int) {
    self.lower = lower
    self.upper = upper
  }
}

/// A figure of one sector.
public struct SectorValue: Sendable, Equatable {
  public var sector: Int
  public var value: Double

  public init(sector: Int, value: Double) {
    self.sector = sector
    self.value = value
  }
}
