import GraphKit

/// How many links a graph has: unordered pairs of nodes with an edge in at least one direction.
struct LinkCount {
  let links: Int
  /// Those with an edge in one direction only.
  let oneWay: Int

  /// Merges each node's successors with its predecessors, both of which are sorted.
  ///
  /// - Complexity: O(V + E) time, O(1) space.
  init(_ graph: DirectedGraph, reversed: DirectedGraph) {
    let (targets, sources) = (graph.targets, reversed.targets)
    var mutual = 0
    for node in graph.nodes {
      var out = graph.edgePositions(of: node)
      var into = reversed.edgePositions(of: node)
      while let i = out.first, let j = into.first {
        let (target, source) = (targets[i], sources[j])
        if target == source { mutual += 1 }
        if target <= source { out.removeFirst() }
        if source <= target { into.removeFirst() }
      }
    }
    // Each two-way link was met from both ends.
    oneWay = graph.edgeCount - mutual
    links = oneWay + mutual / 2
  }
}
