import GalaxyTestSupport
import GraphKit
import Testing

@Suite struct BetweennessTests {
  @Test func matchesPathCounting() {
    for list in GraphSamples.all(seed: 81, randomCount: 300, maximumNodeCount: 16) {
      #expect(areClose(list.graph.betweenness(), NaiveGraph(list).betweenness()), "\(list)")
    }
  }

  @Test func matchesPathCountingForSomeSources() {
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

  /// Few sources are processed one by one, many in batches of eight.
  @Test func fewAndManySourcesAgree() {
    var random = SplitMix64(seed: 90)
    let graph = RandomGraphs.mapLike(nodeCount: 700, using: &random).graph
    var sum = [Double](repeating: 0, count: 700)
    for start in stride(from: 0, to: 700, by: 50) {
      let some = (start..<start + 50).map { NodeIndex($0) }
      for (node, score) in graph.betweenness(sources: some).enumerated() { sum[node] += score }
    }
    #expect(areClose(graph.betweenness(), sum))
    let twice = (0..<1400).map { NodeIndex($0 % 700) }
    #expect(areClose(graph.betweenness(sources: twice), sum.map { 2 * $0 }))
  }

  @Test func resultIsIndependentOfThreads() {
    var random = SplitMix64(seed: 83)
    let graph = RandomGraphs.mapLike(nodeCount: 300, using: &random).graph
    let scores = graph.betweenness()
    for threads in [0, 2, 3, 50] { #expect(graph.betweenness(threads: threads) == scores) }
  }
}
