public import GraphKit

/// A directed graph as written in tests: a node count and pairs of nodes.
public struct EdgeList: Sendable, CustomStringConvertible {
  public var nodeCount: Int
  public var edges: [(source: Int, target: Int)]

  public init(nodeCount: Int, edges: [(Int, Int)]) {
    self.nodeCount = nodeCount
    self.edges = edges.map { (source: $0.0, target: $0.1) }
  }

  public var graph: DirectedGraph {
    DirectedGraph(
      nodeCount: nodeCount, sources: edges.map { UInt32($0.source) },
      targets: edges.map { UInt32($0.target) })
  }

  /// The graph with both directions of each edge.
  public var symmetric: EdgeList {
    EdgeList(
      nodeCount: nodeCount,
      edges: edges.map { ($0.source, $0.target) } + edges.map { ($0.target, $0.source) })
  }

  public var description: String {
    "n=\(nodeCount) " + edges.map { "\($0.source)>\($0.target)" }.joined(separator: " ")
  }
}
