extension DirectedGraph {
  /// Creates a graph without edges.
  ///
  /// - Parameter nodeCount: The number of nodes.
  /// - Precondition: `nodeCount` is in `0 ..< 2^31`.
  /// - Complexity: O(V).
  public init(nodeCount: Int = 0) {
    self.init(nodeCount: nodeCount, sources: [], targets: [])
  }

  /// Creates a graph of directed edges from `sources[i]` to `targets[i]`, in any order.
  ///
  /// Self-loops and duplicates are dropped; use ``build(nodeCount:sources:targets:)`` to learn how
  /// many.
  ///
  /// ```swift
  /// let graph = DirectedGraph(nodeCount: 3, sources: [0, 1, 0], targets: [2, 2, 1])
  /// graph.offsets  // [0, 2, 3, 3]
  /// graph.targets  // [1, 2, 2]
  /// ```
  ///
  /// - Parameters:
  ///   - nodeCount: The number of nodes.
  ///   - sources: The node at which each edge starts.
  ///   - targets: The node at which each edge ends.
  /// - Precondition: The arrays have the same length and contain only nodes below `nodeCount`.
  /// - Complexity: O(V + E) time and space.
  public init(nodeCount: Int, sources: [UInt32], targets: [UInt32]) {
    self = Self.build(nodeCount: nodeCount, sources: sources, targets: targets).graph
  }

  /// Creates a graph of one-way and two-way links.
  ///
  /// Link `i` is the edge from `sources[i]` to `targets[i]` and, where `isTwoWay[i]`, also the
  /// opposite edge. Self-loops and duplicates are dropped.
  ///
  /// - Parameters:
  ///   - nodeCount: The number of nodes.
  ///   - sources: The first node of each link.
  ///   - targets: The second node of each link.
  ///   - isTwoWay: Whether each link leads both ways.
  /// - Precondition: The arrays have the same length and contain only nodes below `nodeCount`.
  /// - Complexity: O(V + E) time and space.
  public init(nodeCount: Int, sources: [UInt32], targets: [UInt32], isTwoWay: [Bool]) {
    self =
      Self.build(nodeCount: nodeCount, sources: sources, targets: targets, isTwoWay: isTwoWay).graph
  }

  /// Builds a graph of directed edges in any order and reports the dropped ones.
  ///
  /// ```swift
  /// let (graph, dropped) = DirectedGraph.build(
  ///   nodeCount: 2, sources: [0, 0, 1], targets: [1, 1, 1])
  /// graph.edgeCount     // 1
  /// dropped.duplicates  // 1
  /// dropped.selfLoops   // 1
  /// ```
  ///
  /// - Parameters:
  ///   - nodeCount: The number of nodes.
  ///   - sources: The node at which each edge starts.
  ///   - targets: The node at which each edge ends.
  /// - Returns: The graph and the numbers of dropped edges.
  /// - Precondition: The arrays have the same length and contain only nodes below `nodeCount`.
  /// - Complexity: O(V + E) time and space.
  public static func build(
    nodeCount: Int, sources: [UInt32], targets: [UInt32]
  ) -> (graph: DirectedGraph, dropped: DroppedEdges) {
    precondition(sources.count == targets.count, "sources and targets differ in length")
    return sources.withUnsafeBufferPointer { sourceBuffer in
      targets.withUnsafeBufferPointer { targetBuffer in
        let links = LinkList(
          count: sourceBuffer.count, sources: sourceBuffer, targets: targetBuffer, isTwoWay: nil)
        let (rows, dropped) = CompressedRows.build(nodeCount: nodeCount, links: links)
        return (DirectedGraph(rows: rows), dropped)
      }
    }
  }

  /// Builds a graph of one-way and two-way links in any order and reports the dropped edges.
  ///
  /// - Parameters:
  ///   - nodeCount: The number of nodes.
  ///   - sources: The first node of each link.
  ///   - targets: The second node of each link.
  ///   - isTwoWay: Whether each link leads both ways.
  /// - Returns: The graph and the numbers of dropped edges.
  /// - Precondition: The arrays have the same length and contain only nodes below `nodeCount`.
  /// - Complexity: O(V + E) time and space.
  public static func build(
    nodeCount: Int, sources: [UInt32], targets: [UInt32], isTwoWay: [Bool]
  ) -> (graph: DirectedGraph, dropped: DroppedEdges) {
    precondition(
      sources.count == targets.count && sources.count == isTwoWay.count,
      "sources, targets and isTwoWay differ in length")
    return sources.withUnsafeBufferPointer { sourceBuffer in
      targets.withUnsafeBufferPointer { targetBuffer in
        isTwoWay.withUnsafeBufferPointer { twoWayBuffer in
          let links = LinkList(
            count: sourceBuffer.count, sources: sourceBuffer, targets: targetBuffer,
            isTwoWay: twoWayBuffer)
          let (rows, dropped) = CompressedRows.build(nodeCount: nodeCount, links: links)
          return (DirectedGraph(rows: rows), dropped)
        }
      }
    }
  }

  /// Creates a graph from compressed sparse rows after checking them.
  ///
  /// - Parameters:
  ///   - offsets: The start of each node's row, and the number of targets as the last element.
  ///   - targets: The successors of all nodes, row after row.
  /// - Throws: ``GraphFormatError`` for the first violation of the format.
  /// - Complexity: O(V + E) time.
  public init(validating offsets: [UInt32], targets: [UInt32]) throws(GraphFormatError) {
    rows = CompressedRows(trustedOffsets: offsets, targets: targets)
    try rows.validate()
  }

  /// Creates a graph from compressed sparse rows of a producer that guarantees their order.
  ///
  /// That rows are strictly ascending and free of self-loops is checked in debug builds only. The
  /// preconditions below are always checked, in one pass over the arrays.
  ///
  /// - Parameters:
  ///   - offsets: The start of each node's row, and the number of targets as the last element.
  ///   - targets: The successors of all nodes, row after row.
  /// - Precondition: Offsets rise from 0 to `targets.count`, and every target is an existing node.
  /// - Complexity: O(V + E) time.
  public init(uncheckedOffsets offsets: [UInt32], targets: [UInt32]) {
    rows = CompressedRows(uncheckedOffsets: offsets, targets: targets)
  }
}
