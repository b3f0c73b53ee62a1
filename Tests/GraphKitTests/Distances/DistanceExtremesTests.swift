import GalaxyTestSupport
import GraphKit
import Testing

@Suite struct DistanceExtremesTests {
  private func check(_ graph: DirectedGraph, _ note: String) {
    let summary = graph.distanceSummary()
    let extremes = graph.distanceExtremes()
    #expect(extremes.diameter == summary.diameter...summary.diameter, "\(note)")
    #expect(extremes.radius == summary.radius...summary.radius, "\(note)")
    #expect(extremes.isExact)
    #expect(graph.distanceExtremes(threads: 3) == extremes)
  }

  @Test func matchTheSummaryOfSmallGraphs() {
    for list in GraphSamples.all(seed: 171, randomCount: 1_500, maximumNodeCount: 40) {
      check(list.graph, "\(list)")
    }
  }

  @Test func matchTheSummaryOfComponents() {
    var random = SplitMix64(seed: 172)
    for round in 0..<300 {
      let list =
        round % 2 == 0
        ? RandomGraphs.mapLike(nodeCount: 60 + round, using: &random)
        : RandomGraphs.any(maximumNodeCount: 200, using: &random)
      let graph = list.graph
      let components = graph.stronglyConnectedComponents()
      for component in 0..<min(components.count, 3) {
        check(graph.subgraph(inducedBy: components.nodes(in: component)).graph, "round \(round)")
      }
    }
  }

  @Test func matchTheSummaryOfTreesAndMeshes() {
    for list in [
      GraphZoo.binaryTree(500), GraphZoo.grid(width: 31, height: 17), GraphZoo.cycle(120),
      GraphZoo.path(300), GraphZoo.barbell(size: 20, between: 30), GraphZoo.complete(40),
      GraphZoo.empty(0), GraphZoo.empty(1), GraphZoo.empty(9),
    ] {
      check(list.graph, "\(list.nodeCount) nodes")
      check(list.symmetric.graph, "\(list.nodeCount) nodes, symmetric")
    }
  }
}
