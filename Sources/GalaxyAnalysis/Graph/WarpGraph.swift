public import GalaxyModel
public import GraphKit

/// The warp graph of one region, or of a whole galaxy, as algorithms want it: dense nodes, sorted
/// rows, no self loops, no repeated edges. Every figure and every invariant about warps is taken
/// from this graph.
///
/// Node i of a region's graph is row i of its sector table. Nothing an input says can make this
/// fail: links that name a sector that does not exist are left out and counted.
///
/// Space: 4 bytes per node and 4 per directed edge, and 4 more per edge with unequal turn costs.
public struct WarpGraph: Sendable {
  /// Name of the region, or `galaxy`.
  public let name: String
  public let graph: DirectedGraph
  /// Number that people see for each node.
  public let numbering: SectorNumbering
  /// The node that reachability is measured from; nil in an empty region.
  public let root: NodeIndex?
  /// Self loops and repeated directed edges of the input; a two-way link counts as two edges.
  public let dropped: DroppedEdges
  /// How many links of the input have an end that does not exist.
  public let danglingLinks: Int
  /// Turns that each edge costs, parallel to `graph.targets`; nil if all cost 1.
  public let turnCosts: [UInt32]?

  /// The number that people see for a node. O(1).
  public func number(of node: NodeIndex) -> Int {
    switch numbering {
    case .sequential: node.position + 1
    case .listed(let numbers): numbers[node.position]
    }
  }

  /// The first node with this number, nil if there is none. O(1) when numbered from 1, else O(V).
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
  /// The graph of the warps of one region; tunnels are not in it.
  ///
  /// - Complexity: O(V + E) time and space.
  public init(_ region: Region) {
    var links = LinkCollector(
      nodeCount: region.sectorCount, capacity: region.warps.count)
    links.add(region.warps, offset: 0, nodeCount: region.sectorCount)
    let hasRoot = region.root >= 0 && region.root < region.sectorCount
    self.init(
      name: region.name, links: links, numbering: region.sectors.numbering,
      root: hasRoot ? NodeIndex(region.root) : nil)
  }

  /// The graph of the warps of one region of a galaxy and, if asked for, of its tunnels.
  ///
  /// - Precondition: `region` is an index of `galaxy.regions`.
  /// - Complexity: O(V + E) time and space.
  public init(region: Int, of galaxy: Galaxy, includingTunnels: Bool) {
    guard includingTunnels else {
      self.init(galaxy.regions[region])
      return
    }
    // Tunnels name their ends by region, so the others stay, without sectors of their own.
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

  /// The graph of a whole galaxy: the warps of all regions, joined by attachments and, unless told
  /// otherwise, with the tunnels inside regions too. Numbers are galaxy-wide sector ids, the root is
  /// that of the region with the lowest ids.
  ///
  /// Nodes are in the order of `GalaxyNodes`, that is by ascending sector offset of the regions.
  ///
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
