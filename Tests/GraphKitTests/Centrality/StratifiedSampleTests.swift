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
}
