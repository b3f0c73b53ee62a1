import GalaxyTestSupport
import GraphKit
import Testing

@Suite struct BoundedSearchTests {
  /// The least costs from one node to all others, by relaxing each edge as often as there are nodes.
  private func naive(_ graph: DirectedGraph, _ costs: [UInt32]?, from source: Int) -> [UInt64] {
    var best = [UInt64](repeating: .max, count: graph.nodeCount)
    best[source] = 0
    for _ in 0..<graph.nodeCount {
      for node in graph.nodes where best[node.position] != .max {
        for edge in graph.edgePositions(of: node) {
          let next = Int(graph.targets[edge])
          best[next] = min(best[next], best[node.position] + UInt64(costs?[edge] ?? 1))
        }
      }
    }
    return best
  }

  @Test(arguments: [false, true]) func costsAreLeastAndLimitsAreKept(hasCosts: Bool) {
    var random = SplitMix64(seed: 61)
    for _ in 0..<150 {
      let graph = RandomGraphs.any(maximumNodeCount: 12, using: &random).graph
      // Few distinct costs produce many ties; costs may be 0.
      let costs = hasCosts ? (0..<graph.edgeCount).map { _ in UInt32(random.below(4)) } : nil
      var search = BoundedSearch(graph, costs: costs)
      for source in graph.nodes {
        let expected = naive(graph, costs, from: source.position)
        for target in graph.nodes {
          let cost = expected[target.position]
          let whole = search.cost(from: source, to: target, steps: .max)
          #expect(whole.cost == cost && whole.isExact)
          #expect(search.cost(from: source, to: target, steps: whole.steps) == whole)
          guard whole.steps > 0 else { continue }
          // One step less is not enough, and what is known then is no more than the cost.
          let part = search.cost(from: source, to: target, steps: whole.steps - 1)
          #expect(!part.isExact && part.cost <= cost && part.steps < whole.steps)
        }
      }
    }
  }

  /// ```
  ///   0 → 1 → 2 → 3 → 4
  /// ```
  @Test(arguments: [(nil, [3, 4]), ([5, 1, 1, 1], [7, 8])] as [([UInt32]?, [UInt64])])
  func stepsAreNodesAndEdges(costs: [UInt32]?, expected: [UInt64]) {
    let list = EdgeList(nodeCount: 5, edges: (0..<4).map { ($0, $0 + 1) })
    var search = BoundedSearch(list.graph, costs: costs)
    func answer(_ source: Int, _ target: Int, _ steps: Int) -> (UInt64, Bool, Int) {
      let answer = search.cost(from: NodeIndex(source), to: NodeIndex(target), steps: steps)
      return (answer.cost, answer.isExact, answer.steps)
    }
    #expect(answer(0, 4, 8) == (expected[1], true, 8))
    #expect(answer(0, 4, 7) == (expected[0], false, 6))
    #expect(answer(0, 4, 0) == (0, false, 0))
    #expect(answer(4, 0, 1) == (.max, true, 1))
    #expect(answer(4, 4, 0) == (0, true, 0))
  }
}
