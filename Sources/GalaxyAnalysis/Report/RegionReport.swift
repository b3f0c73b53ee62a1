import GalaxyModel
public import GraphKit

/// The figures of one region's warp graph.
///
/// Sectors are identified by their numbers; in empty graphs, figures are 0 and lists are empty.
public struct RegionReport: Sendable, Equatable {
  /// The name of the region, or `galaxy` for the joined graph of all.
  public var region: String
  /// The number of sectors.
  public var sectors: Int
  /// Unordered pairs of sectors with a warp in at least one direction.
  public var links: Int
  /// The number of directed edges.
  public var directedEdges: Int
  /// Links with a warp in one direction only.
  public var oneWayLinks: Int
  /// The self-loops and repeated directed edges of the input, which the figures omit.
  public var dropped: DroppedEdges
  /// The spread of out-degrees.
  public var outDegree: DegreeFigures
  /// The spread of in-degrees.
  public var inDegree: DegreeFigures
  /// The strongly connected components.
  public var stronglyConnected: ComponentFigures
  /// The weakly connected components.
  public var weaklyConnected: ComponentFigures
  /// The number of sectors at each number of hops from the capital or the root; empty without one.
  ///
  /// Not part of the JSON document.
  public var hopsFromCapital: [Int]
  /// The strongly connected component of the capital, or of an edge list's root.
  public var mainComponent: MainComponentFigures
  /// Sectors whose removal increases the number of components, ignoring directions, in ascending
  /// order.
  public var articulationPoints: [Int]
  /// Links whose removal increases the number of components, ignoring directions, in ascending
  /// order.
  public var bridges: [SectorPair]
  /// Sectors with one neighbor, linked both ways, ascending.
  public var deadEnds: [Int]
  /// Sectors that can be entered but not left, in ascending order.
  public var sinks: [Int]
  /// Sectors without any warp, ascending.
  public var isolated: [Int]
  /// The mean local clustering coefficient of all sectors, ignoring directions.
  ///
  /// Sectors with fewer than two neighbors count as 0.
  public var clustering: Double
  /// The ten sectors with the highest betweenness, in descending order, then by number; nil if
  /// omitted.
  ///
  /// Directed, whole graph, not normalized, all shortest paths by hops, without endpoints.
  public var betweenness: [SectorValue]?
  /// What stands for distances and betweenness in graphs that are too large for exact ones.
  public var estimates: RegionEstimates?
  /// The detected formations, missing ones, and defects; nil if not requested.
  public var detection: Detection?
  /// The times of the kernels, or nil if not requested.
  public var timings: KernelTimings?
  /// The labels of sectors besides their numbers.
  public var labels = SectorLabels.none
}

/// The spread of one kind of degree.
public struct DegreeFigures: Sendable, Equatable {
  /// The smallest degree.
  public var minimum: Int
  /// The mean degree.
  public var mean: Double
  /// The largest degree.
  public var maximum: Int
  /// The number of sectors with each degree; empty without sectors.
  public var histogram: [Int]

  /// - Parameter histogram: The number of sectors with each degree; the last is not 0.
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

/// The components of a graph.
public struct ComponentFigures: Sendable, Equatable {
  /// The number of components.
  public var count: Int
  /// The ten largest sizes, in descending order.
  public var largest: [Int]

  init(count: Int, largest: [Int]) {
    self.count = count
    self.largest = largest
  }

  init(_ components: Components) {
    count = components.count
    largest = components.sizes.sorted(by: >).prefix(10).map { Int($0) }
  }
}

/// The component of the capital.
public struct MainComponentFigures: Sendable, Equatable {
  /// The number of its sectors.
  public var size: Int
  /// Size as a fraction of all sectors.
  public var share: Double
  /// The distances, or nil if omitted.
  public var distances: DistanceFigures?
}

/// Directed distances within the component of the capital, in hops.
public struct DistanceFigures: Sendable, Equatable {
  /// The greatest distance.
  public var diameter: Int
  /// The smallest eccentricity of a sector.
  public var radius: Int
  /// The mean over all ordered pairs of different sectors.
  public var meanDistance: Double
}

extension DistanceFigures {
  init(_ summary: DistanceSummary) {
    self.init(
      diameter: Int(summary.diameter), radius: Int(summary.radius),
      meanDistance: summary.mean ?? 0)
  }
}

/// Two sectors, the lower number first.
public struct SectorPair: Sendable, Hashable {
  /// The lower number.
  public var lower: Int
  /// The higher number.
  public var upper: Int

  /// Creates a pair.
  public init(lower: Int, upper: Int) {
    self.lower = lower
    self.upper = upper
  }
}

/// A figure of one sector.
public struct SectorValue: Sendable, Equatable {
  /// The number of the sector.
  public var sector: Int
  /// The figure.
  public var value: Double

  /// Creates a figure of a sector.
  public init(sector: Int, value: Double) {
    self.sector = sector
    self.value = value
  }
}
