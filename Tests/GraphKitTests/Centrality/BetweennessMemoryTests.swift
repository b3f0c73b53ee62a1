import GalaxyTestSupport
import GraphKit
import Testing

@Suite struct BetweennessMemoryTests {
  @Test func answersAreThoseOfTheGraphs() {
    let memory = BetweennessMemory(capacity: 3)
    var graphs = GraphSamples.all(seed: 190, randomCount: 8, maximumNodeCount: 12).map(\.graph)
    // Each twice in a row, and again when it is forgotten or one of the latest.
    graphs = graphs.flatMap { [$0, $0] } + graphs.reversed()
    for graph in graphs {
      #expect(memory.betweenness(of: graph) == graph.betweenness())
      let sources = Array(graph.nodes.prefix(2))
      #expect(
        memory.betweenness(of: graph, sources: sources) == graph.betweenness(sources: sources))
    }
  }
}
