import GalaxyTestSupport
import GraphKit
import Testing

@Suite struct ShortestPathTests {
  /// A matrix of costs and the same costs parallel to the graph's targets.
  private func costs(
    of graph: DirectedGraph, from lowest: Int, below bound: Int, _ random: inout SplitMix64
  ) -> (matrix: [[Int]], list: [UInt32]) {
    var matrix = [[Int]](
      repeating: [Int](repeating: 0, count: graph.nodeCount), count: graph.nodeCount)
    var list: [UInt32] = []
    for source in graph.nodes {
      graph.forEachSuccessor(of: source) { target in
        let cost = lowest + random.below(bound - lowest)
        matrix[source.position][target.position] = cost
        list.append(UInt32(cost))
      }
    }
    return (matrix, list)
  }

  private func check(_ list: EdgeList, _ random: inout SplitMix64) {
    let graph = list.graph
    let naive = NaiveGraph(list)
    let source = NodeIndex(random.below(list.nodeCount))
    let target = NodeIndex(random.below(list.nodeCount))
    let avoiding = graph.nodes.filter { _ in random.below(8) == 0 }
    // Few distinct costs produce many ties; costs may be 0.
    let (matrix, cost) = costs(of: graph, from: random.below(2), below: 3, &random)

    let hops = graph.shortestPath(from: source, to: target, avoiding: avoiding)
    let expectedHops = naive.bestPath(
      from: source.position, to: target.position, avoiding: Set(avoiding.map(\.position)))
    #expect(hops?.nodes.map(\.position) == expectedHops?.nodes, "\(list)")
    #expect(hops?.cost == expectedHops.map { UInt64($0.cost) })

    let path = graph.shortestPath(from: source, to: target, avoiding: avoiding, cost: cost)
    let expected = naive.bestPath(
      from: source.position, to: target.position, avoiding: Set(avoiding.map(\.position)),
      cost: matrix)
    #expect(path?.nodes.map(\.position) == expected?.nodes, "\(list) \(matrix)")
    #expect(path?.cost == expected.map { UInt64($0.cost) })
  }

  @Test func matchesExhaustiveSearch() {
    var random = SplitMix64(seed: 61)
    for list in GraphSamples.exhaustive where list.nodeCount > 0 { check(list, &random) }
    for _ in 0..<1500 {
      let density = 0.15 + 0.4 * random.unit()
      check(RandomGraphs.uniform(nodeCount: 6, density: density, using: &random), &random)
    }
    for _ in 0..<200 { check(RandomGraphs.mapLike(nodeCount: 9, using: &random), &random) }
  }

  @Test func costsMatchFloydWarshall() {
    var random = SplitMix64(seed: 62)
    for list in GraphSamples.all(seed: 63, randomCount: 150, maximumNodeCount: 24) {
      let graph = list.graph
      let (matrix, cost) = costs(of: graph, from: 0, below: 50, &random)
      let expected = NaiveGraph(list).leastCosts(matrix)
      for source in graph.nodes.prefix(3) {
        let row = expected[source.position]
        #expect(
          graph.leastCosts(from: source, cost: cost) == row.map { $0.map { UInt64($0) } }, "\(list)"
        )
      }
    }
  }

  @Test func costsMayExceed32Bits() {
    let graph = GraphZoo.path(5).graph
    let cost = [UInt32](repeating: .max, count: 4)
    let path = graph.shortestPath(from: NodeIndex(0), to: NodeIndex(4), cost: cost)
    #expect(path?.cost == 4 * UInt64(UInt32.max))
    #expect(path?.hops == 4)
  }

  @Test func endpointsMayBeEqualOrAvoided() {
    let graph = GraphZoo.cycle(4).graph
    #expect(graph.shortestPath(from: NodeIndex(2), to: NodeIndex(2))?.nodes == [NodeIndex(2)])
    #expect(
      graph.shortestPath(from: NodeIndex(2), to: NodeIndex(2), avoiding: [NodeIndex(2)]) == nil)
    #expect(
      graph.shortestPath(from: NodeIndex(0), to: NodeIndex(2), avoiding: [NodeIndex(1)]) == nil)
  }
}
