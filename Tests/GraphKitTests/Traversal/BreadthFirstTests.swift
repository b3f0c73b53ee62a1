import GalaxyTestSupport
import GraphKit
import Testing

@Suite struct BreadthFirstTests {
  @Test func distancesMatchFloydWarshall() {
    for list in GraphSamples.all(seed: 11, randomCount: 300, maximumNodeCount: 24) {
      let graph = list.graph
      let expected = NaiveGraph(list).distances()
      for node in graph.nodes {
        let search = graph.breadthFirstDistances(from: node)
        let row = expected[node.position]
        #expect(search.distances.optional == row, "\(list) from \(node)")
        #expect(search.reachedCount == row.count { $0 != nil })
        #expect(Int(search.eccentricity) == row.compactMap { $0 }.max())
        #expect(Int(search.sum) == row.compactMap { $0 }.reduce(0, +))
      }
    }
  }

  @Test func distancesFromSeveralSourcesMatchTheMinimum() {
    var random = SplitMix64(seed: 12)
    for list in GraphSamples.undirected(seed: 13, randomCount: 300, maximumNodeCount: 24) {
      let graph = list.graph.undirected()
      let sources = graph.nodes.filter { _ in random.below(4) == 0 }
      let distances = NaiveGraph(list).distances()
      let expected = graph.nodes.map { node in
        sources.compactMap { distances[$0.position][node.position] }.min()
      }
      let search = graph.breadthFirstDistances(fromAnyOf: sources + sources)
      #expect(search.distances.optional == expected, "\(list)")
      #expect(search.reachedCount == expected.count { $0 != nil })
    }
  }

  @Test func ballsMatchDistancesWithReusedScratch() {
    var random = SplitMix64(seed: 14)
    for list in GraphSamples.all(seed: 15, randomCount: 300, maximumNodeCount: 24) {
      let graph = list.graph
      let expected = NaiveGraph(list).distances()
      var scratch = BreadthFirstScratch(nodeCount: graph.nodeCount)
      for node in graph.nodes {
        let radius = random.below(6)
        let row = expected[node.position].map { $0.flatMap { $0 <= radius ? $0 : nil } }
        let count = graph.breadthFirstBall(
          around: node, radius: UInt32(radius), scratch: &scratch)
        #expect(count == row.count { $0 != nil }, "\(list) from \(node) radius \(radius)")
        #expect(graph.nodes.map { scratch.distance(of: $0) }.optional == row)
        let order = scratch.reached.map { row[Int($0)] ?? -1 }
        #expect(order == order.sorted())
        #expect(Int(scratch.eccentricity) == row.compactMap { $0 }.max())
      }
    }
  }
}
