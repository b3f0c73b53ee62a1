import GalaxyTestSupport
import GraphKit
import Testing

@Suite struct CentralityEstimatesTests {
  private static func largest(_ graph: DirectedGraph) -> [NodeIndex] {
    let components = graph.stronglyConnectedComponents()
    let largest = components.sizes.firstIndex(of: components.sizes.max() ?? 0) ?? 0
    return components.sizes.isEmpty ? [] : Array(components.nodes(in: largest))
  }

  @Test func areExactForSmallGraphs() {
    for list in GraphSamples.all(seed: 181, randomCount: 100, maximumNodeCount: 12) {
      let graph = list.graph
      let core = Self.largest(graph)
      let estimates = graph.centralityEstimates(core: core)
      let inner = graph.subgraph(inducedBy: core).graph
      let mean = inner.distanceSummary().mean ?? 0
      #expect(abs(estimates.meanDistance.value - mean) < 1e-12, "\(list)")
      let scores = graph.betweenness()
      #expect(
        estimates.betweenness.map(\.estimate.value) == Array(scores.sorted(by: >).prefix(10)))
      let closeness = inner.closeness().closeness.sorted(by: >).prefix(10)
      #expect(areClose(estimates.closeness.map(\.estimate.value), Array(closeness)), "\(list)")
      #expect((estimates.betweenness + estimates.closeness).allSatisfy { $0.estimate.error == 0 })
    }
  }

  /// Of twenty seeds on each map, at most two may be wrong of each kind: more has a chance of 7 % for
  /// errors that hold in 95 of 100 cases, and theirs hold more often.
  @Test(arguments: [(2_000, 96), (2_000, 320), (6_000, 96), (6_000, 320)])
  func errorsCoverTheTruth(_ nodeCount: Int, _ sampleLimit: Int) {
    var random = SplitMix64(seed: 182)
    let graph = RandomGraphs.mapLike(nodeCount: nodeCount, using: &random).graph
    let core = Self.largest(graph)
    let inner = graph.subgraph(inducedBy: core).graph
    let mean = inner.distanceSummary(threads: 2).mean ?? 0
    let scores = graph.betweenness(threads: 2)
    let near = Dictionary(uniqueKeysWithValues: zip(core, inner.closeness(threads: 2).closeness))
    var wrong = (mean: 0, closeness: 0, betweenness: 0)
    for seed: UInt64 in 0..<20 {
      let estimates = graph.centralityEstimates(
        core: core, sampleLimit: sampleLimit, seed: seed, threads: 2)
      let distance = estimates.meanDistance
      wrong.mean += abs(distance.value - mean) > distance.error ? 1 : 0
      wrong.closeness +=
        estimates.closeness.allSatisfy {
          abs($0.estimate.value - (near[$0.node] ?? 0)) <= $0.estimate.error
        } ? 0 : 1
      wrong.betweenness +=
        estimates.betweenness.allSatisfy {
          abs($0.estimate.value - scores[$0.node.position]) <= $0.estimate.error
        } ? 0 : 1
      #expect(distance.error < (sampleLimit < 320 ? 0.4 : 0.2) * mean)
      #expect(estimates.closeness.count == 10 && estimates.betweenness.count == 10)
      #expect(estimates.sampleCount <= sampleLimit + 16)
    }
    #expect(wrong.mean <= 2 && wrong.closeness <= 2 && wrong.betweenness <= 2, "\(wrong)")
  }

  @Test func resultIsIndependentOfThreads() {
    var random = SplitMix64(seed: 183)
    let graph = RandomGraphs.mapLike(nodeCount: 1_500, using: &random).graph
    let core = Self.largest(graph)
    let estimates = graph.centralityEstimates(core: core, seed: 4)
    for threads in [2, 7] {
      #expect(graph.centralityEstimates(core: core, seed: 4, threads: threads) == estimates)
    }
    #expect(graph.centralityEstimates(core: core, seed: 5) != estimates)
  }

  @Test func smallPartsAreMeasuredToo() {
    // Two triangles apart, and a long path: the core is a speck of the graph.
    let path = (6..<900).map { ($0, $0 + 1) }
    let edges = [(0, 1), (1, 2), (2, 0), (3, 4), (4, 5), (5, 3)] + path
    let graph = EdgeList(nodeCount: 901, edges: edges).graph
    let estimates = graph.centralityEstimates(core: [0, 1, 2].map { NodeIndex($0) })
    #expect(abs(estimates.meanDistance.value - 1.5) <= estimates.meanDistance.error + 1e-9)
    #expect(estimates.closeness.map(\.node.position).sorted() == [0, 1, 2])
    #expect(graph.centralityEstimates(core: []).closeness.isEmpty)
  }
}
