import Determinism
import GalaxyModel
import GraphKit
import WarpMap

/// Measures of one region's graph that decide where things are put.
///
/// Made in O(sectors + warps). Arrays are by node. Distances are hops; `UInt32.unreached` stands for
/// infinite. Latent warps count everywhere, for whoever knows them can fly them.
struct RegionSurvey: Sendable {
  let region: Region
  /// Place in `Galaxy.regions`.
  let regionIndex: Int
  /// Warps in the direction of flight.
  let warps: DirectedGraph
  /// Warps with direction ignored, so that one-way warps do not distort distance rules.
  let links: UndirectedGraph
  /// Warps that lead into each sector.
  let inDegree: [UInt32]
  /// The main strongly connected component, the one of the capital.
  let isCore: [Bool]
  /// Sectors of islands. They may hold stations, planets, outlaws and wrecks, but never an anchor, a
  /// player, a patrol or a trade route.
  let isIsland: [Bool]
  /// Hops, direction ignored, from the nearest fedspace sector.
  let fedspaceDistance: [UInt32]
  /// Types of the formations whose interior holds the sector.
  let inside: [FormationSet]
  /// Types of the formations whose anchor the sector is.
  let gate: [FormationSet]
  /// Place in `Region.formations` of the innermost formation whose interior holds the sector, or -1.
  let formationOf: [Int32]
  /// Hops inside that formation from its anchor; 0 outside of formations.
  let depth: [Int32]
  /// An end of a warp tunnel, or inside a formation of type TUNNEL.
  let isTunnelEnd: [Bool]
  /// Sectors whose content is fixed: the capital, the first port, the docks, the special locations.
  let isAnchor: [Bool]

  /// Node where a tunnel from another region lands, or would land if there were one.
  let landing: Int

  private var centrality: [Double]?
  private let threads: Int

  /// Measures `region`, whose sectors are numbered from 1.
  ///
  /// - Parameter threads: How many may work on measures that take long; no figure depends on it.
  /// - Parameter hasPorts: Whether stations are placed, which the landing keeps away from.
  init(_ region: Region, index: Int, threads: Int = 1, hasPorts: Bool = true) {
    self.region = region
    self.threads = threads
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
    for number in [1, 2, 10, count - 5] where number >= 1 && number <= count {
      isAnchor[number - 1] = true
    }
    for place in region.specialLocations { isAnchor[place.node] = true }
    self.isAnchor = isAnchor
  }
}

extension RegionSurvey {
  var sectorCount: Int { region.sectorCount }

  /// Links that sector `node` has, direction ignored. O(1).
  func degree(_ node: Int) -> Int { links.degree(of: NodeIndex(node)) }

  /// Whether a sector is core for rules that ask for it: islands never are. O(1).
  func countsAsCore(_ node: Int) -> Bool { isCore[node] && !isIsland[node] }

  func isFedspace(_ node: Int) -> Bool { region.sectors.flags[node].contains(.fedspace) }

  func zoneType(_ node: Int) -> ZoneType { region.zone(at: node)?.type ?? .expanse }

  func clusterType(_ node: Int) -> ClusterType { region.cluster(at: node)?.type ?? .standard }

  /// The FRONTIER zone; in the Nexus, which has none, its outpost clusters.
  func isFrontierGround(_ node: Int) -> Bool {
    region.type == .centralNexus
      ? clusterType(node) == .frontierOutpost : zoneType(node) == .frontier
  }

  /// How unhealthy a sector is, in tenths: 10 for radiation, storms and black holes, 5 for nebulae
  /// and asteroids, and the hazard level.
  func hazardTenths(_ node: Int) -> Int {
    let kind =
      switch region.sectors.type[node] {
      case .radiationZone, .warpStorm, .blackHole: 10
      case .nebula, .asteroidField: 5
      default: 0
      }
    return kind + Int(region.sectors.hazard[node])
  }

  /// Node of a special location, `nil` if the region has none. O(1).
  func node(of location: SpecialLocation) -> Int? {
    region.specialLocations.last { $0.location == location }?.node
  }

  /// Flights from `node` to every sector. O(sectors + warps).
  func hops(from node: Int) -> [UInt32] {
    warps.breadthFirstDistances(from: NodeIndex(node)).distances
  }

  /// Hops from `node`, direction ignored. O(sectors + warps).
  func near(from node: Int) -> [UInt32] {
    links.breadthFirstDistances(from: NodeIndex(node)).distances
  }

  /// Betweenness over `core`; 0 elsewhere. It tells busy sectors from quiet ones.
  ///
  /// Exact in a core of at most 2,000 sectors; above, the paths of 256 sources that the region's seed
  /// draws (Brandes and Pich 2007). Measured once, when it is first asked for.
  ///
  /// - Complexity: O(sources · warps).
  mutating func betweenness(_ random: RandomSource) -> [Double] {
    if let centrality { return centrality }
    let (core, nodes) = warps.subgraph(inducedBy: coreNodes)
    let scores: [Double]
    if nodes.count <= 2000 {
      scores = core.betweenness(threads: threads)
    } else {
      var stream = random.stream(.betweenness)
      let sources = stream.sample(256, of: nodes.count).map { NodeIndex($0) }
      scores = core.betweenness(sources: sources, threads: threads)
    }
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
