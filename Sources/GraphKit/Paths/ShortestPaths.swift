extension DirectedGraph {
  /// Returns the *k* cheapest loopless paths between two nodes, best first.
  ///
  /// Paths are ordered by cost, then lexicographically by their nodes.
  ///
  /// ```swift
  /// let graph = DirectedGraph(nodeCount: 4, sources: [0, 0, 1, 2], targets: [1, 2, 3, 3])
  /// let paths = graph.shortestPaths(from: NodeIndex(0), to: NodeIndex(3), count: 3)
  /// paths.map(\.nodes)  // [[0, 1, 3], [0, 2, 3]]
  /// ```
  ///
  /// Yen's algorithm (Finding the k shortest loopless paths in a network, 1971) with Lawler's
  /// modification (1972): the remaining paths are partitioned into classes that share a prefix with
  /// a path already found and leave it by a step that none of those took. The best path of each
  /// class is a candidate. The best candidate is the next path, and its class is split further, so
  /// no path is found twice.
  ///
  /// - Parameters:
  ///   - source: The first node of the paths.
  ///   - target: The last node of the paths.
  ///   - count: The maximum number of paths.
  ///   - avoiding: Nodes that must not be on the paths, not even as their endpoints.
  ///   - cost: The cost of each edge, parallel to ``targets``; nil for 1 each.
  /// - Returns: Up to `count` paths; fewer if no more exist.
  /// - Precondition: All nodes are in the graph, and there are as many costs as edges.
  /// - Complexity: O(count × L × (V + E) log V) time, where L is the length of the paths, or
  ///   O(count × L × (V + E)) without costs; O(V + E + count × L²) space.
  public func shortestPaths(
    from source: NodeIndex, to target: NodeIndex, count: Int, avoiding: [NodeIndex] = [],
    cost: [UInt32]? = nil
  ) -> [ShortestPath] {
    precondition(
      source.position < nodeCount && target.position < nodeCount, "the node is not in the graph")
    precondition(cost.map { $0.count == edgeCount } ?? true, "there must be as many costs as edges")
    let search = AlternativesSearch(rows: rows, target: target, avoiding: avoiding, cost: cost)
    var found: [ShortestPath] = []
    guard count > 0, let first = search.best(after: [], from: source, without: []) else {
      return []
    }
    var candidates = [PathCandidate(path: first, branch: 0)]
    // A linear search for the best candidate: there are few, and computing each one costs far more.
    while let place = candidates.indices.min(by: { candidates[$0].path < candidates[$1].path }) {
      let next = candidates.remove(at: place)
      found.append(next.path)
      if found.count == count { break }
      for branch in next.branch..<max(next.path.hops, next.branch) {
        let root = next.path.nodes[...branch]
        var taken: [UInt32] = []
        for path in found where path.hops > branch && path.nodes[...branch] == root {
          taken.append(path.nodes[branch + 1].rawValue)
        }
        if let path = search.best(after: root.dropLast(), from: root[branch], without: taken) {
          candidates.append(PathCandidate(path: path, branch: branch))
        }
      }
    }
    return found
  }
}

/// The best path of a class, and the position of the node at which the class leaves its parent.
private struct PathCandidate {
  var path: ShortestPath
  var branch: Int
}

/// Finds the best path with a given prefix.
private struct AlternativesSearch {
  let rows: CompressedRows
  let target: NodeIndex
  let avoiding: [NodeIndex]
  let cost: [UInt32]?

  /// Returns the best path of a class, or nil if the class is empty.
  ///
  /// - Parameters:
  ///   - start: The first nodes of the path, each a successor of the previous one.
  ///   - node: The node that follows these.
  ///   - taken: Nodes that must not follow `node`.
  /// - Returns: The path, including `start`.
  func best(
    after start: ArraySlice<NodeIndex>, from node: NodeIndex, without taken: [UInt32]
  ) -> ShortestPath? {
    var search = LeastCostSearch(nodeCount: rows.nodeCount)
    for avoided in avoiding { search.block(avoided) }
    if search.isBlocked(node) || search.isBlocked(target) { return nil }
    for passed in start { search.block(passed) }
    search.forbiddenFirstSteps = taken
    search.run(rows, cost: cost, from: node.rawValue, until: target.rawValue)
    guard search.isSettled(target) else { return nil }
    let rest = search.firstPath(rows, cost: cost, from: node.rawValue, to: target.rawValue)
    var total = search.distances[target.position]
    for (first, second) in zip(start, start.dropFirst() + [node]) {
      let edge = rows.position(from: first.rawValue, to: second.rawValue)
      total += edge.map { UInt64(cost?[$0] ?? 1) } ?? 0
    }
    return ShortestPath(nodes: start + rest, cost: total)
  }
}

extension ShortestPath {
  /// Orders by cost, then lexicographically by the nodes.
  fileprivate static func < (left: ShortestPath, right: ShortestPath) -> Bool {
    if left.cost != right.cost { return left.cost < right.cost }
    return left.nodes.lexicographicallyPrecedes(right.nodes)
  }
}
