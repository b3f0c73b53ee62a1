import GalaxyTestSupport
import Testing

@testable import GraphKit

@Suite struct StratifiedSampleTests {
  @Test func averageOfManySeedsIsTheTruth() {
    var random = SplitMix64(seed: 184)
    let graph = RandomGraphs.mapLike(nodeCount: 400, using: &random).graph
    let members = graph.stronglyConnectedComponents().componentOf.map { $0 == 0 }
    let core = graph.nodes.filter { members[$0.position] }
    let mean = graph.subgraph(inducedBy: core).graph.distanceSummary().mean ?? 0
    let sample = StratifiedSample(graph, isMember: members)
    var total = 0.0
    for seed: UInt64 in 0..<50 {
      total +=
        sample.estimates(of: 3, precision: 0, sampleLimit: 1, seed: seed, threads: 1)
        .meanDistance.value
    }
    #expect(abs(total / 50 / mean - 1) < 0.01)
  }

  /// Reports of maps have the same bytes in all versions, and with any number of threads.
  @Test func estimatesStayTheSame() {
    var random = SplitMix64(seed: 185)
    let graph = RandomGraphs.mapLike(nodeCount: 300, using: &random).graph
    let members = graph.stronglyConnectedComponents().componentOf.map { $0 == 0 }
    let sample = StratifiedSample(graph, isMember: members)
    var digest: UInt64 = 0xcbf2_9ce4_8422_2325
    for seed: UInt64 in 0..<20 {
      let found = sample.estimates(of: 4, precision: 0, sampleLimit: 90, seed: seed, threads: 1)
      #expect(
        found == sample.estimates(of: 4, precision: 0, sampleLimit: 90, seed: seed, threads: 3))
      for ranked in found.betweenness + found.closeness {
        digest = (digest ^ UInt64(ranked.node.rawValue)) &* 0x100_0000_01b3
        digest = (digest ^ ranked.estimate.value.bitPattern) &* 0x100_0000_01b3
        digest = (digest ^ ranked.estimate.error.bitPattern) &* 0x100_0000_01b3
      }
    }
    #expect(digest == 0xa8d0_63cc_d856_10f6)
  }
}
