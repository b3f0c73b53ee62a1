/// A simple undirected graph in compressed sparse rows (CSR).
///
/// A link is an entry in the rows of both its endpoints. Rows are strictly ascending and never
/// contain the node itself. A graph is immutable and can be shared between threads. Create one from
/// a list of links or with ``DirectedGraph/undirected()``.
///
/// ```swift
/// let path = UndirectedGraph(nodeCount: 3, sources: [0, 1], targets: [1, 2])
/// path.neighbors(of: NodeIndex(1))  // [0, 2]
/// ```
///
/// Space: 4 bytes per node and 8 per link.
@frozen
public struct UndirectedGraph: Sendable, Equatable {
  @usableFromInline let rows: CompressedRows

  @usableFromInline
  init(rows: CompressedRows) {
    self.rows = rows
  }

  /// Creates a graph of links between `sources[i]` and `targets[i]`, in any order and direction.
  ///
  /// Self-loops and duplicates are dropped.
  ///
  /// - Parameters:
  ///   - nodeCount: The number of nodes.
  ///   - sources: One endpoint of each link.
  ///   - targets: The other endpoint of each link.
  /// - Precondition: The arrays have the same length and contain only nodes below `nodeCount`.
  /// - Complexity: O(V + E) time and space.
  public init(nodeCount: Int, sources: [UInt32], targets: [UInt32]) {
    let isTwoWay = [Bool](repeating: true, count: sources.count)
    rows =
      DirectedGraph(nodeCount: nodeCount, sources: sources, targets: targets, isTwoWay: isTwoWay)
      .rows
  }

  /// Creates a graph from compressed sparse rows after checking them, including their symmetry.
  ///
  /// - Parameters:
  ///   - offsets: The start of each node's row, and the number of targets as the last element.
  ///   - targets: The neighbors of all nodes, row after row.
  /// - Throws: ``GraphFormatError`` for the first violation of the format.
  /// - Complexity: O(V + E log(degree)) time.
  public init(validating offsets: [UInt32], targets: [UInt32]) throws(GraphFormatError) {
    rows = CompressedRows(trustedOffsets: offsets, targets: targets)
    try rows.validate()
    try rows.validateSymmetry()
  }

  /// The start of each node's row in ``targets``, and the number of targets as the last element.
  @inlinable
  public var offsets: [UInt32] { rows.offsets }

  /// The neighbors of all nodes, row after row: two entries per link.
  @inlinable
  public var targets: [UInt32] { rows.targets }

  /// The number of nodes.
  ///
  /// - Complexity: O(1).
  @inlinable
  public var nodeCount: Int { rows.nodeCount }

  /// The number of links, that is, of unordered pairs.
  ///
  /// - Complexity: O(1).
  @inlinable
  public var edgeCount: Int { rows.targets.count / 2 }

  /// All nodes in ascending order.
  @inlinable
  public var nodes: some RandomAccessCollection<NodeIndex> {
    (0..<nodeCount).lazy.map { NodeIndex(UInt32(truncatingIfNeeded: $0)) }
  }

  /// Returns the number of links of a node.
  ///
  /// - Parameter node: A node of the graph.
  /// - Returns: Its degree.
  /// - Precondition: `node` is in the graph.
  /// - Complexity: O(1).
  @inlinable
  public func degree(of node: NodeIndex) -> Int {
    rows.row(node.rawValue).count
  }

  /// Returns the neighbors of a node in ascending order, as a view of the graph's memory.
  ///
  /// - Parameter node: A node of the graph.
  /// - Returns: Its neighbors.
  /// - Precondition: `node` is in the graph.
  /// - Complexity: O(1).
  @inlinable
  public func neighbors(of node: NodeIndex) -> ArraySlice<UInt32> {
    rows.targets[rows.row(node.rawValue)]
  }

  /// Calls a closure with each neighbor of a node, in ascending order.
  ///
  /// The fastest way to iterate over a row.
  ///
  /// - Parameters:
  ///   - node: A node of the graph.
  ///   - body: Called with each neighbor.
  /// - Throws: Any error that `body` throws.
  /// - Precondition: `node` is in the graph.
  /// - Complexity: O(degree).
  @inlinable
  public func forEachNeighbor(of node: NodeIndex, _ body: (NodeIndex) throws -> Void) rethrows {
    for position in rows.row(node.rawValue) {
      try body(NodeIndex(rows.targets[position]))
    }
  }

  /// Returns whether two nodes are linked.
  ///
  /// - Parameters:
  ///   - one: A node of the graph.
  ///   - other: Another node.
  /// - Returns: True if the graph has the link.
  /// - Precondition: `one` is in the graph.
  /// - Complexity: O(log degree).
  @inlinable
  public func contains(edgeBetween one: NodeIndex, and other: NodeIndex) -> Bool {
    rows.position(from: one.rawValue, to: other.rawValue) != nil
  }

  /// Returns the same graph with each link as two opposite directed edges.
  ///
  /// - Returns: A directed graph that shares this graph's memory.
  /// - Complexity: O(1).
  public func asDirected() -> DirectedGraph {
    DirectedGraph(rows: rows)
  }
}
