public import GalaxyModel
import GraphKit
public import WarpMap

/// A warp graph with everything that detection and checks of formations need.
///
/// The main component, reachability, served sets, pockets, and what the map declares.
///
/// Built once and shared: checking one formation then costs about as much as visiting its sectors
/// and their warps. Use it from one thread at a time.
///
/// In the terms of formations: `graph` is G, `links` is U, the main component is M, and the limit is
/// L, a quarter of all sectors.
public final class FormationContext {
  /// The graph with the numbers of its sectors.
  public let warps: WarpGraph
  let reversed: DirectedGraph
  let links: UndirectedGraph
  /// Hops from the capital.
  let distances: [UInt32]
  /// For each node, whether it is in the main component.
  let isMain: [Bool]
  /// Post-dominators toward the capital, or nil without one.
  let tree: DominatorTree?
  /// Nil without a capital.
  let served: ServedSets?
  let pockets: PocketTable
  /// The maximum number of sectors of a pocket.
  let limit: Int
  let places: FormationPlaces

  var graph: DirectedGraph { warps.graph }
  var count: Int { warps.graph.nodeCount }

  /// Creates the context of one region, or detects formations in it.
  ///
  /// - Complexity: O(V + E) space, and time that is near-linear except for the dominator tree, see
  ///   `DirectedGraph.dominatorTree(root:reversed:)`.
  public convenience init(_ region: Region) {
    self.init(region, warps: WarpGraph(region))
  }

  /// Creates the context of a region whose graph was built already.
  convenience init(_ region: Region, warps: WarpGraph) {
    self.init(warps, places: FormationPlaces(region))
  }

  /// Creates the context of a whole galaxy as one graph, joined by tunnels and attachments.
  ///
  /// The capital is that of the region with the lowest sector ids.
  ///
  /// - Complexity: Like that of one region.
  public convenience init(joining galaxy: Galaxy) {
    self.init(WarpGraph(joining: galaxy), places: FormationPlaces(joining: galaxy))
  }

  /// Creates the context of a graph.
  ///
  /// - Parameters:
  ///   - warps: The graph.
  ///   - places: The map data of its nodes.
  ///   - reversed: The reversed graph, if the caller has it already.
  ///   - links: The graph without directions, if the caller has it already.
  ///   - limit: The maximum number of sectors of a pocket, if other than a quarter of all.
  init(
    _ warps: WarpGraph, places: FormationPlaces, reversed: DirectedGraph? = nil,
    links: UndirectedGraph? = nil, limit: Int? = nil
  ) {
    let graph = warps.graph
    self.warps = warps
    self.places = places
    self.reversed = reversed ?? graph.reversed()
    self.links = links ?? graph.undirected()
    self.limit = limit ?? graph.nodeCount / 4
    guard let root = warps.root else {
      distances = [UInt32](repeating: .unreached, count: graph.nodeCount)
      isMain = [Bool](repeating: false, count: graph.nodeCount)
      tree = nil
      served = nil
      pockets = PocketTable(nodeCount: graph.nodeCount)
      return
    }
    let distances = graph.breadthFirstDistances(from: root).distances
    let tree = graph.postDominatorTree(root: root, reversed: self.reversed)
    let preorder = tree.preorder
    // The main component consists of what the capital reaches and what reaches the capital.
    let isMain = zip(distances, preorder).map { $0 != .unreached && $1 != .noNode }
    let served = ServedSets(graph, tree: tree, isMain: isMain)
    self.distances = distances
    self.isMain = isMain
    self.tree = tree
    self.served = served
    pockets = PocketTable(served, limit: self.limit)
  }

  // MARK: Terms of the definitions

  /// Returns whether a node may be the gateway of a pocket: it is in the main component, is not the
  /// capital, and is in no pocket.
  func isExposed(_ node: Int) -> Bool {
    isMain[node] && node != warps.root?.position && pockets.pocketOf[node] == .noNode
  }

  /// Returns whether every path from `node` to the capital passes through `g`, and `node` is not
  /// `g`.
  func isSealed(_ node: Int, by g: Int) -> Bool {
    guard let tree, node != g, isMain[node], isMain[g] else { return false }
    return tree.dominates(NodeIndex(g), NodeIndex(node))
  }

  /// Returns whether a node is in the served set of `g`.
  func isServed(_ node: Int, by g: Int) -> Bool {
    isSealed(node, by: g) && nesting?.serves(g, node) == true
  }

  /// Returns whether a node of the main component reaches another without passing through a third,
  /// all of whose edges lead to the target, and by which the source is not sealed.
  func reaches(_ target: Int, from source: Int, avoiding obstacle: Int) -> Bool {
    guard let dominators, dominators.immediateDominator[target] == UInt32(obstacle) else {
      return true
    }
    return source == target || feeding?.serves(target, source) == true
  }

  func successors(_ node: Int) -> ArraySlice<UInt32> { graph.successors(of: NodeIndex(node)) }

  func predecessors(_ node: Int) -> ArraySlice<UInt32> { reversed.successors(of: NodeIndex(node)) }

  func neighbors(_ node: Int) -> ArraySlice<UInt32> { links.neighbors(of: NodeIndex(node)) }

  func hasEdge(_ source: Int, _ target: Int) -> Bool {
    graph.contains(edgeFrom: NodeIndex(source), to: NodeIndex(target))
  }

  func number(_ node: Int) -> Int { warps.number(of: NodeIndex(node)) }

  // MARK: Derived on first use

  /// Which nodes serve which.
  private lazy var nesting = served.map { ServedNesting($0) }
  /// Dominators from the capital.
  private lazy var dominators = warps.root.map { graph.dominatorTree(root: $0, reversed: reversed) }
  /// For nodes g and v: whether v reaches g through nodes that the capital reaches only through g.
  private lazy var feeding = dominators.map {
    ServedNesting(ServedSets(reversed, tree: $0, isMain: isMain))
  }

  /// The declared formations of the map, indexed.
  lazy var declarations = Declarations(places)
  /// Memory for searches.
  lazy var search = HatchSearch(nodeCount: count)
  lazy var hops = HopSearch(nodeCount: count)
  /// Distances in space from the main component.
  lazy var mainland = NearestMain(self)

  /// One-way edges that appear two-way until scanned.
  lazy var latentEdges: Set<Declarations.Edge> = {
    var edges: Set<Declarations.Edge> = []
    for part in places.parts {
      let warps = part.region.warps
      for row in 0..<warps.rowCount where warps.flags[row].contains(.latent) {
        edges.insert(
          Declarations.Edge(
            source: part.base + Int(warps.source[row]),
            target: part.base + Int(warps.destination[row])))
      }
    }
    return edges
  }()

  /// The number of sectors of each cluster.
  lazy var clusterSizes: [Int] = {
    var sizes = [Int](repeating: 0, count: places.clusters.count)
    for cluster in places.clusterOf where cluster != SectorTable.unknown {
      sizes[Int(cluster)] += 1
    }
    return sizes
  }()

  /// For each island group, the lost clusters and archipelagos with sectors in its clusters.
  lazy var islandGroupUsers: [Int: Set<Declarations.Index>] = {
    var users: [Int: Set<Declarations.Index>] = [:]
    for (index, declared) in places.declared.enumerated()
    where declared.formation.type == .lostCluster || declared.formation.type == .archipelago {
      for node in [declared.formation.anchor] + declared.formation.interior
      where node >= 0 && node < count {
        guard let cluster = places.cluster(of: node),
          let group = places.clusters[cluster].islandGroup
        else { continue }
        users[group, default: []].insert(index)
      }
    }
    return users
  }()
}
