public import Criteria
public import GalaxyAnalysis
public import GalaxyModel
import GraphKit
import WarpMap

/// A region that criteria are evaluated on.
///
/// What is expensive is computed when it is asked for first, and kept: the report, the detection, and
/// the distances from each sector that a function names.
public final class RegionSubject: CriteriaSubject {
  /// The highest level that is finished.
  public let level: Int
  let galaxy: Galaxy
  let region: Region
  let index: Int
  let contents: ChartContents
  let links: WarpGraph
  private let threads: Int

  private var charts: [Bool: StarChart] = [:]
  private var hops: [HopKey: [UInt32]] = [:]
  private var turns: [HopKey: [UInt64]] = [:]
  private var comparisons: [Int: StartFairness] = [:]

  /// From where, and whether through tunnels, distances are counted.
  private struct HopKey: Hashable {
    let node: Int
    let hasTunnels: Bool
  }

  /// Takes a region of a galaxy.
  ///
  /// - Parameters:
  ///   - index: The index of the region.
  ///   - galaxy: The galaxy.
  ///   - contents: Its stations and planets, as far as known.
  ///   - level: The highest level that is finished.
  ///   - threads: The maximum number of threads; no value depends on it.
  public init(
    region index: Int, of galaxy: Galaxy, contents: ChartContents,
    level: CriteriaLevel = .population, threads: Int = 1
  ) {
    self.galaxy = galaxy
    self.index = index
    self.level = level.rawValue
    self.threads = threads
    region = galaxy.regions[index]
    links = WarpGraph(galaxy.regions[index])
    self.contents = ChartContents(
      stations: contents.stations?.filter { $0.sector.region == index },
      planets: contents.planets?.filter { $0.sector.region == index })
  }

  // MARK: What is kept

  /// The report without what costs quadratic time.
  lazy var report: RegionReport = report(isFast: true)
  /// The report with distances and betweenness.
  lazy var exact: RegionReport = report(isFast: false)

  private func report(isFast: Bool) -> RegionReport {
    RegionReport(measuring: region, options: AnalysisOptions(isFast: isFast, threads: threads))
  }

  /// What the detector finds.
  lazy var detection: Detection = FormationDetector(FormationContext(region)).detect()

  /// The trade routes of the region, the best first.
  lazy var routes: [TradeRoute] = TradeFinder(chart(tunnels: false), contents: contents).routes()

  /// Sectors by number of stations' classes; nil where stations are not known.
  lazy var stationAt: [Int: ChartedStation] = Dictionary(
    (contents.stations ?? []).map { ($0.sector.node, $0) }, uniquingKeysWith: { first, _ in first })

  /// The number of planets by node.
  lazy var planetsAt: [Int: Int] = (contents.planets ?? []).reduce(into: [:]) {
    $0[$1.sector.node, default: 0] += 1
  }

  /// The graph without directions.
  lazy var undirected: UndirectedGraph = links.graph.undirected()
  /// The number of incoming edges by node.
  lazy var inDegrees: [Int] = {
    var degrees = [Int](repeating: 0, count: links.graph.nodeCount)
    for node in links.graph.nodes {
      for target in links.graph.successors(of: node) { degrees[Int(target)] += 1 }
    }
    return degrees
  }()

  func chart(tunnels: Bool) -> StarChart {
    if let chart = charts[tunnels] { return chart }
    let chart = StarChart(region: index, of: galaxy, includingTunnels: tunnels)
    charts[tunnels] = chart
    return chart
  }

  /// Hops from a node to all others.
  func hops(from node: NodeIndex, tunnels: Bool) -> [UInt32] {
    let key = HopKey(node: node.position, hasTunnels: tunnels)
    if let known = hops[key] { return known }
    let distances = chart(tunnels: tunnels).graph.breadthFirstDistances(from: node).distances
    hops[key] = distances
    return distances
  }

  /// Turns from a node to all others.
  func turns(from node: NodeIndex, tunnels: Bool) -> [UInt64] {
    let key = HopKey(node: node.position, hasTunnels: tunnels)
    if let known = turns[key] { return known }
    let distances = chart(tunnels: tunnels).turns(from: node)
    turns[key] = distances
    return distances
  }

  /// The comparison of suggested starts.
  func starts(_ count: Int) -> StartFairness {
    if let known = comparisons[count] { return known }
    let chart = chart(tunnels: false)
    let starts = StartComparison.suggested(count, on: chart)
    let fairness = StartFairness(
      comparison: StartComparison(starts, on: chart, contents: contents), starts: starts,
      turns: starts.map { turns(from: $0, tunnels: false) }, subject: self)
    comparisons[count] = fairness
    return fairness
  }

  // MARK: Places

  /// The node of a sector number.
  func node(_ place: Double) -> NodeIndex? {
    guard let number = Int(exactly: place) else { return nil }
    return links.node(numbered: number)
  }

  /// The number of a node, as a value.
  func place(_ node: Int) -> CriteriaValue { .number(Double(region.sectors.number(node))) }

  // MARK: CriteriaSubject

  /// Returns the value of a figure.
  public func value(figure: Int, indexes: [Int]) -> CriteriaValue {
    RegionFigure.all[figure].value(self, indexes)
  }

  /// Returns the value of a function.
  public func value(function: Int, arguments: [CriteriaArgument]) -> CriteriaValue {
    RegionFunction.all[function].value(self, arguments)
  }

  /// Returns the number of elements of a set.
  public func count(set: Int) -> Int { RegionSet.all[set].count(self) }

  /// Returns the value of an attribute of an element.
  public func value(
    attribute: Int, element: Int, set: Int, arguments: [CriteriaArgument]
  ) -> CriteriaValue {
    RegionSet.all[set].attributes[attribute].value(self, element, arguments)
  }
}
