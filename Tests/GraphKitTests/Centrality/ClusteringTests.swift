import GalaxyTestSupport
import GraphKit
import Testing

@Suite struct ClusteringTests {
  @Test func matchesExhaustiveCounting() {
    for list in GraphSamples.undirected(seed: 101, randomCount: 1000, maximumNodeCount: 24) {
      let clustering = list.graph.undirected().clustering()
      let naive = NaiveGraph(list)
      let expected = naive.clusteringCoefficients()
      #expect(clustering.triangles.map { Int($0) } == naive.triangles(), "\(list)")
      #expect(areClose(clustering.coefficients, expected))
      let mean = expected.reduce(0, +) / Double(max(expected.count, 1))
      #expect(abs(clustering.mean - mean) < 1e-12)
    }
  }
}
