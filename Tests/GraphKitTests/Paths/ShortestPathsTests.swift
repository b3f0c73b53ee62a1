import GalaxyTestSupport
import GraphKit
import Testing

@Suite struct ShortestPathsTests {
  private func check(_ list: EdgeList, count: Int, _ random: inout SplitMix64) {
    let graph = list.graph
    let naive = NaiveGraph(list)
    let source = random.below(list.nodeCount)
    let target = random.below(list.nodeCount)
    let avoiding = graph.nodes.filter { _ in random.below(10) == 0 }
    // Few distinct costs produce many ties; costs may be 0.
    var matrix = naive.has.map { $0.map { _ in 1 } }
    var cost: [UInt32]?
    if random.below(3) != 0 {
      let lowest = random.below(2)
      var list: [UInt32] = []
      for u in graph.nodes {
        graph.forEachSuccessor(of: u) { v in
          matrix[u.position][v.position] = lowest + random.below(3)
          list.append(UInt32(matrix[u.position][v.position]))
        }
      }
      cost = list
    }
    let found = graph.shortestPaths(
      from: NodeIndex(source), to: NodeIndex(target), count: count, avoiding: avoiding, cost: cost)
    let expected = naive.allPaths(
      from: source, to: target, avoiding: Set(avoiding.map(\.position)), cost: matrix
    ).prefix(count)
    #expect(
      found.map { $0.nodes.map(\.position) } == expected.map(\.nodes),
      "\(list) \(matrix) \(source) to \(target)")
    #expect(found.map(\.cost) == expected.map { UInt64($0.cost) })
  }

  @Test func matchExhaustiveSearch() {
    var random = SplitMix64(seed: 65)
    for list in GraphSamples.exhaustive where list.nodeCount > 0 {
      check(list, count: 1 + random.below(8), &random)
    }
    for _ in 0..<800 {
      let density = 0.15 + 0.5 * random.unit()
      let list = RandomGraphs.uniform(nodeCount: 6, density: density, using: &random)
      check(list, count: 1 + random.below(40), &random)
    }
    for _ in 0..<200 {
      check(RandomGraphs.mapLike(nodeCount: 9, using: &random), count: 12, &random)
    }
  }

  @Test func firstIsTheShortestPath() {
    var random = SplitMix64(seed: 66)
    let graph = RandomGraphs.mapLike(nodeCount: 400, using: &random).graph
    let paths = graph.shortestPaths(from: NodeIndex(3), to: NodeIndex(396), count: 25)
    #expect(paths.count == 25)
    #expect(paths.first == graph.shortestPath(from: NodeIndex(3), to: NodeIndex(396)))
    #expect(Set(paths.map(\.nodes)).count == 25)
    #expect(graph.shortestPaths(from: NodeIndex(3), to: NodeIndex(3), count: 5).count == 1)
    #expect(graph.shortestPaths(from: NodeIndex(3), to: NodeIndex(9), count: 0).isEmpty)
  }
}
