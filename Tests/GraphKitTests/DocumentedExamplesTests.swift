import GraphKit
import Testing

/// The examples in the documentation of the public kernels yield the results stated there.
@Suite struct DocumentedExamplesTests {
  private let path = DirectedGraph(nodeCount: 3, sources: [0, 1], targets: [1, 2])
  private let diamond = DirectedGraph(
    nodeCount: 4, sources: [0, 0, 1, 2], targets: [1, 2, 3, 3])
  private let triangleWithTail = UndirectedGraph(
    nodeCount: 4, sources: [0, 0, 1, 2], targets: [1, 2, 2, 3])
  private let twoTriangles = UndirectedGraph(
    nodeCount: 6, sources: [0, 0, 1, 2, 3, 3, 4], targets: [1, 2, 2, 3, 4, 5, 5])

  @Test func extremes() {
    let cycle = DirectedGraph(nodeCount: 3, sources: [0, 1, 2], targets: [1, 2, 0])
    #expect(cycle.distanceExtremes().diameter == 2...2)
    #expect(cycle.distanceExtremes().radius == 2...2)
  }

  @Test func building() throws {
    let graph = DirectedGraph(nodeCount: 3, sources: [0, 1, 0], targets: [2, 2, 1])
    #expect(graph.offsets == [0, 2, 3, 3])
    #expect(graph.targets == [1, 2, 2])
    #expect(graph.inDegrees() == [0, 1, 2])
    #expect(
      DirectedGraph(nodeCount: 3, sources: [0, 1], targets: [2, 2]).inDegrees() == [0, 0, 2])
    let (built, dropped) = DirectedGraph.build(
      nodeCount: 2, sources: [0, 0, 1], targets: [1, 1, 1])
    #expect(built.edgeCount == 1)
    #expect(dropped == DroppedEdges(selfLoops: 1, duplicates: 1))
    let (part, nodes) = DirectedGraph(nodeCount: 4, sources: [0, 1, 3], targets: [1, 3, 0])
      .subgraph(inducedBy: [NodeIndex(3), NodeIndex(1)])
    #expect(nodes == [NodeIndex(1), NodeIndex(3)])
    #expect(part.targets == [1])
  }

  @Test func components() {
    let graph = DirectedGraph(nodeCount: 4, sources: [0, 1, 2, 1], targets: [1, 2, 0, 3])
    #expect(graph.stronglyConnectedComponents().componentOf == [0, 0, 0, 1])
    #expect(graph.stronglyConnectedComponents().sizes == [3, 1])
    let weak = DirectedGraph(nodeCount: 4, sources: [0, 2], targets: [1, 1])
    #expect(weak.weaklyConnectedComponents().componentOf == [0, 0, 0, 1])
    let links = UndirectedGraph(nodeCount: 5, sources: [0, 3], targets: [2, 4])
    #expect(links.connectedComponents().componentOf == [0, 1, 0, 2, 2])
  }

  @Test func paths() {
    let (start, end) = (NodeIndex(0), NodeIndex(3))
    let shortest = diamond.shortestPath(from: start, to: end)
    #expect(shortest?.nodes == [0, 1, 3].map { NodeIndex($0) })
    #expect(shortest?.cost == 2)
    #expect(
      diamond.shortestPaths(from: start, to: end, count: 3).map(\.nodes)
        == [[0, 1, 3], [0, 2, 3]].map { $0.map { NodeIndex($0) } })
    let graph = DirectedGraph(nodeCount: 4, sources: [0, 0, 1], targets: [1, 2, 2])
    #expect(graph.leastCosts(from: start, cost: [1, 5, 2]) == [0, 1, 3, nil])
    let search = DirectedGraph(nodeCount: 4, sources: [0, 1], targets: [1, 2])
      .breadthFirstDistances(from: start)
    #expect(search.distances == [0, 1, 2, .unreached])
    #expect(search.eccentricity == 2)
  }

  @Test func distances() {
    let summary = path.distanceSummary()
    #expect(summary.eccentricities == [2, 1, 0])
    #expect(summary.mean == 4.0 / 3)
    let hops = path.hopMatrix()
    #expect(hops[NodeIndex(0), NodeIndex(2)] == 2)
    #expect(hops[NodeIndex(2), NodeIndex(0)] == nil)
  }

  @Test func centrality() {
    #expect(path.betweenness() == [0, 1, 0])
    #expect(path.betweenness(sources: [NodeIndex(1)]) == [0, 0, 0])
    #expect(path.closeness().distanceSums == [3, 1, 0])
    #expect(areClose(path.closeness().harmonic, [1.5, 1, 0], within: 1e-12))
    let clustering = triangleWithTail.clustering()
    #expect(clustering.triangles == [1, 1, 1, 0])
    #expect(areClose(clustering.coefficients, [1, 1, 1.0 / 3, 0]))
    let cycle = DirectedGraph(nodeCount: 3, sources: [0, 1, 2], targets: [1, 2, 0])
    #expect(areClose(cycle.pageRank().ranks, [1.0 / 3, 1.0 / 3, 1.0 / 3]))
  }

  @Test func connectivity() {
    #expect(triangleWithTail.coreNumbers() == [2, 2, 2, 1])
    let blocks = twoTriangles.biconnectedComponents()
    #expect(
      (0..<blocks.count).map { Array(blocks.nodes(in: $0)) } == [[0, 1, 2], [2, 3], [3, 4, 5]])
    let result = twoTriangles.biconnectivity()
    #expect(result.articulationPoints == [NodeIndex(2), NodeIndex(3)])
    #expect(
      result.bridges == [Biconnectivity.Bridge(lower: NodeIndex(2), upper: NodeIndex(3))])
    let communities = twoTriangles.communities()
    #expect(communities.communityOf == [0, 0, 0, 1, 1, 1])
    #expect(abs(communities.modularity - (6.0 / 7 - 0.5)) < 1e-12)
  }

  @Test func cutsAndDominators() {
    let disjoint = DirectedGraph(nodeCount: 5, sources: [0, 1, 2, 2], targets: [2, 2, 3, 4])
      .disjointPaths(from: [NodeIndex(0), NodeIndex(1)], to: [NodeIndex(3), NodeIndex(4)])
    #expect(disjoint.paths.count == 1)
    #expect(disjoint.cut == [NodeIndex(2)])
    let graph = DirectedGraph(
      nodeCount: 5, sources: [0, 0, 1, 2, 3], targets: [1, 2, 3, 3, 4])
    #expect(graph.minimumVertexCut(from: NodeIndex(0), to: NodeIndex(4)) == [NodeIndex(3)])
    let tree = graph.dominatorTree(root: NodeIndex(0))
    #expect(tree.dominators(of: NodeIndex(4)) == [4, 3, 0].map { NodeIndex($0) })
    #expect(!tree.dominates(NodeIndex(1), NodeIndex(3)))
  }
}
