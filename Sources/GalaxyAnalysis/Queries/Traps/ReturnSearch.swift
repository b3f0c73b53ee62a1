import GraphKit

/// Least costs between many pairs of nodes that are mostly near each other, with memory that is set
/// up once and a bound for all searches together.
struct ReturnSearch {
  private let graph: DirectedGraph
  private var search: BoundedSearch
  private var steps: Int
  private let least: Int

  /// - Parameters:
  ///   - steps: The nodes and edges that all searches may look at together.
  ///   - least: Those that a search may look at when these are spent.
  init(_ graph: DirectedGraph, costs: [UInt32]?, steps: Int, after least: Int) {
    self.graph = graph
    self.steps = steps
    self.least = least
    search = BoundedSearch(graph, costs: costs)
  }

  /// The cheapest course between two nodes of one strong component.
  mutating func wayBack(from source: NodeIndex, to target: NodeIndex) -> Trap.WayBack {
    let answer = search.cost(from: source, to: target, steps: max(steps, least))
    steps -= min(steps, answer.steps)
    let cost = Int(clamping: answer.cost)
    return answer.isExact ? .turns(cost) : .atLeast(cost)
  }
}
