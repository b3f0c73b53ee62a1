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

  @Test func closuresGiveTheSameAsGraphs() {
    var random = SplitMix64(seed: 16)
    for list in GraphSamples.all(seed: 17, randomCount: 300, maximumNodeCount: 24) {
      let graph = list.graph
      let expected = NaiveGraph(list).distances()
      var scratch = BreadthFirstScratch(nodeCount: graph.nodeCount)
      for node in graph.nodes {
        let sources = [node.position, random.below(graph.nodeCount), node.position]
        let radius = random.below(6)
        let row = graph.nodes.map { other -> Int? in
          let distances = sources.compactMap { expected[$0][other.position] }
          return distances.min().flatMap { $0 <= radius ? $0 : nil }
        }
        let expand = { (at: Int, visit: (Int) -> Void) in
          for next in graph.successors(of: NodeIndex(at)) { visit(Int(next)) }
        }
        scratch.search(from: sources, radius: UInt32(radius), expanding: expand)
        #expect(graph.nodes.map { scratch.distance(of: $0) }.optional == row, "\(list) \(sources)")
        let order = scratch.reached.map { row[Int($0)] ?? -1 }
        #expect(order == order.sorted() && order.count == row.count { $0 != nil })

        let target = random.below(graph.nodeCount)
        scratch.search(from: sources, radius: UInt32(radius), until: target, expanding: expand)
        let found = graph.nodes.map { scratch.distance(of: $0) }.optional
        #expect(found[target] == row[target])
        #expect(zip(found, row).allSatisfy { $0 == nil || $0 == $1 })
        // No node that is farther than the target by two is reached.
        let farthest = found.compactMap { $0 }.max() ?? 0
        if let distance = found[target] { #expect(farthest <= distance) }
      }
    }
  }
}
