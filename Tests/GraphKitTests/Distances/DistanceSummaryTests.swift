import GalaxyTestSupport
import GraphKit
import Testing

@Suite struct DistanceSummaryTests {
  private func check(_ summary: DistanceSummary, _ distances: [[Int?]], _ list: EdgeList) {
    let finite = distances.map { $0.compactMap { $0 } }
    #expect(summary.eccentricities.ints == finite.map { $0.max() ?? 0 }, "\(list)")
    #expect(Int(summary.sum) == finite.reduce(0) { $0 + $1.reduce(0, +) }, "\(list)")
    #expect(Int(summary.reachablePairs) == finite.reduce(0) { $0 + $1.count - 1 })
    #expect(Int(summary.diameter) == finite.map { $0.max() ?? 0 }.max() ?? 0)
    #expect(Int(summary.radius) == finite.map { $0.max() ?? 0 }.min() ?? 0)
    #expect(summary.isStronglyConnected == distances.allSatisfy { $0.allSatisfy { $0 != nil } })
  }

  @Test func matchesFloydWarshall() {
    for list in GraphSamples.all(seed: 71, randomCount: 300, maximumNodeCount: 30) {
      check(list.graph.distanceSummary(), NaiveGraph(list).distances(), list)
    }
  }

  @Test func matchesSingleSearchesAcrossBatches() {
    var random = SplitMix64(seed: 72)
    for nodeCount in [500, 512, 513, 1300] {
      let graph = RandomGraphs.mapLike(nodeCount: nodeCount, using: &random).graph
      let searches = graph.nodes.map { graph.breadthFirstDistances(from: $0) }
      let summary = graph.distanceSummary()
      #expect(summary.eccentricities == searches.map(\.eccentricity))
      #expect(summary.sum == searches.reduce(0) { $0 + $1.sum })
      #expect(Int(summary.reachablePairs) == searches.reduce(0) { $0 + $1.reachedCount - 1 })
      #expect(graph.distanceSummary(threads: 3) == summary)
    }
  }

  @Test func matchesTheInducedSubgraph() {
    var random = SplitMix64(seed: 73)
    for _ in 0..<200 {
      let list = RandomGraphs.any(maximumNodeCount: 20, using: &random)
      let graph = list.graph
      let members = graph.nodes.filter { _ in random.below(2) == 0 }
      let (summary, nodes) = graph.distanceSummary(within: members)
      #expect(nodes == members)
      #expect(summary == graph.subgraph(inducedBy: members).graph.distanceSummary())
    }
  }
}
