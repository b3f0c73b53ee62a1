import GraphKit
import Testing

@Test func smoke() {
  let (graph, dropped) = DirectedGraph.build(
    nodeCount: 4, sources: [0, 1, 2, 2, 2, 0], targets: [1, 2, 0, 3, 2, 1])
  #expect(dropped == DroppedEdges(selfLoops: 1, duplicates: 1))
  #expect(graph.offsets == [0, 1, 2, 4, 4])
  #expect(graph.targets == [1, 2, 0, 3])
  #expect(graph.stronglyConnectedComponents().componentOf == [0, 0, 0, 1])
  #expect(graph.weaklyConnectedComponents().count == 1)
  #expect(graph.breadthFirstDistances(from: NodeIndex(0)).distances == [0, 1, 2, 3])
  #expect(graph.undirected().edgeCount == 4)
  #expect(graph.reversed().targets == [2, 0, 1, 2])
}
