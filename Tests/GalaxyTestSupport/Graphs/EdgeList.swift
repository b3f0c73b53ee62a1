public import GraphKit

/// A directed graph as written in tests: a node count and pairs of nodes.
public struct EdgeList: Sendable, CustomStringConvertible {
  /// Number of nodes, which are numbered from 0.
  public var nodeCount: Int
  /// Directed edges, in the order of writing; may repeat.
  public var edges: [(source: Int, target: Int)]

  /// Takes pairs as written.
  public init(nodeCount: Int, edges: [(Int, Int)]) {
    self.nodeCount = nodeCount
    self.edges = edges.map { (source: $0.0, target: $0.1) }
  }

  /// The list as a graph in CSR form.
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

  /// The list on one line, for messages of failed tests.
  public var description: String {
    "n=\(nodeCount) " + edges.map { "\($0.source)>\($0.target)" }.joined(separator: " ")
  }
}
