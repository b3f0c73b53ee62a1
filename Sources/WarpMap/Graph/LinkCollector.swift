package import GalaxyModel
import GraphKit

/// Gathers links for a graph and omits those with an endpoint that does not exist.
struct LinkCollector {
  let nodeCount: Int
  private(set) var sources: [UInt32] = []
  private(set) var targets: [UInt32] = []
  private(set) var isTwoWay: [Bool] = []
  /// The turn cost of each link; empty while all are 1.
  private var costs: [UInt32] = []
  /// The number of links with an endpoint that does not exist.
  private(set) var dangling = 0
  /// The number of two-way links from a node to itself: two directed self-loops each, of which the
  /// graph builder counts one.
  private(set) var twoWaySelfLoops = 0

  /// Creates a collector without links.
  ///
  /// - Parameters:
  ///   - nodeCount: The number of nodes.
  ///   - capacity: The approximate number of links that will be added.
  init(nodeCount: Int, capacity: Int) {
    self.nodeCount = nodeCount
    sources.reserveCapacity(capacity)
    targets.reserveCapacity(capacity)
    isTwoWay.reserveCapacity(capacity)
  }

  /// Collects the warps of one region.
  ///
  /// - Complexity: O(V + E).
  init(_ region: Region) {
    self.init(nodeCount: region.sectorCount, capacity: 0)
    if !adoptColumns(of: region.warps) { add(region.warps, offset: 0, nodeCount: nodeCount) }
  }

  /// Takes over whole columns if no link has to be omitted and all costs are 1.
  private mutating func adoptColumns(of warps: WarpTable) -> Bool {
    let limit = UInt32(clamping: nodeCount)
    let (first, second) = (warps.source.unpacked, warps.destination.unpacked)
    guard first.count == second.count, first.count == warps.flags.count,
      warps.turnCost.count != first.count, first.allSatisfy({ $0 < limit }),
      second.allSatisfy({ $0 < limit })
    else { return false }
    sources = first
    targets = second
    isTwoWay = warps.flags.map { $0.contains(.twoWay) }
    for link in sources.indices where sources[link] == targets[link] && isTwoWay[link] {
      twoWaySelfLoops += 1
    }
    return true
  }

  /// Adds the links of a table whose node 0 is node `offset` of the graph.
  mutating func add(_ warps: WarpTable, offset: Int, nodeCount: Int) {
    let count = warps.rowCount
    let costs = warps.turnCost.count == count ? warps.turnCost : []
    for link in 0..<count {
      append(
        from: Int(warps.source[link]), to: Int(warps.destination[link]), offset: offset,
        limit: nodeCount, twoWay: warps.flags[link].contains(.twoWay),
        cost: costs.isEmpty ? 1 : costs[link])
    }
  }

  /// Adds tunnels, wherever in the galaxy their endpoints are.
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
    // An invariant reports a cost below 1; here it must not make courses free.
    let cost = UInt32(max(1, cost))
    if cost != 1 && costs.isEmpty { costs = [UInt32](repeating: 1, count: sources.count) }
    sources.append(UInt32(source + offset))
    targets.append(UInt32(target + offset))
    isTwoWay.append(twoWay)
    if !costs.isEmpty || cost != 1 { costs.append(cost) }
  }

  /// The costs in the order of the graph's edges, or nil if all are 1.
  ///
  /// For an edge that several links repeat, the lowest cost counts.
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

extension WarpTable {
  /// The number of rows for which all columns have a value.
  package var rowCount: Int { min(source.count, destination.count, flags.count) }
}
