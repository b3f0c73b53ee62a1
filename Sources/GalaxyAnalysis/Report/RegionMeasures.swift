public import GalaxyModel
public import GraphKit
public import WarpMap

/// The figures of a ``RegionReport``, each measured when it is asked for first.
///
/// For questions about a few figures of many maps. Use it from one thread at a time.
public final class RegionMeasures {
  /// The graph that is measured.
  public let warps: WarpGraph
  private var subject: Subject
  private let threads: Int

  /// Prepares the measures of a region.
  ///
  /// - Parameters:
  ///   - region: The region.
  ///   - threads: The maximum number of threads; no figure depends on it.
  /// - Complexity: O(V + E) time and space.
  public init(_ region: Region, threads: Int = 1) {
    subject = .region(region)
    self.threads = threads
    warps = WarpGraph(region)
  }

  /// Prepares the measures of a whole galaxy: the warps of all regions with tunnels and gates.
  ///
  /// - Parameters:
  ///   - galaxy: The galaxy.
  ///   - threads: The maximum number of threads; no figure depends on it.
  /// - Complexity: O(V + E) time and space.
  public init(joining galaxy: Galaxy, threads: Int = 1) {
    subject = .galaxy(galaxy)
    self.threads = threads
    warps = WarpGraph(joining: galaxy)
  }

  // MARK: Graphs

  /// The graph.
  public var graph: DirectedGraph { warps.graph }
  /// The graph with all edges turned round.
  public lazy var reversed: DirectedGraph = graph.reversed()
  /// The graph without directions.
  public lazy var undirected: UndirectedGraph = graph.undirected()

  // MARK: Figures

  private lazy var linkCount = LinkCount(graph, reversed: reversed)
  /// Unordered pairs of sectors with a warp in at least one direction.
  public var links: Int { linkCount.links }
  /// The number of directed edges.
  public var directedEdges: Int { graph.edgeCount }
  /// Links with a warp in one direction only.
  public var oneWayLinks: Int { linkCount.oneWay }
  /// The self-loops and repeated directed edges of the input, which the figures omit.
  public var dropped: DroppedEdges { warps.dropped }
  /// The spread of out-degrees.
  public lazy var outDegree = DegreeFigures(histogram: graph.outDegreeHistogram())
  /// The spread of in-degrees.
  public lazy var inDegree = DegreeFigures(histogram: reversed.outDegreeHistogram())

  private lazy var strong: Components = graph.stronglyConnectedComponents()
  private lazy var blocks: Biconnectivity = undirected.biconnectivity()
  /// The strongly connected components.
  public lazy var stronglyConnected = ComponentFigures(strong)
  /// The weakly connected components.
  public lazy var weaklyConnected = ComponentFigures(undirected.connectedComponents())
  /// The strongly connected component of the capital, without its distances.
  public lazy var mainComponent: MainComponentFigures = {
    guard let root = warps.root else { return MainComponentFigures(size: 0, share: 0) }
    let size = Int(strong.sizes[Int(strong.componentOf[root.position])])
    return MainComponentFigures(size: size, share: Double(size) / Double(graph.nodeCount))
  }()
  /// The distances inside that component, which take quadratic time.
  public lazy var distances: DistanceFigures = {
    guard let root = warps.root else {
      return DistanceFigures(diameter: 0, radius: 0, meanDistance: 0)
    }
    let main = Int(strong.componentOf[root.position])
    return DistanceFigures(
      RegionReport.mainGraph(of: warps, strong, main).distanceSummary(threads: threads))
  }()

  /// Sectors whose removal increases the number of components, ignoring directions, ascending.
  public lazy var articulationPoints: [Int] =
    blocks.articulationPoints.map { warps.number(of: $0) }.sorted()
  /// Links whose removal increases the number of components, ignoring directions, ascending.
  public lazy var bridges: [SectorPair] = RegionReport.bridges(blocks, in: warps)
  private lazy var degreeCases = RegionReport.degreeCases(warps, reversed: reversed)
  /// Sectors with one neighbor, linked both ways, ascending.
  public var deadEnds: [Int] { degreeCases.deadEnds }
  /// Sectors that can be entered but not left, ascending.
  public var sinks: [Int] { degreeCases.sinks }
  /// Sectors without any warp, ascending.
  public var isolated: [Int] { degreeCases.isolated }
  /// The mean local clustering coefficient of all sectors, ignoring directions.
  public lazy var clustering: Double = undirected.clustering().mean
  /// The ten sectors with the highest betweenness, which takes quadratic time.
  public lazy var betweenness: [SectorValue] =
    RegionReport.highest(graph.betweenness(threads: threads), in: warps)

  private var knownDetection: Detection?
  /// The formations and defects of the graph, with what the map declares.
  public var detection: Detection {
    if let knownDetection { return knownDetection }
    let context = FormationContext(
      warps, places: subject.places, reversed: reversed, links: undirected)
    let detection = FormationDetector(context).detect()
    knownDetection = detection
    return detection
  }

  /// Goes on with a region that has the same warps and possibly more formations.
  ///
  /// - Parameter region: The region, in a later state.
  public func take(_ region: Region) { take(.region(region)) }

  /// Goes on with a whole galaxy that has the same warps and possibly more formations.
  ///
  /// - Parameter galaxy: The galaxy, in a later state.
  public func take(joining galaxy: Galaxy) { take(.galaxy(galaxy)) }

  private func take(_ subject: Subject) {
    if subject.formationCount != self.subject.formationCount { knownDetection = nil }
    self.subject = subject
  }

  /// What is measured, with what it declares.
  private enum Subject {
    case region(Region), galaxy(Galaxy)

    var formationCount: Int {
      switch self {
      case .region(let region): region.formations.count
      case .galaxy(let galaxy): galaxy.regions.reduce(0) { $0 + $1.formations.count }
      }
    }

    var places: FormationPlaces {
      switch self {
      case .region(let region): FormationPlaces(region)
      case .galaxy(let galaxy): FormationPlaces(joining: galaxy)
      }
    }
  }
}
