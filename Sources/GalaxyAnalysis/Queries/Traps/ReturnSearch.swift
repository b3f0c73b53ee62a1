import GraphKit

/// Finds least costs between many pairs of nodes that are mostly near each other, with a common
/// budget.
///
/// Memory is allocated once.
struct ReturnSearch {
  private let graph: DirectedGraph
  private var search: BoundedSearch
  private var steps: Int
  private let least: Int

  /// Prepares searches in a graph.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - costs: The cost of each edge, or nil if all are 1.
  ///   - steps: The number of nodes and edges that all searches may visit together.
  ///   - least: The number that each search may visit after these are used up.
  init(_ graph: DirectedGraph, costs: [UInt32]?, steps: Int, after least: Int) {
    self.graph = graph
    self.steps = steps
    self.least = least
    search = BoundedSearch(graph, costs: costs)
  }

  /// Returns the cost of the cheapest course between two nodes of one strongly connected component.
  mutating func wayBack(from source: NodeIndex, to target: NodeIndex) -> Trap.WayBack {
    let answer = search.cost(from: source, to: target, steps: max(steps, least))
    steps -= min(steps, answer.steps)
    let cost = Int(clamping: answer.cost)
    return answer.isExact ? .turns(cost) : .atLeast(cost)
  }
}
