import GalaxyTestSupport
import GraphKit
import Testing

@Suite struct CoreNumbersTests {
  @Test func matchRepeatedDeletion() {
    for list in GraphSamples.undirected(seed: 41, randomCount: 500, maximumNodeCount: 14) {
      #expect(
        list.graph.undirected().coreNumbers().ints == NaiveGraph(list).coreNumbers(), "\(list)")
    }
  }
}
