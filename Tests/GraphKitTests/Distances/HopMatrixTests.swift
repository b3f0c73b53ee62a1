import GalaxyTestSupport
import GraphKit
import Testing

@Suite struct HopMatrixTests {
  @Test func matchesFloydWarshall() {
    for list in GraphSamples.all(seed: 55, randomCount: 400, maximumNodeCount: 24) {
      let graph = list.graph
      let matrix = graph.hopMatrix()
      let expected = NaiveGraph(list).distances()
      for source in graph.nodes {
        #expect(matrix.row(of: source).optional == expected[source.position], "\(list)")
        for target in graph.nodes {
          #expect(matrix[source, target] == expected[source.position][target.position])
        }
      }
    }
  }

  @Test func pairsOverEdgesAreThoseWithAShortestPath() {
    for list in GraphSamples.all(seed: 57, randomCount: 60, maximumNodeCount: 16) {
      let graph = list.graph
      let matrix = graph.hopMatrix()
      for (source, target) in list.edges where source != target {
        var expected = 0
        for start in graph.nodes {
          for end in graph.nodes {
            guard let whole = matrix[start, end], let lead = matrix[start, NodeIndex(source)],
              let rest = matrix[NodeIndex(target), end]
            else { continue }
            if lead + 1 + rest == whole { expected += 1 }
          }
        }
        #expect(matrix.pairs(over: NodeIndex(source), NodeIndex(target)) == expected, "\(list)")
      }
    }
    // Distances that wrap around must not count.
    let path = GraphZoo.path(255).graph.hopMatrix()
    #expect(path.pairs(over: NodeIndex(0), NodeIndex(1)) == 254)
  }

  @Test func matchesSearchesAcrossBatchesAndThreads() {
    var random = SplitMix64(seed: 56)
    let graph = RandomGraphs.mapLike(nodeCount: 1300, using: &random).graph
    let matrix = graph.hopMatrix()
    for source in stride(from: 0, to: 1300, by: 7) {
      let search = graph.breadthFirstDistances(from: NodeIndex(source))
      #expect(matrix.row(of: NodeIndex(source)) == search.distances)
    }
    #expect(graph.hopMatrix(threads: 3) == matrix)
  }

  @Test func longDistancesUseTwoBytes() {
    #expect(GraphZoo.path(255).graph.hopMatrix().byteCount == 255 * 255)
    let path = GraphZoo.path(700).graph.hopMatrix()
    #expect(path.byteCount == 2 * 700 * 700)
    #expect(path[NodeIndex(3), NodeIndex(699)] == 696)
    #expect(path[NodeIndex(699), NodeIndex(3)] == nil)
    #expect(path.row(of: NodeIndex(698)).last == 1)
    #expect(path.row(of: NodeIndex(698)).first == .unreached)
  }

  @Test func growthIsThatOfAllPairs() {
    for list in GraphSamples.all(seed: 58, randomCount: 120, maximumNodeCount: 14) {
      var smaller = list
      smaller.edges = list.edges.enumerated().filter { $0.offset % 3 != 0 }.map(\.element)
      let (before, after) = (list.graph.hopMatrix(), smaller.graph.hopMatrix())
      for excluded in [nil, list.graph.nodes.first] {
        var pairs: [[Int]] = []
        for source in list.graph.nodes where source != excluded {
          for target in list.graph.nodes where target != excluded {
            guard let old = before[source, target], after[source, target] != old else { continue }
            let growth = after[source, target].map { $0 - old } ?? 1000
            pairs.append([-growth, source.position, target.position, old])
          }
        }
        pairs.sort { $0.lexicographicallyPrecedes($1) }
        let found = before.largestGrowth(in: after, count: 5, excluding: excluded)
        #expect(
          found.map { [$0.source.position, $0.target.position, $0.before] }
            == pairs.prefix(5).map { Array($0.dropFirst()) }, "\(list)")
        #expect(found.allSatisfy { $0.after == after[$0.source, $0.target] })
      }
    }
  }
}
