public import GraphKit

/// A directed graph as an adjacency matrix, with naive algorithms that follow definitions.
///
/// They share no code with GraphKit, so that agreement is meaningful.
public struct NaiveGraph: Sendable {
  /// Number of nodes.
  public let count: Int
  /// `has[u][v]`: whether there is an edge from `u` to `v`.
  public let has: [[Bool]]

  /// Takes a matrix as it is.
  public init(has: [[Bool]]) {
    count = has.count
    self.has = has
  }

  /// Takes the edges of a list; loops are dropped.
  public init(_ list: EdgeList) {
    var has = [[Bool]](
      repeating: [Bool](repeating: false, count: list.nodeCount), count: list.nodeCount)
    for edge in list.edges where edge.source != edge.target { has[edge.source][edge.target] = true }
    self.init(has: has)
  }

  /// Takes the edges of a graph in CSR form.
  public init(_ graph: DirectedGraph) {
    let count = graph.offsets.count - 1
    var has = [[Bool]](repeating: [Bool](repeating: false, count: count), count: count)
    for source in 0..<count {
      for position in Int(graph.offsets[source])..<Int(graph.offsets[source + 1]) {
        has[source][Int(graph.targets[position])] = true
      }
    }
    self.init(has: has)
  }

  /// Number of directed edges.
  public var edgeCount: Int {
    has.reduce(0) { $0 + $1.count { $0 } }
  }

  /// The graph with each edge turned round.
  public var reversed: NaiveGraph {
    var turned = has
    for u in 0..<count {
      for v in 0..<count { turned[v][u] = has[u][v] }
    }
    return NaiveGraph(has: turned)
  }

  /// The graph with both directions of each edge.
  public var undirected: NaiveGraph {
    var both = has
    for u in 0..<count {
      for v in 0..<count where has[v][u] { both[u][v] = true }
    }
    return NaiveGraph(has: both)
  }

  /// The graph without the edges of some nodes.
  public func isolating(_ nodes: Set<Int>) -> NaiveGraph {
    var rest = has
    for u in 0..<count {
      for v in 0..<count where nodes.contains(u) || nodes.contains(v) { rest[u][v] = false }
    }
    return NaiveGraph(has: rest)
  }

  /// The graph without the link between two nodes.
  public func cutting(_ one: Int, _ other: Int) -> NaiveGraph {
    var rest = has
    rest[one][other] = false
    rest[other][one] = false
    return NaiveGraph(has: rest)
  }
}
