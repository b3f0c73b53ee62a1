public import GalaxyModel
public import GraphKit

/// The warp graph of one region or of a whole galaxy: the one construction of a graph from a map.
///
/// Nodes are dense, rows are sorted, and there are no self-loops or repeated edges. All reports,
/// invariants, pictures, and files about warps derive from this graph. Node i of a region's graph is
/// row i of its sector table. No input makes the construction fail: links with an endpoint that does
/// not exist are omitted and counted.
///
/// ```swift
/// let graph = WarpGraph(region).graph
/// graph.stronglyConnectedComponents().sizes
/// ```
///
/// Space: 4 bytes per node and 4 per directed edge, and 4 more per edge with unequal turn costs.
public struct WarpGraph: Sendable {
  /// The name of the region, or `galaxy`.
  public let name: String
  /// The directed edges.
  public let graph: DirectedGraph
  /// The sector number of each node.
  public let numbering: SectorNumbering
  /// The node from which reachability is measured, or nil in an empty region.
  public let root: NodeIndex?
  /// The self-loops and repeated directed edges of the input; a two-way link counts as two edges.
  public let dropped: DroppedEdges
  /// The number of links of the input with an endpoint that does not exist.
  public let danglingLinks: Int
  /// The turn cost of each edge, parallel to `graph.targets`, or nil if all cost 1.
  public let turnCosts: [UInt32]?

  /// Returns the sector number of a node.
  ///
  /// - Parameter node: A node of the graph.
  /// - Returns: Its number within the region, or its galaxy-wide id in the graph of a galaxy.
  /// - Complexity: O(1).
  public func number(of node: NodeIndex) -> Int {
    switch numbering {
    case .sequential: node.position + 1
    case .listed(let numbers): numbers[node.position]
    }
  }

  /// Returns the first node with a sector number.
  ///
  /// - Parameter number: A sector number.
  /// - Returns: The node, or nil if no sector has the number.
  /// - Complexity: O(1) if sectors are numbered from 1, else O(V).
  public func node(numbered number: Int) -> NodeIndex? {
    switch numbering {
    case .sequential(let count):
      return number >= 1 && number <= count ? NodeIndex(number - 1) : nil
    case .listed(let numbers):
      return numbers.firstIndex(of: number).map { NodeIndex($0) }
    }
  }
}

extension WarpGraph {
  /// Creates the graph of the warps of one region, without tunnels.
  ///
  /// - Parameter region: The region.
  /// - Complexity: O(V + E) time and space.
  public init(_ region: Region) {
    let hasRoot = region.root >= 0 && region.root < region.sectorCount
    self.init(
      name: region.name, links: LinkCollector(region), numbering: region.sectors.numbering,
      root: hasRoot ? NodeIndex(region.root) : nil)
  }

  /// Creates the graph of the warps of one region of a galaxy and, if requested, of its tunnels.
  ///
  /// - Parameters:
  ///   - region: The index of the region.
  ///   - galaxy: The galaxy.
  ///   - includingTunnels: Whether tunnels inside the region are edges, too.
  /// - Precondition: `region` is an index of `galaxy.regions`.
  /// - Complexity: O(V + E) time and space.
  public init(region: Int, of galaxy: Galaxy, includingTunnels: Bool) {
    guard includingTunnels else {
      self.init(galaxy.regions[region])
      return
    }
    // Tunnels name their endpoints by region, so the other regions stay, without sectors.
    var alone = galaxy
    for index in alone.regions.indices where index != region {
      alone.regions[index].sectors = SectorTable(count: 0)
    }
    let (nodes, chosen) = (GalaxyNodes(alone), galaxy.regions[region])
    var links = LinkCollector(
      nodeCount: nodes.count, capacity: chosen.warps.count + chosen.tunnels.count)
    links.add(chosen.warps, offset: 0, nodeCount: chosen.sectorCount)
    links.add(chosen.tunnels, nodes: nodes)
    let hasRoot = chosen.root >= 0 && chosen.root < chosen.sectorCount
    self.init(
      name: chosen.name, links: links, numbering: chosen.sectors.numbering,
      root: hasRoot ? NodeIndex(chosen.root) : nil)
  }

  /// Creates the graph of a whole galaxy: the warps of all regions, joined by attachments.
  ///
  /// Numbers are galaxy-wide sector ids; the root is that of the region with the lowest ids. Nodes
  /// are in the order of ``GalaxyNodes``, that is, by ascending sector offset of the regions.
  ///
  /// - Parameters:
  ///   - galaxy: The galaxy.
  ///   - includingTunnels: Whether tunnels inside regions are edges, too.
  /// - Complexity: O(V + E) time and space.
  public init(joining galaxy: Galaxy, includingTunnels: Bool = true) {
    let nodes = GalaxyNodes(galaxy)
    let capacity = galaxy.regions.reduce(galaxy.attachments.count) {
      $0 + $1.warps.count + $1.tunnels.count
    }
    var links = LinkCollector(nodeCount: nodes.count, capacity: capacity)
    for index in nodes.order {
      let region = galaxy.regions[index]
      let base = nodes.base[index]
      links.add(region.warps, offset: base, nodeCount: region.sectorCount)
      if includingTunnels { links.add(region.tunnels, nodes: nodes) }
    }
    links.add(galaxy.attachments, nodes: nodes)
    self.init(
      name: "galaxy", links: links, numbering: .listed(nodes.globalIDs(of: galaxy)),
      root: nodes.root(of: galaxy))
  }

  private init(
    name: String, links: LinkCollector, numbering: SectorNumbering, root: NodeIndex?
  ) {
    let (graph, dropped) = DirectedGraph.build(
      nodeCount: links.nodeCount, sources: links.sources, targets: links.targets,
      isTwoWay: links.isTwoWay)
    self.name = name
    self.graph = graph
    self.numbering = numbering
    self.root = root
    self.dropped = DroppedEdges(
      selfLoops: dropped.selfLoops + links.twoWaySelfLoops, duplicates: dropped.duplicates)
    self.danglingLinks = links.dangling
    self.turnCosts = links.turnCosts(in: graph)
  }
}

extension Region {
  /// Returns the graph of the warps without directions.
  ///
  /// - Returns: A graph in which two sectors are linked if a warp leads either way. Node i is row i
  ///   of the sector table.
  /// - Complexity: O(V + E) time and space.
  public func undirectedWarps() -> UndirectedGraph {
    let links = LinkCollector(self)
    return UndirectedGraph(
      nodeCount: links.nodeCount, sources: links.sources, targets: links.targets)
  }
}
