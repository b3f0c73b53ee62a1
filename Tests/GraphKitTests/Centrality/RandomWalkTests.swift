import GalaxyTestSupport
import Testing

@testable import GraphKit

@Suite struct RandomWalkTests {
  /// The ranks of the last iteration change by less than the tolerance if all of them are computed at once.
  @Test func ranksSolveTheEquation() {
    var random = SplitMix64(seed: 96)
    var lists = GraphSamples.all(seed: 96, randomCount: 200, maximumNodeCount: 30)
    lists.append(RandomGraphs.mapLike(nodeCount: 9000, using: &random))
    lists.append(RandomGraphs.entries(nodeCount: 9000, count: 20_000, using: &random))
    for list in lists where list.nodeCount > 0 {
      for damping in [0, 0.5, 0.85, 0.99] {
        let graph = list.graph
        let result = graph.pageRank(
          damping: damping, tolerance: 1e-12, maximumIterations: 5000)
        #expect(result.hasConverged)
        var next = [Double](repeating: 0, count: graph.nodeCount)
        var lost = 0.0
        for node in graph.nodes {
          let successors = graph.successors(of: node)
          let rank = result.ranks[node.position]
          if successors.isEmpty { lost += rank }
          for target in successors { next[Int(target)] += rank / Double(successors.count) }
        }
        var change = 0.0
        for node in next.indices {
          let rank = damping * next[node] + (1 - damping + damping * lost) / Double(next.count)
          change += abs(rank - result.ranks[node])
        }
        #expect(change < 1e-10, "\(damping)")
        #expect(abs(result.ranks.reduce(0, +) - 1) < 1e-12)
      }
    }
  }
}
