/// Repeated searches around nodes of one graph, limited to a few edges.
///
/// Memory of the size of the graph is allocated once; a search costs only what it visits.
///
/// ```swift
/// var nearby = NearbySearch(graph, costs: turns)
/// for finding in nearby.search(from: hub, limit: 3) { print(finding.node, finding.cost) }
/// ```
public struct NearbySearch: Sendable {
  /// A node that a search found.
  public struct Finding: Sendable, Equatable {
    /// The node.
    public let node: NodeIndex
    /// The least cost of a path to it with no more edges than allowed.
    public let cost: UInt64
  }

  private let graph: DirectedGraph
  private let costs: [UInt32]?
  private var best: [UInt64]

  /// Creates a search on a graph.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - costs: The cost of each edge, parallel to the graph's targets; nil for 1 each.
  /// - Precondition: There are as many costs as edges.
  /// - Complexity: O(V) time and space.
  public init(_ graph: DirectedGraph, costs: [UInt32]? = nil) {
    precondition(
      costs.map { $0.count == graph.edgeCount } ?? true, "there must be as many costs as edges")
    self.graph = graph
    self.costs = costs
    best = [UInt64](repeating: .max, count: graph.nodeCount)
  }

  /// Returns the nodes that are reachable along at most `limit` edges, including the start.
  ///
  /// Relaxes edges in rounds (Bellman–Ford): after round *k*, the cost of a node is the minimum
  /// over all paths of at most *k* edges. A round only visits nodes that became cheaper in the
  /// previous one.
  ///
  /// - Parameters:
  ///   - source: The node at which to start.
  ///   - limit: The maximum number of edges.
  /// - Returns: The nodes in the order of discovery: by number of edges, then in the order of rows.
  /// - Precondition: `source` is in the graph.
  /// - Complexity: O(limit × edges visited) time, O(nodes found) space.
  public mutating func search(from source: NodeIndex, limit: Int) -> [Finding] {
    precondition(source.position < graph.nodeCount, "the node is not in the graph")
    var found = [source]
    best[source.position] = 0
    var frontier = [Finding(node: source, cost: 0)]
    var round = 0
    while round < limit, !frontier.isEmpty {
      round += 1
      var improved: [NodeIndex] = []
      var isListed: Set<NodeIndex> = []
      for entry in frontier {
        for edge in graph.edgePositions(of: entry.node) {
          let target = NodeIndex(graph.targets[edge])
          let cost = entry.cost + UInt64(costs?[edge] ?? 1)
          guard cost < best[target.position] else { continue }
          if best[target.position] == .max { found.append(target) }
          best[target.position] = cost
          if costs == nil || isListed.insert(target).inserted { improved.append(target) }
        }
      }
      // Costs are read at the end of the round, so that no path grows by two edges in one round.
      frontier = improved.map { Finding(node: $0, cost: best[$0.position]) }
    }
    let findings = found.map { Finding(node: $0, cost: best[$0.position]) }
    for node in found { best[node.position] = .max }
    return findings
  }
}
