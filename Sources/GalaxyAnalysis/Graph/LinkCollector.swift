import GalaxyModel
import GraphKit

/// Gathers links for a graph and leaves out those whose ends do not exist.
struct LinkCollector {
  let nodeCount: Int
  private(set) var sources: [UInt32] = []
  private(set) var targets: [UInt32] = []
  private(set) var isTwoWay: [Bool] = []
  /// Turn cost of each link; empty as long as all cost 1.
  private var costs: [UInt32] = []
  private(set) var dangling = 0
  /// Two-way links from a node to itself: two directed self loops each, of which the graph builder
  /// counts one.
  private(set) var twoWaySelfLoops = 0

  /// - Parameter capacity: how many links will be added, at least about.
  init(nodeCount: Int, capacity: Int) {
    self.nodeCount = nodeCount
    sources.reserveCapacity(capacity)
    targets.reserveCapacity(capacity)
    isTwoWay.reserveCapacity(capacity)
  }

  /// Adds the links of a table whose node 0 is node `offset` here.
  mutating func add(_ warps: WarpTable, offset: Int, nodeCount: Int) {
    let count = min(warps.source.count, warps.destination.count, warps.flags.count)
    let costs = warps.turnCost.count == count ? warps.turnCost : []
    for link in 0..<count {
      append(
        from: Int(warps.source[link]), to: Int(warps.destination[link]), offset: offset,
        limit: nodeCount, twoWay: warps.flags[link].contains(.twoWay),
        cost: costs.isEmpty ? 1 : costs[link])
    }
  }

  /// Adds tunnels, wherever in the galaxy their ends are.
  mutating func add(_ tunnels: some Collection<WarpTunnel>, nodes: GalaxyNodes) {
    for tunnel in tunnels {
      guard let origin = nodes.node(of: tunnel.origin),
        let destination = nodes.node(of: tunnel.destination)
      else {
        dangling += 1
        continue
      }
      append(
        from: origin.position, to: destination.position, offset: 0, limit: nodeCount,
        twoWay: tunnel.isTwoWay, cost: Int32(clamping: tunnel.turnCost))
    }
  }

  private mutating func append(
    from source: Int, to target: Int, offset: Int, limit: Int, twoWay: Bool, cost: Int32
  ) {
    guard source < limit, target < limit else {
      dangling += 1
      return
    }
    if source == target && twoWay { twoWaySelfLoops += 1 }
    // A cost below 1 is nonsense that an invariant reports; here it must not make courses free.
    let cost = UInt32(max(1, cost))
    if cost != 1 && costs.isEmpty { costs = [UInt32](repeating: 1, count: sources.count) }
    sources.append(UInt32(source + offset))
    targets.append(UInt32(target + offset))
    isTwoWay.append(twoWay)
    if !costs.isEmpty || cost != 1 { costs.append(cost) }
  }

  /// The costs in the order of the graph's edges, nil if all are 1. Of links that repeat an edge
  /// the cheapest counts.
  func turnCosts(in graph: DirectedGraph) -> [UInt32]? {
    guard !costs.isEmpty else { return nil }
    var result = [UInt32](repeating: .max, count: graph.edgeCount)
    for link in sources.indices {
      let ends = (NodeIndex(sources[link]), NodeIndex(targets[link]))
      if let edge = graph.edgePosition(from: ends.0, to: ends.1) {
        result[edge] = min(result[edge], costs[link])
      }
      if isTwoWay[link], let edge = graph.edgePosition(from: ends.1, to: ends.0) {
        result[edge] = min(result[edge], costs[link])
      }
    }
    return result
  }
}
