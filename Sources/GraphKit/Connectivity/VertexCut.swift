extension DirectedGraph {
  /// A smallest set of nodes without which no path leads from `source` to `target`; of several, the
  /// one nearest to `source`: everything that can be reached from `source` without passing it can be
  /// reached without passing any other smallest set. Ascending; empty if there is no path anyway.
  ///
  /// By Menger's theorem it has as many nodes as there are paths that share none but their ends, see
  /// ``disjointPaths(from:to:avoiding:)``.
  ///
  /// - Returns: nil if nothing separates them: they are the same node or `source` leads to `target`
  ///   directly.
  /// - Precondition: both are in the graph.
  /// - Complexity: O(E sqrt(V)) time, O(V) space.
  public func minimumVertexCut(from source: NodeIndex, to target: NodeIndex) -> [NodeIndex]? {
    minimumVertexCut(fromAnyOf: [source], toAnyOf: [target])
  }

  /// A smallest set of nodes without which no path leads from any of `sources` to any of `targets`;
  /// of several, the one nearest to `sources`. Ascending; empty if there is no path anyway.
  ///
  /// - Parameter cuttingEnds: whether `sources` and `targets` themselves may be in the set. Then there
  ///   always is an answer, at worst all of the sources.
  /// - Returns: nil if nothing separates them: some node is a source and a target, or a source leads
  ///   to a target directly. Never if ends may be cut.
  /// - Precondition: all of them are in the graph; repetitions are allowed.
  /// - Complexity: O(E sqrt(V)) time, O(V) space.
  public func minimumVertexCut(
    fromAnyOf sources: [NodeIndex], toAnyOf targets: [NodeIndex], cuttingEnds: Bool = false
  ) -> [NodeIndex]? {
    for end in sources + targets { precondition(end.position < nodeCount, "no such node") }
    if cuttingEnds { return disjointPaths(from: sources, to: targets).cut }
    var isSource = [Bool](repeating: false, count: nodeCount)
    var isTarget = isSource
    for source in sources { isSource[source.position] = true }
    for target in targets { isTarget[target.position] = true }
    if targets.contains(where: { isSource[$0.position] }) { return nil }
    // Ends cannot be cut, so the paths that matter lead from the nodes behind sources to those before
    // targets.
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
