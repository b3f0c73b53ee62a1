import Determinism
import GalaxyModel
import GraphKit
import WarpMap

/// Measures of one region's graph that decide where entities are placed.
///
/// Arrays are by node. Distances are hops; `UInt32.unreached` means unreachable. Latent warps
/// count, since informed pilots can use them.
struct RegionSurvey: Sendable {
  let region: Region
  /// Index in `Galaxy.regions`.
  let regionIndex: Int
  /// Warps in the direction of flight.
  let warps: DirectedGraph
  /// Warps without direction, so that one-way warps do not distort distance rules.
  let links: UndirectedGraph
  /// Number of warps that lead into each sector.
  let inDegree: [UInt32]
  /// Members of the main strongly connected component, that of the capital.
  let isCore: [Bool]
  /// Sectors of islands.
  ///
  /// They may have stations, planets, outlaws and wrecks, but never an anchor, a player, a patrol
  /// or a trade route.
  let isIsland: [Bool]
  /// Hops from the nearest fedspace sector, ignoring direction.
  let fedspaceDistance: [UInt32]
  /// Types of the formations whose interior contains the sector.
  let inside: [FormationSet]
  /// Types of the formations whose anchor the sector is.
  let gate: [FormationSet]
  /// Index in `Region.formations` of the innermost formation whose interior contains the sector, or
  /// -1.
  let formationOf: [Int32]
  /// Hops inside that formation from its anchor; 0 outside of formations.
  let depth: [Int32]
  /// Endpoints of warp tunnels, and interiors of TUNNEL formations.
  let isTunnelEnd: [Bool]
  /// Sectors with fixed contents: the capital, the first port, the docks, the special locations.
  let isAnchor: [Bool]

  /// Node where a tunnel from another region would land.
  let landing: Int

  private var centrality: [Double]?
  private let threads: Int
  private let memory: BetweennessMemory

  /// Measures a region whose sectors are numbered from 1.
  ///
  /// - Parameters:
  ///   - region: The region.
  ///   - index: Its index in `Galaxy.regions`.
  ///   - threads: Maximum number of threads; no measure depends on it.
  ///   - hasPorts: Whether stations are placed, which the landing avoids.
  ///   - memory: The betweenness of earlier regions; nil for none.
  /// - Complexity: O(sectors + warps).
  init(
    _ region: Region, index: Int, threads: Int = 1, hasPorts: Bool = true,
    memory: BetweennessMemory? = nil
  ) {
    self.region = region
    self.threads = threads
    self.memory = memory ?? BetweennessMemory(capacity: 1)
    regionIndex = index
    let count = region.sectorCount
    warps = WarpGraph(region).graph
    links = warps.undirected()
    var inDegree = [UInt32](repeating: 0, count: count)
    for target in warps.targets { inDegree[Int(target)] += 1 }
    self.inDegree = inDegree

    let components = warps.stronglyConnectedComponents()
    let main = components.componentOf.value(at: region.root)
    isCore = components.componentOf.map { $0 == main }
    let places = FormationMembership(region)
    isIsland = places.isIsland
    inside = places.inside
    gate = places.gate
    formationOf = places.formationOf
    depth = places.depths(in: region, links)
    landing = region.landing(in: links, hasPorts: hasPorts)

    let flags = region.sectors.flags
    let fedspace = flags.indices.filter { flags[$0].contains(.fedspace) }.map { NodeIndex($0) }
    fedspaceDistance =
      fedspace.isEmpty
      ? [UInt32](repeating: .unreached, count: count)
      : links.breadthFirstDistances(fromAnyOf: fedspace).distances
    var isTunnelEnd = inside.map { $0.contains(.tunnel) }
    for tunnel in region.tunnels.indices {
      let ends = region.tunnels.ends(tunnel)
      isTunnelEnd[ends.origin] = true
      isTunnelEnd[ends.destination] = true
    }
    self.isTunnelEnd = isTunnelEnd
    var isAnchor = [Bool](repeating: false, count: count)
    for number in FixedStation.numbers(sectorCount: count) where (1...count).contains(number) {
      isAnchor[number - 1] = true
    }
    for place in region.specialLocations { isAnchor[place.node] = true }
    self.isAnchor = isAnchor
  }
}

extension RegionSurvey {
  var sectorCount: Int { region.sectorCount }

  /// Returns the number of neighbors of a sector, ignoring direction.
  ///
  /// - Complexity: O(1).
  func degree(_ node: Int) -> Int { links.degree(of: NodeIndex(node)) }

  /// Returns whether a sector counts as core in rules; islands never do.
  ///
  /// - Complexity: O(1).
  func countsAsCore(_ node: Int) -> Bool { isCore[node] && !isIsland[node] }

  func isFedspace(_ node: Int) -> Bool { region.sectors.flags[node].contains(.fedspace) }

  func zoneType(_ node: Int) -> ZoneType { region.zone(at: node)?.type ?? .expanse }

  func clusterType(_ node: Int) -> ClusterType { region.cluster(at: node)?.type ?? .standard }

  /// Returns whether a sector is in the frontier zone or, in the Nexus, in an outpost cluster.
  func isFrontierGround(_ node: Int) -> Bool {
    region.type == .centralNexus
      ? clusterType(node) == .frontierOutpost : zoneType(node) == .frontier
  }

  /// Returns the danger of a sector in tenths.
  ///
  /// Radiation, storms and black holes count 10, nebulae and asteroids 5, and the hazard level is
  /// added.
  func hazardTenths(_ node: Int) -> Int {
    let kind =
      switch region.sectors.type[node] {
      case .radiationZone, .warpStorm, .blackHole: 10
      case .nebula, .asteroidField: 5
      default: 0
      }
    return kind + Int(region.sectors.hazard[node])
  }

  /// Returns the node of a special location, or nil if the region has none.
  ///
  /// - Complexity: O(1).
  func node(of location: SpecialLocation) -> Int? {
    region.specialLocations.last { $0.location == location }?.node
  }

  /// Returns the hops from a sector along warps.
  ///
  /// - Complexity: O(sectors + warps).
  func hops(from node: Int) -> [UInt32] {
    warps.breadthFirstDistances(from: NodeIndex(node)).distances
  }

  /// Returns the hops from a sector, ignoring direction.
  ///
  /// - Complexity: O(sectors + warps).
  func near(from node: Int) -> [UInt32] {
    links.breadthFirstDistances(from: NodeIndex(node)).distances
  }

  /// Returns the betweenness within the core, and 0 elsewhere.
  ///
  /// It is exact for a core of at most 2,000 sectors; for larger ones, it is estimated from the
  /// paths of 256 random sources (Brandes and Pich 2007). It is computed once, on demand.
  ///
  /// - Parameter random: Streams of the region.
  /// - Returns: The betweenness by node.
  /// - Complexity: O(sources · warps).
  mutating func betweenness(_ random: RandomSource) -> [Double] {
    if let centrality { return centrality }
    let (core, nodes) = warps.subgraph(inducedBy: coreNodes)
    var sources: [NodeIndex]?
    if nodes.count > 2000 {
      var stream = random.stream(.betweenness)
      sources = stream.sample(256, of: nodes.count).map { NodeIndex($0) }
    }
    let scores = memory.betweenness(of: core, sources: sources, threads: threads)
    var all = [Double](repeating: 0, count: sectorCount)
    for (score, node) in zip(scores, nodes) { all[node.position] = score }
    centrality = all
    return all
  }

  private var coreNodes: [NodeIndex] {
    var nodes: [NodeIndex] = []
    for node in isCore.indices where isCore[node] { nodes.append(NodeIndex(node)) }
    return nodes
  }
}
