extension DirectedGraph {
  /// Returns a minimum vertex cut between two nodes.
  ///
  /// A vertex cut is a set of nodes without which no path leads from `source` to `target`. Of
  /// several minimum cuts, the result is the one nearest to `source`: every node reachable from
  /// `source` without passing this cut is also reachable without passing any other minimum cut.
  ///
  /// ```
  /// 0 ──▶ 1 ──▶ 3 ──▶ 4
  ///  ╲         ▲
  ///   ──▶ 2 ──╱
  /// ```
  /// ```swift
  /// let graph = DirectedGraph(
  ///   nodeCount: 5, sources: [0, 0, 1, 2, 3], targets: [1, 2, 3, 3, 4])
  /// graph.minimumVertexCut(from: NodeIndex(0), to: NodeIndex(4))  // [3]
  /// ```
  ///
  /// By Menger's theorem, its size is the maximum number of paths that share only their endpoints;
  /// see ``disjointPaths(from:to:avoiding:)``.
  ///
  /// - Parameters:
  ///   - source: The node at which paths start.
  ///   - target: The node at which paths end.
  /// - Returns: The cut in ascending order, empty if there is no path anyway; nil if no cut exists,
  ///   because the nodes are the same or `source` has an edge to `target`.
  /// - Precondition: Both nodes are in the graph.
  /// - Complexity: O(E sqrt(V)) time, O(V) space.
  public func minimumVertexCut(from source: NodeIndex, to target: NodeIndex) -> [NodeIndex]? {
    minimumVertexCut(fromAnyOf: [source], toAnyOf: [target])
  }

  /// Returns a minimum vertex cut between two groups of nodes.
  ///
  /// Of several minimum cuts, the one nearest to `sources`.
  ///
  /// - Parameters:
  ///   - sources: The nodes at which paths start; duplicates are ignored.
  ///   - targets: The nodes at which paths end; duplicates are ignored.
  ///   - cuttingEnds: Whether the cut may contain nodes of `sources` and `targets`. If so, a cut
  ///     always exists: all of the sources, for example.
  /// - Returns: The cut in ascending order, empty if there is no path anyway; nil if no cut exists,
  ///   because a node is in both groups or a source has an edge to a target.
  /// - Precondition: All nodes are in the graph.
  /// - Complexity: O(E sqrt(V)) time, O(V) space.
  public func minimumVertexCut(
    fromAnyOf sources: [NodeIndex], toAnyOf targets: [NodeIndex], cuttingEnds: Bool = false
  ) -> [NodeIndex]? {
    for end in sources + targets {
      precondition(end.position < nodeCount, "the node is not in the graph")
    }
    if cuttingEnds { return disjointPaths(from: sources, to: targets).cut }
    var isSource = [Bool](repeating: false, count: nodeCount)
    var isTarget = isSource
    for source in sources { isSource[source.position] = true }
    for target in targets { isTarget[target.position] = true }
    if targets.contains(where: { isSource[$0.position] }) { return nil }
    // Endpoints cannot be cut, so only paths from successors of sources to predecessors of targets
    // matter.
    var first = [Bool](repeating: false, count: nodeCount)
    var last = first
    for node in 0..<nodeCount where !isTarget[node] {
      for edge in rows.row(UInt32(node)) {
        let next = Int(rows.targets[edge])
        if isSource[node], isTarget[next] { return nil }
        if isSource[node], !isSource[next] { first[next] = true }
        if isTarget[next] { last[node] = true }
      }
    }
    return disjointPaths(
      from: first.indices.filter { first[$0] }.map { NodeIndex($0) },
      to: last.indices.filter { last[$0] }.map { NodeIndex($0) }, avoiding: sources + targets
    ).cut
  }
}
