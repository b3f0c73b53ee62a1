extension DirectedGraph {
  /// The cheapest paths between two nodes that visit no node twice, best first: by cost, then by the
  /// lexicographic order of their nodes.
  ///
  /// Yen (Finding the k shortest loopless paths in a network, 1971) with Lawler's restriction: the
  /// paths not yet found fall into classes that share a beginning with a path found and leave it by
  /// a step that none of those took. The best path of each class is a candidate, the best candidate
  /// is the next path, and its class falls apart into smaller ones. No path is found twice.
  ///
  /// ```swift
  /// for path in graph.shortestPaths(from: hub, to: port, count: 3, cost: turns) { ... }
  /// ```
  ///
  /// - Parameters:
  ///   - count: how many paths are wanted; fewer come back if there are no more.
  ///   - avoiding: nodes that must not be on the paths. There is no path from or to one of these.
  ///   - cost: the cost of each edge, parallel to `targets`; nil to count edges.
  /// - Precondition: all nodes are in the graph, and there are as many costs as edges.
  /// - Complexity: O(count * L * (V + E) log V) time where `L` is the length of the paths, without
  ///   costs O(count * L * (V + E)); O(V + E + count * L^2) space.
  public func shortestPaths(
    from source: NodeIndex, to target: NodeIndex, count: Int, avoiding: [NodeIndex] = [],
    cost: [UInt32]? = nil
  ) -> [ShortestPath] {
    precondition(source.position < nodeCount && target.position < nodeCount, "no such node")
    precondition(cost.map { $0.count == edgeCount } ?? true, "not as many costs as edges")
    let search = AlternativesSearch(rows: rows, target: target, avoiding: avoiding, cost: cost)
    var found: [ShortestPath] = []
    guard count > 0, let first = search.best(after: [], from: source, without: []) else {
      return []
    }
    var candidates = [PathCandidate(path: first, branch: 0)]
    // The smallest candidate is looked for each time: there are few, against the cost of each.
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

/// The best path of a class, and the position of the node where the class leaves its parent.
private struct PathCandidate {
  var path: ShortestPath
  var branch: Int
}

/// Finds the best path with a given beginning.
private struct AlternativesSearch {
  let rows: CompressedRows
  let target: NodeIndex
  let avoiding: [NodeIndex]
  let cost: [UInt32]?

  /// - Parameters:
  ///   - start: the nodes of the path so far, each a successor of the one before.
  ///   - node: the node after these.
  ///   - taken: nodes that must not follow it.
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
  /// By cost, then by the lexicographic order of the nodes.
  fileprivate static func < (left: ShortestPath, right: ShortestPath) -> Bool {
    if left.cost != right.cost { return left.cost < right.cost }
    return left.nodes.lexicographicallyPrecedes(right.nodes)
  }
}
