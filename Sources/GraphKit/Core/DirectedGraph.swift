/// A simple directed graph in compressed sparse rows.
///
/// Nodes are `0 ..< nodeCount`; each has a row of successors, sorted ascending, without itself and
/// without repetitions. The value never changes after it was made, so it can be shared freely.
///
/// ```
/// offsets  0     2   3  3
/// targets  | 1 2 | 2 |  |       0 -> 1, 0 -> 2, 1 -> 2
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

  /// Where each node's row starts in `targets`; one more entry than nodes, the last is `edgeCount`.
  @inlinable
  public var offsets: [UInt32] { rows.offsets }

  /// The successors of all nodes, row after row.
  @inlinable
  public var targets: [UInt32] { rows.targets }

  /// The number of nodes. O(1).
  @inlinable
  public var nodeCount: Int { rows.nodeCount }

  /// The number of directed edges. O(1).
  @inlinable
  public var edgeCount: Int { rows.targets.count }

  /// All nodes in ascending order.
  @inlinable
  public var nodes: some RandomAccessCollection<NodeIndex> {
    (0..<nodeCount).lazy.map { NodeIndex(UInt32(truncatingIfNeeded: $0)) }
  }

  /// The positions in `targets` (and in arrays parallel to it, such as costs) of the edges that
  /// leave `node`. O(1).
  ///
  /// - Precondition: `node` is in the graph.
  @inlinable
  public func edgePositions(of node: NodeIndex) -> Range<Int> {
    rows.row(node.rawValue)
  }

  /// The number of edges that leave `node`. O(1).
  ///
  /// - Precondition: `node` is in the graph.
  @inlinable
  public func outDegree(of node: NodeIndex) -> Int {
    rows.row(node.rawValue).count
  }

  /// The successors of `node`, ascending: a view that shares the graph's memory. O(1).
  ///
  /// - Precondition: `node` is in the graph.
  @inlinable
  public func successors(of node: NodeIndex) -> ArraySlice<UInt32> {
    rows.targets[rows.row(node.rawValue)]
  }

  /// Calls `body` with each successor of `node`, ascending. The fastest way to walk a row.
  ///
  /// - Precondition: `node` is in the graph.
  /// - Complexity: O(out-degree).
  @inlinable
  public func forEachSuccessor(of node: NodeIndex, _ body: (NodeIndex) throws -> Void) rethrows {
    for position in rows.row(node.rawValue) {
      try body(NodeIndex(rows.targets[position]))
    }
  }

  /// The position of an edge in `targets`, or nil if there is no such edge.
  ///
  /// - Precondition: `source` is in the graph.
  /// - Complexity: O(log out-degree).
  @inlinable
  public func edgePosition(from source: NodeIndex, to target: NodeIndex) -> Int? {
    rows.position(from: source.rawValue, to: target.rawValue)
  }

  /// Whether there is an edge from `source` to `target`.
  ///
  /// - Precondition: `source` is in the graph.
  /// - Complexity: O(log out-degree).
  @inlinable
  public func contains(edgeFrom source: NodeIndex, to target: NodeIndex) -> Bool {
    rows.position(from: source.rawValue, to: target.rawValue) != nil
  }
}
