/// A simple directed graph in compressed sparse rows (CSR).
///
/// Nodes are `0 ..< nodeCount`. Each has a strictly ascending row of successors that never contains
/// the node itself. A graph is immutable and can be shared between threads.
///
/// ```
/// offsets  0     2   3  3
/// targets  | 1 2 | 2 |  |       0 -> 1, 0 -> 2, 1 -> 2
/// ```
/// ```swift
/// let graph = DirectedGraph(nodeCount: 3, sources: [0, 0, 1], targets: [1, 2, 2])
/// graph.outDegree(of: NodeIndex(0))   // 2
/// graph.successors(of: NodeIndex(1))  // [2]
/// ```
///
/// Space: 4 bytes per node and 4 per edge. At most 2^31 - 1 nodes and 2^32 - 1 edges.
@frozen
public struct DirectedGraph: Sendable, Equatable {
  @usableFromInline let rows: CompressedRows

  @usableFromInline
  init(rows: CompressedRows) {
    self.rows = rows
  }

  /// The start of each node's row in ``targets``, and ``edgeCount`` as the last element.
  @inlinable
  public var offsets: [UInt32] { rows.offsets }

  /// The successors of all nodes, row after row.
  @inlinable
  public var targets: [UInt32] { rows.targets }

  /// The number of nodes.
  ///
  /// - Complexity: O(1).
  @inlinable
  public var nodeCount: Int { rows.nodeCount }

  /// The number of directed edges.
  ///
  /// - Complexity: O(1).
  @inlinable
  public var edgeCount: Int { rows.targets.count }

  /// All nodes in ascending order.
  @inlinable
  public var nodes: some RandomAccessCollection<NodeIndex> {
    (0..<nodeCount).lazy.map { NodeIndex(UInt32(truncatingIfNeeded: $0)) }
  }

  /// Returns the positions in ``targets`` of the edges that leave a node.
  ///
  /// Also the positions in arrays parallel to ``targets``, such as edge costs.
  ///
  /// - Parameter node: A node of the graph.
  /// - Returns: The positions of its row.
  /// - Precondition: `node` is in the graph.
  /// - Complexity: O(1).
  @inlinable
  public func edgePositions(of node: NodeIndex) -> Range<Int> {
    rows.row(node.rawValue)
  }

  /// Returns the number of edges that leave a node.
  ///
  /// - Parameter node: A node of the graph.
  /// - Returns: Its out-degree.
  /// - Precondition: `node` is in the graph.
  /// - Complexity: O(1).
  @inlinable
  public func outDegree(of node: NodeIndex) -> Int {
    rows.row(node.rawValue).count
  }

  /// Returns the successors of a node in ascending order, as a view of the graph's memory.
  ///
  /// - Parameter node: A node of the graph.
  /// - Returns: Its successors.
  /// - Precondition: `node` is in the graph.
  /// - Complexity: O(1).
  @inlinable
  public func successors(of node: NodeIndex) -> ArraySlice<UInt32> {
    rows.targets[rows.row(node.rawValue)]
  }

  /// Calls a closure with each successor of a node, in ascending order.
  ///
  /// The fastest way to iterate over a row.
  ///
  /// - Parameters:
  ///   - node: A node of the graph.
  ///   - body: Called with each successor.
  /// - Throws: Any error that `body` throws.
  /// - Precondition: `node` is in the graph.
  /// - Complexity: O(out-degree).
  @inlinable
  public func forEachSuccessor(of node: NodeIndex, _ body: (NodeIndex) throws -> Void) rethrows {
    for position in rows.row(node.rawValue) {
      try body(NodeIndex(rows.targets[position]))
    }
  }

  /// Returns the position of an edge in ``targets``.
  ///
  /// - Parameters:
  ///   - source: The node at which the edge starts.
  ///   - target: The node at which the edge ends.
  /// - Returns: The position, or nil if there is no such edge.
  /// - Precondition: `source` is in the graph.
  /// - Complexity: O(log out-degree).
  @inlinable
  public func edgePosition(from source: NodeIndex, to target: NodeIndex) -> Int? {
    rows.position(from: source.rawValue, to: target.rawValue)
  }

  /// Returns whether there is an edge from `source` to `target`.
  ///
  /// - Parameters:
  ///   - source: The node at which the edge starts.
  ///   - target: The node at which the edge ends.
  /// - Returns: True if the graph has the edge.
  /// - Precondition: `source` is in the graph.
  /// - Complexity: O(log out-degree).
  @inlinable
  public func contains(edgeFrom source: NodeIndex, to target: NodeIndex) -> Bool {
    rows.position(from: source.rawValue, to: target.rawValue) != nil
  }
}
