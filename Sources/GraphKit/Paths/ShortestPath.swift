/// A path of least cost.
public struct ShortestPath: Sendable, Equatable {
  /// The nodes on the way, both ends included.
  public let nodes: [NodeIndex]
  /// The sum of the edge costs; the number of edges if costs were not given.
  public let cost: UInt64

  /// The number of edges.
  public var hops: Int { nodes.count - 1 }
}

extension DirectedGraph {
  /// The path of least cost between two nodes, a definite one if there are several: the one whose
  /// sequence of nodes comes first in lexicographic order.
  ///
  /// Dijkstra's algorithm up to the target (breadth-first search without costs). The edges that can
  /// be part of a cheapest path are those whose cost equals the difference of the distances of their
  /// ends; a depth-first search along these, always to the lowest node first and never twice to one
  /// that led nowhere, arrives first on the lexicographically smallest path. Edges may cost nothing;
  /// the path never visits a node twice.
  ///
  /// - Parameters:
  ///   - avoiding: nodes that must not be on the path. There is no path from or to one of these.
  ///   - cost: the cost of each edge, parallel to `targets`; nil to count edges.
  /// - Returns: the path, or nil if `target` cannot be reached.
  /// - Precondition: all nodes are in the graph, and there are as many costs as edges.
  /// - Complexity: O((V + E) log V) time, O(V + E) space; without costs O(V + E) time.
  public func shortestPath(
    from source: NodeIndex, to target: NodeIndex, avoiding: [NodeIndex] = [], cost: [UInt32]? = nil
  ) -> ShortestPath? {
    precondition(
      source.position < nodeCount && target.position < nodeCount, "no such node")
    precondition(cost.map { $0.count == edgeCount } ?? true, "not as many costs as edges")
    var search = LeastCostSearch(nodeCount: nodeCount)
    for node in avoiding { search.block(node) }
    if search.isBlocked(source) || search.isBlocked(target) { return nil }
    search.run(rows, cost: cost, from: source.rawValue, until: target.rawValue)
    guard search.isSettled(target) else { return nil }
    return ShortestPath(
      nodes: search.firstPath(rows, cost: cost, from: source.rawValue, to: target.rawValue),
      cost: search.distances[target.position])
  }

  /// The least cost from one node to every other; nil in place of nodes that cannot be reached.
  ///
  /// - Precondition: `source` is in the graph, and there are as many costs as edges.
  /// - Complexity: O((V + E) log V) time, O(V + E) space.
  public func leastCosts(from source: NodeIndex, cost: [UInt32]) -> [UInt64?] {
    precondition(source.position < nodeCount, "no such node")
    precondition(cost.count == edgeCount, "not as many costs as edges")
    var search = LeastCostSearch(nodeCount: nodeCount)
    search.run(rows, cost: cost, from: source.rawValue, until: .noNode)
    return search.distances.map { $0 >= LeastCostSearch.blocked ? nil : $0 }
  }
}
