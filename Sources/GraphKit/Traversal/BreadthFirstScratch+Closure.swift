extension BreadthFirstScratch {
  /// Searches breadth-first in any adjacency that a closure visits.
  ///
  /// For graphs that are still being edited, for searches against the direction of edges, and for
  /// searches that must not use some edges. The results are in the scratch memory.
  ///
  /// ```swift
  /// var scratch = BreadthFirstScratch(nodeCount: rows.count)
  /// scratch.search(from: [start], radius: 3) { node, visit in
  ///   for other in rows[node] { visit(other) }
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - sources: The nodes at which the search starts; duplicates are ignored.
  ///   - radius: The maximum distance.
  ///   - target: The search ends as soon as it reaches this node, if any.
  ///   - expand: Called with each node nearer than `radius`, nearest first; it must call `visit`
  ///     with each neighbor of the node. Neighbors are reached in the order of these calls.
  /// - Precondition: All nodes are below the number of nodes that the memory was created for.
  /// - Complexity: O(nodes reached and their neighbors) time.
  @inlinable
  public mutating func search(
    from sources: some Sequence<Int>, radius: UInt32 = .max, until target: Int? = nil,
    expanding expand: (_ node: Int, _ visit: (_ neighbor: Int) -> Void) -> Void
  ) {
    forget()
    for source in sources where marks[source] < base { reach(source, mark: base) }
    if let target, marks[target] >= base { return }
    let last = base &+ min(radius, UInt32(truncatingIfNeeded: marks.count))
    var head = 0
    while head < count {
      let node = Int(truncatingIfNeeded: queue[head])
      head &+= 1
      let mark = marks[node]
      if mark == last { return }
      expand(node) { neighbor in
        if marks[neighbor] < base { reach(neighbor, mark: mark &+ 1) }
      }
      if let target, marks[target] >= base { return }
    }
  }

  @inlinable @inline(__always)
  mutating func reach(_ node: Int, mark: UInt32) {
    marks[node] = mark
    if count < queue.count {
      queue[count] = UInt32(truncatingIfNeeded: node)
    } else {
      queue.append(UInt32(truncatingIfNeeded: node))
    }
    count &+= 1
  }
}
