import GalaxyModel
import GraphKit

/// Finds one-way warps that lead into corridors, or to where no course leads back.
public struct TrapFinder {
  private let chart: StarChart

  /// - Parameter chart: without tunnels, it tells what is a trap for those who know none.
  public init(_ chart: StarChart) { self.chart = chart }

  /// The traps with corridors of so many sectors, and those without a way back whatever their
  /// corridor; leaving an island for the capital's component is none. Final ones come first, then long corridors, then long ways back, then by node.
  ///
  /// A corridor is followed from the landing as long as there is one way on that is not the way back;
  /// at the landing every warp is one, as the ship came through a one-way warp.
  ///
  /// - Complexity: O(V + E) time and space, and for every trap O((V + E) log V) time at worst for its
  ///   way back, which usually is short and costs what lies around it.
  public func traps(minimumCorridor: Int = 1) -> [Trap] {
    let graph = chart.graph
    let components = graph.stronglyConnectedComponents().componentOf
    let home = chart.warps.root.map { components[$0.position] }
    let latent = latentEdges()
    var returns = ReturnSearch(graph, costs: chart.warps.turnCosts)
    var traps: [Trap] = []
    for entry in graph.nodes {
      for position in graph.edgePositions(of: entry) {
        let landing = NodeIndex(graph.targets[position])
        guard chart.isOneWay(from: entry, to: landing) else { continue }
        let isFinal = components[entry.position] != components[landing.position]
        // Whoever gets from an island to where the capital is has escaped.
        if isFinal, components[landing.position] == home { continue }
        var trap = follow(entry: entry, landing: landing)
        guard isFinal || trap.corridor.count >= max(1, minimumCorridor) else { continue }
        trap.isLatent = latent.contains(UInt64(entry.rawValue) << 32 | UInt64(landing.rawValue))
        trap.turnsBack = isFinal ? nil : returns.turns(from: landing, to: entry)
        traps.append(trap)
      }
    }
    return traps.sorted(by: Self.isWorse)
  }

  private static func isWorse(_ left: Trap, _ right: Trap) -> Bool {
    if left.isFinal != right.isFinal { return left.isFinal }
    if left.corridor.count != right.corridor.count {
      return left.corridor.count > right.corridor.count
    }
    if left.turnsBack != right.turnsBack { return (left.turnsBack ?? 0) > (right.turnsBack ?? 0) }
    return (left.entry, left.landing) < (right.entry, right.landing)
  }

  /// Follows the corridor behind a one-way warp.
  private func follow(entry: NodeIndex, landing: NodeIndex) -> Trap {
    let graph = chart.graph
    var trap = Trap(
      entry: entry, landing: landing, isLatent: false, corridor: [], end: .opens, exit: nil)
    var visited: Set<NodeIndex> = []
    var (previous, node) = (entry, landing)
    while true {
      guard !visited.contains(node) else {
        trap.end = .loop
        return trap
      }
      // The way on: what leaves the sector and is not the way just flown.
      var next: NodeIndex?
      var choices = 0
      for target in graph.successors(of: node) where NodeIndex(target) != previous {
        next = NodeIndex(target)
        choices += 1
      }
      if choices > 1 {
        trap.exit = node
        return trap
      }
      visited.insert(node)
      trap.corridor.append(node)
      guard let next else {
        trap.end = graph.outDegree(of: node) == 0 ? .sink : .deadEnd
        return trap
      }
      (previous, node) = (node, next)
    }
  }

  /// The one-way warps that are latent, as pairs of nodes.
  private func latentEdges() -> Set<UInt64> {
    var latent: Set<UInt64> = []
    for part in chart.parts {
      let region = chart.galaxy.regions[part.region]
      for row in 0..<region.warps.count where region.warps.flags[row].contains(.latent) {
        let source = part.base + Int(region.warps.source[row])
        let target = part.base + Int(region.warps.destination[row])
        latent.insert(UInt64(source) << 32 | UInt64(target))
      }
    }
    return latent
  }
}

/// Least costs between many pairs of nodes that are mostly near each other, with memory that is set
/// up once.
private struct ReturnSearch {
  private let graph: DirectedGraph
  private let costs: [UInt32]?
  private var search: NearbySearch

  init(_ graph: DirectedGraph, costs: [UInt32]?) {
    self.graph = graph
    self.costs = costs
    search = NearbySearch(graph, costs: costs)
  }

  /// Looks around with growing limits; where costs differ, a longer way may be cheaper, so that an
  /// answer stands only if it costs no more than its limit of hops.
  mutating func turns(from source: NodeIndex, to target: NodeIndex) -> Int? {
    var (limit, known) = (4, 0)
    while true {
      let found = search.search(from: source, limit: limit)
      if let cost = found.first(where: { $0.node == target })?.cost, cost <= UInt64(limit) {
        return Int(clamping: cost)
      }
      // Nothing new within twice the hops: what remains is a way of many cheap hops.
      if found.count == known { break }
      (limit, known) = (2 * limit, found.count)
    }
    return graph.shortestPath(from: source, to: target, cost: costs).map { Int(clamping: $0.cost) }
  }
}
