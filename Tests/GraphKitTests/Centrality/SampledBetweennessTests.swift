import GalaxyTestSupport
import GraphKit
import Testing

@Suite struct SampledBetweennessTests {
  @Test func isExactForAllSources() {
    for list in GraphSamples.all(seed: 84, randomCount: 100, maximumNodeCount: 12) {
      let sample = list.graph.sampledBetweenness(count: 100)
      #expect(areClose(sample.scores, list.graph.betweenness()), "\(list)")
      #expect(sample.standardErrors.allSatisfy { $0 == 0 })
      #expect(sample.sources.count == list.nodeCount)
    }
  }

  @Test func standardErrorsCoverTrueScores() {
    var random = SplitMix64(seed: 88)
    let graph = RandomGraphs.mapLike(nodeCount: 300, using: &random).graph
    let exact = graph.betweenness()
    var (within, off, bias) = (0, 0, 0.0)
    for seed: UInt64 in 0..<15 {
      let sample = graph.sampledBetweenness(count: 60, seed: seed)
      #expect(sample.sources.count == 60 && Set(sample.sources).count == 60)
      for node in exact.indices where exact[node] > 4_000 {
        let error = abs(sample.scores[node] - exact[node])
        if error <= 2 * sample.standardErrors[node] { within += 1 } else { off += 1 }
        bias += sample.scores[node] / exact[node] - 1
      }
    }
    let share = Double(within) / Double(within + off)
    #expect(share > 0.88 && share < 0.97)
    #expect(abs(bias) / Double(within + off) < 0.02)
  }

  @Test func resultIsIndependentOfThreads() {
    var random = SplitMix64(seed: 89)
    let graph = RandomGraphs.mapLike(nodeCount: 900, using: &random).graph
    let sample = graph.sampledBetweenness(count: 300, seed: 4)
    for threads in [2, 7] {
      #expect(graph.sampledBetweenness(count: 300, seed: 4, threads: threads) == sample)
    }
    #expect(graph.sampledBetweenness(count: 300, seed: 5) != sample)
  }
}
