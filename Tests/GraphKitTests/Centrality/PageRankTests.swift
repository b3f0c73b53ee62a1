import GalaxyTestSupport
import GraphKit
import Testing

@Suite struct PageRankTests {
  @Test func matchesMatrixIteration() {
    for list in GraphSamples.all(seed: 91, randomCount: 60, maximumNodeCount: 14) {
      if list.nodeCount == 4 && list.edges.count % 4 != 0 { continue }
      let result = list.graph.pageRank()
      #expect(result.hasConverged)
      #expect(areClose(result.ranks, NaiveGraph(list).pageRank(rounds: 150), within: 1e-8))
    }
  }

  @Test func stopsAtTheMaximumNumberOfIterations() {
    let result = GraphZoo.outStar(5).graph.pageRank(tolerance: 0, maximumIterations: 7)
    #expect(result.iterations == 7)
    #expect(!result.hasConverged)
  }

  @Test func resultIsIndependentOfThreads() {
    var random = SplitMix64(seed: 94)
    // Large enough for several shards; includes sinks.
    let list = RandomGraphs.entries(nodeCount: 30_000, count: 60_000, using: &random)
    let graph = list.graph
    let ranks = graph.pageRank()
    #expect(ranks.hasConverged && abs(ranks.ranks.reduce(0, +) - 1) < 1e-9)
    for threads in [2, 5] { #expect(graph.pageRank(threads: threads) == ranks) }
  }

  /// Reports of maps have the same bytes in all versions.
  @Test func ranksStayTheSame() {
    var random = SplitMix64(seed: 95)
    var digest: UInt64 = 0xcbf2_9ce4_8422_2325
    for _ in 0..<20 {
      let graph = RandomGraphs.mapLike(nodeCount: 200, using: &random).graph
      for rank in graph.pageRank().ranks {
        digest = (digest ^ rank.bitPattern) &* 0x100_0000_01b3
      }
    }
    #expect(digest == 0x103f_c863_7628_6f6b)
  }
}
