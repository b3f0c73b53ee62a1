extension DirectedGraph {
  /// The graph with every edge turned round.
  ///
  /// - Complexity: O(V + E) time and space.
  public func reversed() -> DirectedGraph {
    DirectedGraph(rows: rows.transposed())
  }

  /// The graph that forgets directions: two nodes are linked if an edge leads either way.
  ///
  /// - Precondition: at most 2^31 - 1 edges.
  /// - Complexity: O(V + E) time and space.
  public func undirected() -> UndirectedGraph {
    UndirectedGraph(rows: rows.symmetrized())
  }

  /// The nodes in the given list and the edges between them.
  ///
  /// Node `i` of the result is `nodes[i]` of the mapping, which is the given list, ascending and
  /// without repetitions.
  ///
  /// - Precondition: `members` are nodes of the graph.
  /// - Complexity: O(V) + O(E of the rows involved) time, O(V) space.
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
    // Rows stay sorted because the new numbers ascend with the old ones.
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
