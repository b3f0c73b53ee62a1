import GalaxyTestSupport
import GraphKit
import Testing

/// Depth must not consume stack space, and worst-case shapes must not take quadratic time.
@Suite struct LargeGraphTests {
  private static let size = 1_000_000

  private static func path(isTwoWay: Bool) -> DirectedGraph {
    let nodes = [UInt32](0..<UInt32(size))
    return DirectedGraph(
      nodeCount: size, sources: [UInt32](nodes.dropLast()), targets: [UInt32](nodes.dropFirst()),
      isTwoWay: [Bool](repeating: isTwoWay, count: size - 1))
  }

  @Test func handlesLongDirectedPath() {
    let graph = Self.path(isTwoWay: false)
    #expect(graph.stronglyConnectedComponents().count == Self.size)
    #expect(graph.weaklyConnectedComponents().count == 1)
    #expect(graph.breadthFirstDistances(from: NodeIndex(0)).eccentricity == UInt32(Self.size - 1))
    let tree = graph.dominatorTree(root: NodeIndex(0))
    #expect(tree.dominates(NodeIndex(10), NodeIndex(Self.size - 1)))
    #expect(tree.subtreeSizes[10] == UInt32(Self.size - 10))
    let path = graph.shortestPath(from: NodeIndex(0), to: NodeIndex(Self.size - 1))
    #expect(path?.hops == Self.size - 1)
  }

  @Test func handlesLongTwoWayPath() {
    let directed = Self.path(isTwoWay: true)
    #expect(directed.stronglyConnectedComponents().count == 1)
    let graph = directed.undirected()
    let biconnectivity = graph.biconnectivity()
    #expect(biconnectivity.articulationPoints.count == Self.size - 2)
    #expect(biconnectivity.bridges.count == Self.size - 1)
    #expect(biconnectivity.blockCount == Self.size - 1)
    #expect(graph.connectedComponents().count == 1)
    #expect(graph.coreNumbers().max() == 1)
    #expect(graph.clustering().mean == 0)
    var scratch = BreadthFirstScratch(nodeCount: Self.size)
    #expect(graph.breadthFirstBall(around: NodeIndex(500), radius: 7, scratch: &scratch) == 15)
    #expect(graph.breadthFirstBall(around: NodeIndex(0), scratch: &scratch) == Self.size)
  }

  @Test func handlesStarWithAMillionRays() {
    let rays = [UInt32](0..<UInt32(Self.size - 1))
    let hub = [UInt32](repeating: UInt32(Self.size - 1), count: rays.count)
    let graph = UndirectedGraph(nodeCount: Self.size, sources: rays, targets: hub)
    let biconnectivity = graph.biconnectivity()
    #expect(biconnectivity.articulationPoints == [NodeIndex(Self.size - 1)])
    #expect(biconnectivity.bridges.count == rays.count)
    #expect(graph.clustering().mean == 0)
    #expect(graph.coreNumbers().max() == 1)
    #expect(graph.connectedComponents().count == 1)
  }

  @Test func handlesBetweennessAcrossAHub() {
    let rays = 100_000
    let graph = GraphZoo.inStar(rays + 1).symmetric.graph
    let scores = graph.betweenness(sources: [NodeIndex(0), NodeIndex(rays)])
    #expect(scores[rays] == Double(rays - 1))
    #expect(scores.dropLast().allSatisfy { $0 == 0 })
  }
}
