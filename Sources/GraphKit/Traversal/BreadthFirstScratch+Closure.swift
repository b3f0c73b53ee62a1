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
    reserveQueue()
    let base = self.base
    let last = base &+ min(radius, UInt32(truncatingIfNeeded: marks.count))
    let target = target ?? -1
    precondition(target < marks.count, "the node is not in the graph")
    // Buffers, since arrays check for other owners at each write.
    count = marks.withUnsafeMutableBufferPointer { marks in
      queue.withUnsafeMutableBufferPointer { queue in
        var tail = 0
        for source in sources {
          precondition(source >= 0 && source < marks.count, "the node is not in the graph")
          if marks[source] >= base { continue }
          marks[source] = base
          queue[tail] = UInt32(truncatingIfNeeded: source)
          tail &+= 1
        }
        if target >= 0, marks[target] >= base { return tail }
        var head = 0
        while head < tail {
          let node = Int(truncatingIfNeeded: queue[head])
          head &+= 1
          let mark = marks[node]
          if mark == last { break }
          expand(node) { neighbor in
            precondition(neighbor >= 0 && neighbor < marks.count, "the node is not in the graph")
            // Without a branch, which no processor could predict; so the queue has one place more.
            let old = marks[neighbor]
            // The sign of the difference: 1 for a node that was not reached before, else 0.
            let isNew = (UInt64(old) &- UInt64(base)) &>> 63
            queue[tail] = UInt32(truncatingIfNeeded: neighbor)
            let mask = 0 &- UInt32(truncatingIfNeeded: isNew)
            marks[neighbor] = old ^ (old ^ (mark &+ 1)) & mask
            tail &+= Int(truncatingIfNeeded: isNew)
          }
          if target >= 0, marks[target] >= base { break }
        }
        return tail
      }
    }
  }
}
