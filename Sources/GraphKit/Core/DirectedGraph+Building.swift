extension DirectedGraph {
  /// A graph without edges.
  ///
  /// - Precondition: `nodeCount` is in `0 ..< 2^31`.
  public init(nodeCount: Int = 0) {
    self.init(nodeCount: nodeCount, sources: [], targets: [])
  }

  /// A graph of the directed edges `sources[i]` to `targets[i]`, in any order. Self loops and
  /// repeated edges are left out; `build(nodeCount:sources:targets:)` also tells how many.
  ///
  /// - Precondition: the arrays are equally long and name nodes below `nodeCount` only.
  /// - Complexity: O(V + E) time and space.
  public init(nodeCount: Int, sources: [UInt32], targets: [UInt32]) {
    self = Self.build(nodeCount: nodeCount, sources: sources, targets: targets).graph
  }

  /// A graph of links: the edge from `sources[i]` to `targets[i]`, and the opposite one as well
  /// where `isTwoWay[i]`. Self loops and repeated edges are left out.
  ///
  /// - Precondition: the arrays are equally long and name nodes below `nodeCount` only.
  /// - Complexity: O(V + E) time and space.
  public init(nodeCount: Int, sources: [UInt32], targets: [UInt32], isTwoWay: [Bool]) {
    self =
      Self.build(nodeCount: nodeCount, sources: sources, targets: targets, isTwoWay: isTwoWay).graph
  }

  /// Builds a graph from directed edges in any order and tells what was left out.
  ///
  /// - Precondition: the arrays are equally long and name nodes below `nodeCount` only.
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

  /// Builds a graph from one-way and two-way links in any order and tells what was left out.
  ///
  /// - Precondition: the arrays are equally long and name nodes below `nodeCount` only.
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

  /// Takes finished rows after checking them.
  ///
  /// - Throws: `GraphFormatError` at the first thing that is wrong with them.
  /// - Complexity: O(V + E) time.
  public init(validating offsets: [UInt32], targets: [UInt32]) throws(GraphFormatError) {
    rows = CompressedRows(trustedOffsets: offsets, targets: targets)
    try rows.validate()
  }

  /// Takes finished rows from a producer that guarantees them sorted, without repetitions and
  /// without self loops. Only debug builds check that.
  ///
  /// - Precondition: offsets rise from 0 to `targets.count`, and targets are existing nodes. This
  ///   much is always checked, at the speed of reading the arrays once.
  public init(uncheckedOffsets offsets: [UInt32], targets: [UInt32]) {
    rows = CompressedRows(uncheckedOffsets: offsets, targets: targets)
  }
}
