/// A path of least cost.
public struct ShortestPath: Sendable, Equatable {
  /// The nodes of the path, including both endpoints.
  public let nodes: [NodeIndex]
  /// The sum of the edge costs; the number of edges if no costs were given.
  public let cost: UInt64

  /// The number of edges.
  public var hops: Int { nodes.count - 1 }
}

extension DirectedGraph {
  /// Returns the path of least cost between two nodes.
  ///
  /// Of several cheapest paths, the one whose sequence of nodes is lexicographically smallest.
  ///
  /// ```
  /// 0 ──▶ 1 ──▶ 3      0-1-3 and 0-2-3 are equally short
  ///  ╲         ▲
  ///   ──▶ 2 ──╱
  /// ```
  /// ```swift
  /// let graph = DirectedGraph(nodeCount: 4, sources: [0, 0, 1, 2], targets: [1, 2, 3, 3])
  /// let path = graph.shortestPath(from: NodeIndex(0), to: NodeIndex(3))
  /// path?.nodes  // [0, 1, 3]
  /// path?.cost   // 2
  /// ```
  ///
  /// Dijkstra's algorithm up to the target, or breadth-first search without costs. The edges of
  /// cheapest paths are those whose cost equals the difference of the distances of their endpoints.
  /// A depth-first search along these, lowest node first and never twice into a dead end, finds the
  /// lexicographically smallest path first. Costs may be 0; a path never visits a node twice.
  ///
  /// - Parameters:
  ///   - source: The first node of the path.
  ///   - target: The last node of the path.
  ///   - avoiding: Nodes that must not be on the path, not even as its endpoints.
  ///   - cost: The cost of each edge, parallel to ``targets``; nil for 1 each.
  /// - Returns: The path, or nil if `target` is not reachable.
  /// - Precondition: All nodes are in the graph, and there are as many costs as edges.
  /// - Complexity: O((V + E) log V) time, O(V + E) space; O(V + E) time without costs.
  public func shortestPath(
    from source: NodeIndex, to target: NodeIndex, avoiding: [NodeIndex] = [], cost: [UInt32]? = nil
  ) -> ShortestPath? {
    precondition(
      source.position < nodeCount && target.position < nodeCount, "the node is not in the graph")
    precondition(cost.map { $0.count == edgeCount } ?? true, "there must be as many costs as edges")
    var search = LeastCostSearch(nodeCount: nodeCount)
    for node in avoiding { search.block(node) }
    if search.isBlocked(source) || search.isBlocked(target) { return nil }
    search.run(rows, cost: cost, from: source.rawValue, until: target.rawValue)
    guard search.isSettled(target) else { return nil }
    return ShortestPath(
      nodes: search.firstPath(rows, cost: cost, from: source.rawValue, to: target.rawValue),
      cost: search.distances[target.position])
  }

  /// Returns the least cost of a path from one node to every node (Dijkstra 1959).
  ///
  /// ```swift
  /// let graph = DirectedGraph(nodeCount: 4, sources: [0, 0, 1], targets: [1, 2, 2])
  /// graph.leastCosts(from: NodeIndex(0), cost: [1, 5, 2])  // [0, 1, 3, nil]
  /// ```
  ///
  /// - Parameters:
  ///   - source: The node at which paths start.
  ///   - cost: The cost of each edge, parallel to ``targets``.
  /// - Returns: The cost for each node, or nil if it is not reachable.
  /// - Precondition: `source` is in the graph, and there are as many costs as edges.
  /// - Complexity: O((V + E) log V) time, O(V + E) space.
  public func leastCosts(from source: NodeIndex, cost: [UInt32]) -> [UInt64?] {
    precondition(source.position < nodeCount, "the node is not in the graph")
    precondition(cost.count == edgeCount, "there must be as many costs as edges")
    var search = LeastCostSearch(nodeCount: nodeCount)
    search.run(rows, cost: cost, from: source.rawValue, until: .noNode)
    return search.distances.map { $0 >= LeastCostSearch.blocked ? nil : $0 }
  }
}
