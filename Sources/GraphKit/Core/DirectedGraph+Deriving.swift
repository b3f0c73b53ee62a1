extension DirectedGraph {
  /// Returns the graph with every edge reversed.
  ///
  /// - Returns: The transposed graph.
  /// - Complexity: O(V + E) time and space.
  public func reversed() -> DirectedGraph {
    DirectedGraph(rows: rows.transposed())
  }

  /// Returns the graph without directions: nodes are linked if an edge leads either way.
  ///
  /// - Returns: The underlying undirected graph.
  /// - Precondition: There are at most 2^31 - 1 edges.
  /// - Complexity: O(V + E) time and space.
  public func undirected() -> UndirectedGraph {
    UndirectedGraph(rows: rows.symmetrized())
  }

  /// Returns the subgraph that a set of nodes induces: these nodes and all edges between them.
  ///
  /// ```swift
  /// let graph = DirectedGraph(nodeCount: 4, sources: [0, 1, 3], targets: [1, 3, 0])
  /// let (part, nodes) = graph.subgraph(inducedBy: [NodeIndex(3), NodeIndex(1)])
  /// nodes         // [1, 3]
  /// part.targets  // [1], the edge from 1 to 3 renumbered
  /// ```
  ///
  /// - Parameter members: The nodes to keep, in any order; duplicates are ignored.
  /// - Returns: The subgraph, and the original node of each of its nodes in ascending order.
  /// - Precondition: `members` are nodes of the graph.
  /// - Complexity: O(V + edges of the members) time, O(V) space.
  public func subgraph(
    inducedBy members: some Sequence<NodeIndex>
  ) -> (graph: DirectedGraph, nodes: [NodeIndex]) {
    var newIndex = [UInt32](repeating: .noNode, count: nodeCount)
    for member in members { newIndex[member.position] = 0 }
    var nodes: [NodeIndex] = []
    for node in 0..<nodeCount where newIndex[node] == 0 {
      newIndex[node] = UInt32(nodes.count)
      nodes.append(NodeIndex(node))
    }
    // Rows stay sorted because new numbers ascend with the old ones.
    var offsets: [UInt32] = [0]
    offsets.reserveCapacity(nodes.count + 1)
    var targets: [UInt32] = []
    for node in nodes {
      for position in rows.row(node.rawValue) {
        let target = newIndex[Int(rows.targets[position])]
        if target != .noNode { targets.append(target) }
      }
      offsets.append(UInt32(targets.count))
    }
    return (DirectedGraph(rows: CompressedRows(trustedOffsets: offsets, targets: targets)), nodes)
  }
}
