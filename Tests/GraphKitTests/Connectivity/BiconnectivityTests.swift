import GalaxyTestSupport
import GraphKit
import Testing

@Suite struct BiconnectivityTests {
  @Test func matchesDeletionOfNodesAndLinks() {
    for list in GraphSamples.undirected(seed: 31, randomCount: 400, maximumNodeCount: 12) {
      let result = list.graph.undirected().biconnectivity()
      let naive = NaiveGraph(list)
      #expect(result.articulationPoints.map(\.position) == naive.articulationPoints(), "\(list)")
      #expect(
        result.bridges.map { [$0.lower.position, $0.upper.position] }
          == naive.bridges().map { [$0.0, $0.1] }, "\(list)")
      #expect(result.blockCount == naive.blockCount(), "\(list)")
    }
  }

  @Test func findsKnownArticulationPointsAndBridges() {
    let tree = GraphZoo.binaryTree(31).graph.undirected().biconnectivity()
    #expect(tree.bridges.count == 30)
    #expect(tree.blockCount == 30)
    #expect(tree.articulationPoints.count == 15)
    let barbell = GraphZoo.barbell(size: 5, between: 2).graph.undirected().biconnectivity()
    #expect(barbell.articulationPoints.map(\.position) == [4, 5, 6, 7])
    #expect(barbell.bridges.count == 3)
    #expect(barbell.blockCount == 5)
    let grid = GraphZoo.grid(width: 30, height: 20).graph.undirected().biconnectivity()
    #expect(grid.articulationPoints.isEmpty && grid.bridges.isEmpty && grid.blockCount == 1)
  }
}
