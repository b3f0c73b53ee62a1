/// Finds least costs for many pairs of nodes of one graph that are mostly near each other.
///
/// Memory of the size of the graph is allocated once; a search costs only what it visits, and ends
/// when it has visited a maximum number of nodes and edges.
public struct BoundedSearch: Sendable {
  /// The result of a search.
  public struct Answer: Sendable, Equatable {
    /// The least cost of a path, or a lower bound for it.
    public let cost: UInt64
    /// Whether the cost is that of a path.
    public let isExact: Bool
    /// The number of nodes and edges that were visited.
    public let steps: Int
  }

  private let graph: DirectedGraph
  private let costs: [UInt32]?
  /// `.max` for nodes that were not reached.
  private var best: [UInt64]

  /// Prepares searches in a graph.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - costs: The cost of each edge, parallel to the targets, or nil to count edges.
  /// - Precondition: There are as many costs as edges.
  /// - Complexity: O(V) time and space.
  public init(_ graph: DirectedGraph, costs: [UInt32]? = nil) {
    precondition(costs.map { $0.count == graph.edgeCount } ?? true, "not as many costs as edges")
    self.graph = graph
    self.costs = costs
    best = [UInt64](repeating: .max, count: graph.nodeCount)
  }

  /// Returns the least cost of a path from one node to another.
  ///
  /// - Parameters:
  ///   - source: The node at which the path starts.
  ///   - target: The node at which it ends.
  ///   - steps: The maximum number of nodes and edges to visit.
  /// - Returns: The cost, `.max` and exact if there is no path; if the maximum was reached, the cost
  ///   of the nearest node that was not visited.
  /// - Precondition: The nodes are in the graph.
  /// - Complexity: O(n + m) for the n nodes that are nearer than the target and the m edges that
  ///   leave them; with costs O((n + m) log m).
  public mutating func cost(from source: NodeIndex, to target: NodeIndex, steps: Int) -> Answer {
    var reached = [source.rawValue]
    best[source.position] = 0
    defer { for node in reached { best[Int(node)] = .max } }
    return costs == nil
      ? breadthFirst(to: target, steps, &reached) : leastCost(to: target, steps, &reached)
  }

  private mutating func breadthFirst(
    to target: NodeIndex, _ steps: Int, _ reached: inout [UInt32]
  ) -> Answer {
    var head = 0
    var done = 0
    while head < reached.count {
      let node = NodeIndex(reached[head])
      let cost = best[node.position]
      if node == target { return Answer(cost: cost, isExact: true, steps: done) }
      let work = 1 + graph.outDegree(of: node)
      guard work <= steps - done else { return Answer(cost: cost, isExact: false, steps: done) }
      done += work
      head += 1
      for next in graph.successors(of: node) where best[Int(next)] == .max {
        best[Int(next)] = cost + 1
        reached.append(next)
      }
    }
    return Answer(cost: .max, isExact: true, steps: done)
  }

  private mutating func leastCost(
    to target: NodeIndex, _ steps: Int, _ reached: inout [UInt32]
  ) -> Answer {
    guard let costs, let source = reached.first else {
      return Answer(cost: .max, isExact: true, steps: 0)
    }
    var done = 0
    var heap = CostHeap()
    heap.insert(CostHeap.Entry(cost: 0, node: source))
    while let entry = heap.removeLeast() {
      guard entry.cost == best[Int(entry.node)] else { continue }
      if entry.node == target.rawValue {
        return Answer(cost: entry.cost, isExact: true, steps: done)
      }
      let work = 1 + graph.outDegree(of: NodeIndex(entry.node))
      guard work <= steps - done else {
        return Answer(cost: entry.cost, isExact: false, steps: done)
      }
      done += work
      for edge in graph.edgePositions(of: NodeIndex(entry.node)) {
        let next = graph.targets[edge]
        let cost = entry.cost + UInt64(costs[edge])
        guard cost < best[Int(next)] else { continue }
        if best[Int(next)] == .max { reached.append(next) }
        best[Int(next)] = cost
        heap.insert(CostHeap.Entry(cost: cost, node: next))
      }
    }
    return Answer(cost: .max, isExact: true, steps: done)
  }
}
