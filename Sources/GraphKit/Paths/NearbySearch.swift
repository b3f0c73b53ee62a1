/// Searches around many nodes of one graph that each go only a few edges far. Memory of the size of
/// the graph is set up once; a search costs what it looks at.
public struct NearbySearch: Sendable {
  /// A node that a search found.
  public struct Finding: Sendable, Equatable {
    public let node: NodeIndex
    /// The least cost of a path to it with no more edges than allowed.
    public let cost: UInt64
  }

  private let graph: DirectedGraph
  private let costs: [UInt32]?
  private var best: [UInt64]

  /// - Parameter costs: the cost of each edge, parallel to the targets; nil to count edges.
  /// - Precondition: there are as many costs as edges.
  /// - Complexity: O(V) time and space.
  public init(_ graph: DirectedGraph, costs: [UInt32]? = nil) {
    precondition(costs.map { $0.count == graph.edgeCount } ?? true, "not as many costs as edges")
    self.graph = graph
    self.costs = costs
    best = [UInt64](repeating: .max, count: graph.nodeCount)
  }

  /// What can be reached along at most `limit` edges, the start included, in the order in which it
  /// was found: by number of edges, and for each number as the rows list it.
  ///
  /// Rounds of relaxing edges (Bellman and Ford): after round k the cost of each node is the least
  /// over paths of at most k edges, because a round looks only at what the one before has made
  /// cheaper.
  ///
  /// - Precondition: `source` is in the graph.
  /// - Complexity: O(limit * edges looked at) time, O(nodes found) space.
  public mutating func search(from source: NodeIndex, limit: Int) -> [Finding] {
    precondition(source.position < graph.nodeCount, "no such node")
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
      // Costs are read at the end of the round, so that no path grows by two edges in one.
      frontier = improved.map { Finding(node: $0, cost: best[$0.position]) }
    }
    let findings = found.map { Finding(node: $0, cost: best[$0.position]) }
    for node in found { best[node.position] = .max }
    return findings
  }
}
