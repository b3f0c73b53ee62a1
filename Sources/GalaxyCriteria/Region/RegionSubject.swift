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
  public private(set) var level: Int
  let index: Int
  /// The galaxy whose region it is: a joined one for a whole galaxy.
  private(set) var galaxy: Galaxy
  /// The galaxy with its regions, if all of them are the subject.
  private(set) var parts: Galaxy?
  private(set) var contents = ChartContents()
  private let threads: Int

  private var knownMeasures: RegionMeasures?
  private var charts: [Bool: StarChart] = [:]
  private var hops: [HopKey: [UInt32]] = [:]
  private var turns: [HopKey: [UInt64]] = [:]
  private var comparisons: [Int: StartFairness] = [:]
  private var knownLanding: Int??
  private var knownRoutes: [TradeRoute]?
  private var knownStations: [Int: ChartedStation]?
  private var knownPlanets: [Int: Int]?

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
    region index: Int, of galaxy: Galaxy, contents: ChartContents = ChartContents(),
    level: CriteriaLevel = .population, threads: Int = 1
  ) {
    self.galaxy = galaxy
    self.index = index
    self.level = level.rawValue
    self.threads = threads
    take(contents)
  }

  /// Takes a whole galaxy, with its regions joined by gates.
  ///
  /// Figures are those of the joined graph with tunnels; sectors have their galaxy-wide ids as numbers.
  ///
  /// - Parameters:
  ///   - galaxy: The galaxy.
  ///   - contents: Its stations and planets, as far as known.
  ///   - level: The highest level that is finished.
  ///   - threads: The maximum number of threads; no value depends on it.
  public init(
    joining galaxy: Galaxy, contents: ChartContents = ChartContents(),
    level: CriteriaLevel = .population, threads: Int = 1
  ) {
    self.galaxy = galaxy.joined()
    parts = galaxy
    index = 0
    self.level = level.rawValue
    self.threads = threads
    take(contents)
  }

  /// Takes over what another subject knows.
  private init(copying other: RegionSubject) {
    index = other.index
    galaxy = other.galaxy
    parts = other.parts
    level = other.level
    threads = other.threads
    contents = other.contents
    knownMeasures = other.knownMeasures
    charts = other.charts
    hops = other.hops
    turns = other.turns
    knownLanding = other.knownLanding
  }

  /// Returns a subject that goes on by itself, with what is known of the warps.
  public func copy() -> RegionSubject { RegionSubject(copying: self) }

  var region: Region { galaxy.regions[index] }

  /// Goes on with the same region after a later level, with what is known of its warps.
  ///
  /// - Parameters:
  ///   - level: The level that is finished.
  ///   - galaxy: The galaxy, with the warps of the one before if those were finished.
  ///   - contents: Its stations and planets, as far as known.
  public func advance(
    to level: CriteriaLevel, galaxy: Galaxy, contents: ChartContents = ChartContents()
  ) {
    let hadWarps = self.level >= CriteriaLevel.warps.rawValue
    if parts != nil { parts = galaxy }
    self.galaxy = parts?.joined() ?? galaxy
    self.level = level.rawValue
    take(contents)
    knownStations = nil
    knownPlanets = nil
    knownRoutes = nil
    comparisons = [:]
    // Charts show types of sectors and names, too, which later levels add.
    charts = [:]
    if hadWarps {
      if let parts {
        knownMeasures?.take(joining: parts)
      } else {
        knownMeasures?.take(region)
      }
    } else {
      knownMeasures = nil
      hops = [:]
      turns = [:]
      knownLanding = nil
    }
  }

  private func take(_ contents: ChartContents) {
    if let parts {
      self.contents = contents.joined(in: GalaxyNodes(parts))
      return
    }
    self.contents = ChartContents(
      stations: contents.stations?.filter { $0.sector.region == index },
      planets: contents.planets?.filter { $0.sector.region == index })
  }

  // MARK: What is kept

  /// The figures of the graph.
  var measures: RegionMeasures {
    if let knownMeasures { return knownMeasures }
    let measures =
      parts.map { RegionMeasures(joining: $0, threads: threads) }
      ?? RegionMeasures(region, threads: threads)
    knownMeasures = measures
    return measures
  }

  var links: WarpGraph { measures.warps }
  /// What the detector finds.
  var detection: Detection { measures.detection }

  /// The node at which gates land; nil without positions.
  var landing: Int? {
    if let knownLanding { return knownLanding }
    let node =
      parts == nil && region.sectors.hasPositions && region.sectorCount > 0
      ? region.landing(in: measures.undirected, hasPorts: true) : nil
    knownLanding = .some(node)
    return node
  }

  /// The trade routes of the region, the best first.
  var routes: [TradeRoute] {
    if let knownRoutes { return knownRoutes }
    let routes = TradeFinder(chart(tunnels: false), contents: contents).routes()
    knownRoutes = routes
    return routes
  }

  /// Stations by node.
  var stationAt: [Int: ChartedStation] {
    if let knownStations { return knownStations }
    let stations = Dictionary(
      (contents.stations ?? []).map { ($0.sector.node, $0) },
      uniquingKeysWith: { first, _ in first })
    knownStations = stations
    return stations
  }

  /// The number of planets by node.
  var planetsAt: [Int: Int] {
    if let knownPlanets { return knownPlanets }
    let planets = (contents.planets ?? []).reduce(into: [:]) {
      $0[$1.sector.node, default: 0] += 1
    }
    knownPlanets = planets
    return planets
  }

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
    Int(exactly: place).flatMap { region.sectors.node(ofNumber: $0) }.map { NodeIndex($0) }
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
