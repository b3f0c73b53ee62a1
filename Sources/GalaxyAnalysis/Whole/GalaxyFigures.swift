import GalaxyModel
import GraphKit

/// Figures of a whole galaxy, computed from the summaries of its regions.
///
/// They are those of the graph of all sectors, in which warps, tunnels and gates are edges.
public struct GalaxyFigures: Sendable, Equatable {
  /// Regions of which courses between all pairs are listed.
  public static let pairLimit = 100
  /// Sectors at gates up to which the diameter over gates is computed.
  public static let diameterLimit = 2_000

  /// The number of regions.
  public var regions = 0
  /// The number of sectors.
  public var sectors = 0
  /// Unordered pairs of sectors with an edge in at least one direction.
  public var links = 0
  /// The number of directed edges.
  public var directedEdges = 0
  /// Links with an edge in one direction only.
  public var oneWayLinks = 0
  /// The spread of out-degrees.
  public var outDegree = DegreeFigures(histogram: [])
  /// The spread of in-degrees.
  public var inDegree = DegreeFigures(histogram: [])
  /// The strongly connected components.
  public var stronglyConnected = ComponentFigures(count: 0, largest: [])
  /// The weakly connected components.
  public var weaklyConnected = ComponentFigures(count: 0, largest: [])
  /// Declared formations by type, in ascending order of the names of types.
  public var formations: [FormationTotal] = []
  /// The number of gates.
  public var gates = 0
  /// The number of sectors at gates.
  public var gateSectors = 0
  /// The longest of the shortest courses between sectors at gates; nil where there are too many to tell, or
  /// none.
  public var diameter: Distance?
  /// Courses between capitals: between all if there are at most ``pairLimit`` regions, else from and to that of
  /// the first region.
  public var capitals: [Course] = []

  /// A distance.
  public struct Distance: Sendable, Equatable {
    /// In warps, tunnels and gates.
    public var hops: Int
    /// In turns.
    public var turns: Int
  }

  /// The shortest courses from the capital of a region to that of another one.
  public struct Course: Sendable, Equatable {
    /// The name of the region where it begins.
    public var from: String
    /// The name of the region where it ends.
    public var to: String
    /// The fewest hops and the fewest turns; nil where no course leads.
    public var distance: Distance?
  }

  /// Adds regions up.
  ///
  /// - Parameter summary: All regions and gates.
  /// - Complexity: O(P log P) time for P ports and edges between them for each distance: two for a pair of
  ///   capitals listed from the same region, and two for each sector at a gate.
  public init(_ summary: GalaxySummary) {
    regions = summary.regions.count
    gates = summary.gates.count
    gateSectors = summary.regions.reduce(0) { $0 + $1.ports.count(where: \.isGate) }
    let ports = GatePorts(summary)
    addCounts(summary, ports)
    stronglyConnected = Self.components(
      summary, summary.regions.map(\.stronglyConnected), ports, \.strong
    ) { $0.stronglyConnectedComponents() }
    weaklyConnected = Self.components(
      summary, summary.regions.map(\.weaklyConnected), ports, \.weak
    ) { $0.weaklyConnectedComponents() }
    measureCourses(summary, ports)
  }

  private mutating func addCounts(_ summary: GalaxySummary, _ ports: GatePorts) {
    var (out, into): ([Int], [Int]) = ([], [])
    var byType: [String: Int] = [:]
    for region in summary.regions {
      sectors += region.sectors
      links += region.links
      directedEdges += region.directedEdges
      oneWayLinks += region.oneWayLinks
      out.add(region.outDegrees)
      into.add(region.inDegrees)
      for formation in region.formations { byType[formation.type, default: 0] += formation.count }
    }
    formations = byType.sorted { $0.key < $1.key }
      .map { FormationTotal(type: $0.key, count: $0.value) }
    directedEdges += ports.gates.count
    let pairs = Set(
      ports.gates.map { SectorPair(lower: min($0.from, $0.to), upper: max($0.from, $0.to)) })
    links += pairs.count
    oneWayLinks += 2 * pairs.count - ports.gates.count
    var (leaving, entering) = (
      [Int](repeating: 0, count: ports.count), [Int](repeating: 0, count: ports.count)
    )
    for gate in ports.gates {
      leaving[gate.from] += 1
      entering[gate.to] += 1
    }
    for (place, port) in summary.regions.flatMap(\.ports).enumerated() {
      out.move(from: port.outDegree, by: leaving[place])
      into.move(from: port.inDegree, by: entering[place])
    }
    outDegree = DegreeFigures(histogram: out.trimmed)
    inDegree = DegreeFigures(histogram: into.trimmed)
  }

  /// Joins the open components of all regions by gates.
  private static func components(
    _ summary: GalaxySummary, _ parts: [ComponentSummary], _ ports: GatePorts,
    _ component: (RegionTotals.Port) -> Int, find: (DirectedGraph) -> Components
  ) -> ComponentFigures {
    var sizes: [Int] = []
    var (sources, targets): ([UInt32], [UInt32]) = ([], [])
    var componentOf: [Int] = []
    var closed = 0
    var largest: [Int] = []
    for (region, part) in zip(summary.regions, parts) {
      componentOf += region.ports.map { sizes.count + component($0) }
      for passage in part.passages {
        sources.append(UInt32(sizes.count + passage.from))
        targets.append(UInt32(sizes.count + passage.to))
      }
      sizes += part.open
      closed += part.closed
      largest += part.largest
      if largest.count > 1000 { largest = Array(largest.sorted(by: >).prefix(10)) }
    }
    for gate in ports.gates {
      sources.append(UInt32(componentOf[gate.from]))
      targets.append(UInt32(componentOf[gate.to]))
    }
    let joined = find(
      DirectedGraph(nodeCount: sizes.count, sources: sources, targets: targets))
    var sums = [Int](repeating: 0, count: joined.count)
    for (place, size) in sizes.enumerated() { sums[Int(joined.componentOf[place])] += size }
    return ComponentFigures(
      count: closed + joined.count, largest: Array((largest + sums).sorted(by: >).prefix(10)))
  }

  private mutating func measureCourses(_ summary: GalaxySummary, _ ports: GatePorts) {
    guard ports.count > 0 else { return }
    let hops = ports.costs(\.hops)
    let turns = ports.costs(\.turns)
    let capitals = summary.regions.enumerated().compactMap { place, region in
      region.ports.firstIndex(where: \.isCapital).map { (region.region, ports.base[place] + $0) }
    }
    func course(_ from: String, _ to: String, _ hops: Int?, _ turns: Int?) -> Course {
      Course(
        from: from, to: to,
        distance: hops.flatMap { hops in turns.map { Distance(hops: hops, turns: $0) } })
    }
    let starts = regions <= Self.pairLimit ? capitals[...] : capitals.prefix(1)
    for (from, start) in starts {
      let (nearest, cheapest) = (hops.from(start), turns.from(start))
      for (to, end) in capitals where end != start {
        self.capitals.append(course(from, to, nearest[end], cheapest[end]))
      }
    }
    if regions > Self.pairLimit, let (to, end) = capitals.first {
      let nearest = ports.costs(\.hops, isReversed: true).from(end)
      let cheapest = ports.costs(\.turns, isReversed: true).from(end)
      for (from, start) in capitals where start != end {
        self.capitals.append(course(from, to, nearest[start], cheapest[start]))
      }
    }
    diameter = Self.diameter(summary, hops, turns)
  }

  private static func diameter(
    _ summary: GalaxySummary, _ hops: GatePorts.Costs, _ turns: GatePorts.Costs
  ) -> Distance? {
    let places = summary.regions.flatMap(\.ports).enumerated().filter(\.element.isGate)
      .map(\.offset)
    guard !places.isEmpty, places.count <= diameterLimit else { return nil }
    var longest = Distance(hops: 0, turns: 0)
    for place in places {
      let (nearest, cheapest) = (hops.from(place), turns.from(place))
      for other in places {
        longest.hops = max(longest.hops, nearest[other] ?? 0)
        longest.turns = max(longest.turns, cheapest[other] ?? 0)
      }
    }
    return longest
  }
}

extension [Int] {
  /// Adds another histogram.
  fileprivate mutating func add(_ other: [Int]) {
    while count < other.count { append(0) }
    for (place, value) in other.enumerated() { self[place] += value }
  }

  /// Moves one element of a histogram.
  fileprivate mutating func move(from degree: Int, by added: Int) {
    guard added > 0, degree < count else { return }
    while count <= degree + added { append(0) }
    self[degree] -= 1
    self[degree + added] += 1
  }

  /// The histogram without empty degrees at its end.
  fileprivate var trimmed: [Int] { Array(self[..<((lastIndex { $0 > 0 } ?? -1) + 1)]) }
}
