/// A simple undirected graph in compressed sparse rows.
///
/// Each link stands in the rows of both its ends; rows are sorted ascending, without the node itself
/// and without repetitions. Made by `DirectedGraph.undirected()` or from a list of links.
///
/// Space: 4 bytes per node and 8 per link.
@frozen
public struct UndirectedGraph: Sendable, Equatable {
  @usableFromInline let rows: CompressedRows

  @usableFromInline
  init(rows: CompressedRows) {
    self.rows = rows
  }

  /// A graph of the links between `sources[i]` and `targets[i]`, in any order and direction. Self
  /// loops and repeated links are left out.
  ///
  /// - Precondition: the arrays are equally long and name nodes below `nodeCount` only.
  /// - Complexity: O(V + E) time and space.
  public init(nodeCount: Int, sources: [UInt32], targets: [UInt32]) {
    let isTwoWay = [Bool](repeating: true, count: sources.count)
    rows =
      DirectedGraph(nodeCount: nodeCount, sources: sources, targets: targets, isTwoWay: isTwoWay)
      .rows
  }

  /// Takes finished rows after checking them, also that each entry has its opposite.
  ///
  /// - Throws: `GraphFormatError` at the first thing that is wrong with them.
  /// - Complexity: O(V + E log(degree)) time.
  public init(validating offsets: [UInt32], targets: [UInt32]) throws(GraphFormatError) {
    rows = CompressedRows(trustedOffsets: offsets, targets: targets)
    try rows.validate()
    try rows.validateSymmetry()
  }

  /// Where each node's row starts in `targets`; one more entry than nodes.
  @inlinable
  public var offsets: [UInt32] { rows.offsets }

  /// The neighbors of all nodes, row after row: two entries per link.
  @inlinable
  public var targets: [UInt32] { rows.targets }

  /// The number of nodes. O(1).
  @inlinable
  public var nodeCount: Int { rows.nodeCount }

  /// The number of links, that is of unordered pairs. O(1).
  @inlinable
  public var edgeCount: Int { rows.targets.count / 2 }

  /// All nodes in ascending order.
  @inlinable
  public var nodes: some RandomAccessCollection<NodeIndex> {
    (0..<nodeCount).lazy.map { NodeIndex(UInt32(truncatingIfNeeded: $0)) }
  }

  /// The number of links of `node`. O(1).
  ///
  /// - Precondition: `node` is in the graph.
  @inlinable
  public func degree(of node: NodeIndex) -> Int {
    rows.row(node.rawValue).count
  }

  /// The neighbors of `node`, ascending: a view that shares the graph's memory. O(1).
  ///
  /// - Precondition: `node` is in the graph.
  @inlinable
  public func neighbors(of node: NodeIndex) -> ArraySlice<UInt32> {
    rows.targets[rows.row(node.rawValue)]
  }

  /// Calls `body` with each neighbor of `node`, ascending. The fastest way to walk a row.
  ///
  /// - Precondition: `node` is in the graph.
  /// - Complexity: O(degree).
  @inlinable
  public func forEachNeighbor(of node: NodeIndex, _ body: (NodeIndex) throws -> Void) rethrows {
    for position in rows.row(node.rawValue) {
      try body(NodeIndex(rows.targets[position]))
    }
  }

  /// Whether two nodes are linked.
  ///
  /// - Precondition: `one` is in the graph.
  /// - Complexity: O(log degree).
  @inlinable
  public func contains(edgeBetween one: NodeIndex, and other: NodeIndex) -> Bool {
    rows.position(from: one.rawValue, to: other.rawValue) != nil
  }

  /// The same graph with each link as two opposite directed edges. O(1), the memory is shared.
  public func asDirected() -> DirectedGraph {
    DirectedGraph(rows: rows)
  }
}
