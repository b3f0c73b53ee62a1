import GalaxyTestSupport
import GraphKit
import Testing

@Suite struct ComponentsTests {
  @Test func matchMutualReachability() {
    for list in GraphSamples.all(seed: 21, randomCount: 1000, maximumNodeCount: 30) {
      let graph = list.graph
      let naive = NaiveGraph(list)
      let strong = graph.stronglyConnectedComponents()
      let weak = graph.weaklyConnectedComponents()
      #expect(strong.componentOf.ints == naive.strongComponents(), "\(list)")
      #expect(weak.componentOf.ints == naive.weakComponents(), "\(list)")
      #expect(graph.undirected().connectedComponents() == weak)
      for components in [strong, weak] {
        let sizes = (0..<components.count).map { components.nodes(in: $0).count }
        #expect(components.sizes.ints == sizes)
        #expect(
          components.nodesByComponent() == (0..<components.count).map { components.nodes(in: $0) })
        #expect(components.largest == sizes.firstIndex(of: sizes.max() ?? -1))
      }
    }
  }
}
