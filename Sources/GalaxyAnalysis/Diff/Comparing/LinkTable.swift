import GalaxyModel
import GraphKit
import WarpMap

/// The warps of a region, with the traits that are compared.
struct LinkTable {
  /// A pair of sectors with a warp in at least one direction.
  struct Link: Equatable {
    /// Where a one-way link starts; the lower number of a two-way one.
    var source: Int
    var target: Int
    var direction: LinkDirection
    var cost: UInt32 = 1
    var stability: Double?
  }

  /// Which traits are compared.
  struct Facts {
    let latency, costs, stability: Bool

    init(_ pair: RegionPair) {
      latency = pair.facts.contains(.latency)
      costs = pair.facts.contains(.costs)
      stability = costs && !(pair.a.warps.stability.isEmpty && pair.b.warps.stability.isEmpty)
    }
  }

  private let graph: DirectedGraph
  /// Warps that look two-way, as source << 32 | target, ascending.
  private let latent: [UInt64]
  /// Warps that do not cost one turn.
  private let costs: [UInt64: UInt32]
  /// By warp, if any differs from that of its cluster.
  private let stability: [UInt64: Double]

  /// Whether links can differ in more than their directions.
  var hasTraits: Bool { !latent.isEmpty || !costs.isEmpty || !stability.isEmpty }

  /// - Parameters:
  ///   - region: The region.
  ///   - warps: Its graph.
  ///   - nodes: The new node of each node, or nil if they stay.
  ///   - facts: What is compared.
  init(_ region: Region, _ warps: WarpGraph, nodes: [UInt32]?, _ facts: Facts) {
    func node(_ node: UInt32) -> UInt32 { nodes.map { $0[Int(node)] } ?? node }
    func key(_ source: UInt32, _ target: UInt32) -> UInt64 {
      UInt64(node(source)) << 32 | UInt64(node(target))
    }
    let graph = warps.graph
    self.graph = nodes.map { Self.renumber(graph, $0) } ?? graph
    let table = region.warps
    let count = UInt32(region.sectorCount)
    func rows(_ test: (Int) -> Bool) -> [Int] {
      (0..<table.rowCount).filter {
        test($0) && table.source[$0] < count && table.destination[$0] < count
      }
    }
    latent =
      facts.latency
      ? rows { table.flags[$0].contains(.latent) }
        .map { key(table.source[$0], table.destination[$0]) }.sorted() : []
    var costs: [UInt64: UInt32] = [:]
    var stability: [UInt64: Double] = [:]
    if facts.costs, let list = warps.turnCosts {
      for source in graph.nodes {
        for edge in graph.edgePositions(of: source) where list[edge] != 1 {
          costs[key(source.rawValue, graph.targets[edge])] = list[edge]
        }
      }
    }
    if facts.stability {
      for row in rows({ _ in true }) {
        stability[key(table.source[row], table.destination[row])] =
          table.stability.value(at: row)
          ?? region.cluster(at: Int(table.source[row]))?.warpStability ?? 1
      }
    }
    self.costs = costs
    self.stability = stability
  }

  /// The same edges between other nodes.
  private static func renumber(_ graph: DirectedGraph, _ nodes: [UInt32]) -> DirectedGraph {
    var sources: [UInt32] = []
    sources.reserveCapacity(graph.edgeCount)
    for node in graph.nodes {
      for _ in graph.edgePositions(of: node) { sources.append(nodes[node.position]) }
    }
    let count = Int(nodes.max() ?? 0) + 1
    return DirectedGraph(
      nodeCount: graph.nodeCount == 0 ? 0 : count, sources: sources,
      targets: graph.targets.map { nodes[Int($0)] })
  }

  /// Returns the link between two nodes, nil if there is none.
  func link(_ one: Int, _ other: Int) -> Link? {
    guard max(one, other) < graph.nodeCount else { return nil }
    let (low, high) = (min(one, other), max(one, other))
    let forth = graph.contains(edgeFrom: NodeIndex(low), to: NodeIndex(high))
    let back = graph.contains(edgeFrom: NodeIndex(high), to: NodeIndex(low))
    guard forth || back else { return nil }
    let (source, target) = forth ? (low, high) : (high, low)
    let key = UInt64(source) << 32 | UInt64(target)
    var link = Link(source: source, target: target, direction: .twoWay)
    if !forth || !back { link.direction = contains(key) ? .latent : .oneWay }
    link.cost = costs[key] ?? 1
    link.stability = stability[key] ?? stability[UInt64(target) << 32 | UInt64(source)]
    return link
  }

  private func contains(_ key: UInt64) -> Bool {
    var (low, high) = (0, latent.count)
    while low < high {
      let middle = (low + high) / 2
      if latent[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low < latent.count && latent[low] == key
  }

  /// Calls a closure with the successors of each node in both tables, where they may differ.
  func visitRows(
    beside other: LinkTable, _ body: (Int, ArraySlice<UInt32>, ArraySlice<UInt32>) -> Void
  ) {
    let (mine, theirs) = (graph.nodeCount, other.graph.nodeCount)
    let hasTraits = hasTraits || other.hasTraits
    if !hasTraits, graph == other.graph { return }
    for node in 0..<max(mine, theirs) {
      let a = node < mine ? graph.successors(of: NodeIndex(node)) : []
      let b = node < theirs ? other.graph.successors(of: NodeIndex(node)) : []
      if hasTraits || !a.elementsEqual(b) { body(node, a, b) }
    }
  }
}
