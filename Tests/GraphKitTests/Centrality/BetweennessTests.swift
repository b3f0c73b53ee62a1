import GalaxyTestSupport
import GraphKit
import Testing

@Suite struct BetweennessTests {
  @Test func agreesWithCountingPaths() {
    for list in GraphSamples.all(seed: 81, randomCount: 300, maximumNodeCount: 16) {
      #expect(areClose(list.graph.betweenness(), NaiveGraph(list).betweenness()), "\(list)")
    }
  }

  @Test func someSources() {
    var random = SplitMix64(seed: 82)
    for _ in 0..<300 {
      let list = RandomGraphs.any(maximumNodeCount: 14, using: &random)
      let sources = (0..<random.below(6)).compactMap { _ in
        list.nodeCount > 0 ? random.below(list.nodeCount) : nil
      }
      let scores = list.graph.betweenness(sources: sources.map { NodeIndex($0) })
      #expect(areClose(scores, NaiveGraph(list).betweenness(sources: sources)), "\(list)")
    }
  }

  @Test func threadsDoNotChangeABit() {
    var random = SplitMix64(seed: 83)
    let graph = RandomGraphs.mapLike(nodeCount: 300, using: &random).graph
    let scores = graph.betweenness()
    for threads in [0, 2, 3, 50] { #expect(graph.betweenness(threads: threads) == scores) }
  }
}
