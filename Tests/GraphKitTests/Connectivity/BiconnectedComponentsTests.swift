import GalaxyTestSupport
import GraphKit
import Testing

@Suite struct BiconnectedComponentsTests {
  @Test func matchNodeDeletion() {
    for list in GraphSamples.undirected(seed: 34, randomCount: 400, maximumNodeCount: 12) {
      let result = list.graph.undirected().biconnectedComponents()
      let naive = NaiveGraph(list)
      #expect(
        (0..<result.count).map { result.nodes(in: $0).map { Int($0) } } == naive.blocks(), "\(list)"
      )
      #expect(result.articulationPoints.map(\.position) == naive.articulationPoints(), "\(list)")
    }
  }

  @Test func treeLinksBlocksAndArticulationPoints() {
    var random = SplitMix64(seed: 35)
    for _ in 0..<200 {
      let graph = RandomGraphs.mapLike(nodeCount: 60, using: &random).graph.undirected()
      let result = graph.biconnectedComponents()
      let tree = result.blockCutTree
      #expect(tree.nodeCount == result.count + result.articulationPoints.count)
      // The graph is connected, so the tree has one link less than nodes.
      #expect(tree.edgeCount == tree.nodeCount - 1)
      #expect(tree.connectedComponents().count == 1)
      for (place, point) in result.articulationPoints.enumerated() {
        let blocks = tree.neighbors(of: NodeIndex(result.count + place)).map { Int($0) }
        let expected = (0..<result.count).filter { result.nodes(in: $0).contains(point.rawValue) }
        #expect(blocks == expected)
      }
    }
  }

  @Test func deepGraphsDoNotOverflowTheStack() {
    let path = GraphZoo.path(200_000).graph.undirected().biconnectedComponents()
    #expect(path.count == 199_999)
    #expect(path.largest == 0)
    #expect(GraphZoo.empty(3).graph.undirected().biconnectedComponents().largest == nil)
  }
}
