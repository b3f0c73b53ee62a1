extension UndirectedGraph {
  /// All nodes, ordered so that groups of `groupSize` in a row lie close to each other: each group
  /// is gathered by a short breadth-first search from the lowest node that is still missing.
  ///
  /// - Complexity: O(V * degree) time, O(V) space.
  func neighborhoodOrder(groupSize: Int) -> [UInt32] {
    rows.withView { view in
      [UInt32](count: view.nodeCount) { order in
        Self.gather(view, groupSize: groupSize, order)
      }
    }
  }

  private static func gather(
    _ view: RowView, groupSize: Int, _ order: UnsafeMutablePointer<UInt32>
  ) {
    let isOrdered = UnsafeMutablePointer<Bool>.scratch(view.nodeCount, filledWith: false)
    let stamps = UnsafeMutablePointer<UInt32>.scratch(view.nodeCount, filledWith: .noNode)
    let queue = UnsafeMutablePointer<UInt32>.scratch(view.nodeCount)
    defer {
      isOrdered.deallocate()
      stamps.deallocate()
      queue.deallocate()
    }
    var count = 0
    var start: UInt32 = 0
    while start < UInt32(view.nodeCount) {
      defer { start &+= 1 }
      if isOrdered[start] { continue }
      stamps[start] = start
      queue[0] = start
      var head = 0
      var tail = 1
      var found = 0
      // A search that finds hardly anybody new is given up, which keeps the whole linear: it leaves
      // at most four nodes for each one that it adds.
      while head < tail, found < groupSize, head < 4 * found + 4 {
        let node = queue[head]
        head &+= 1
        if !isOrdered[node] {
          isOrdered[node] = true
          order[count] = node
          count &+= 1
          found &+= 1
        }
        var edge = view.offsets[node]
        let end = view.offsets[node &+ 1]
        while edge < end {
          let target = view.targets[edge]
          edge &+= 1
          if stamps[target] != start {
            stamps[target] = start
            queue[tail] = target
            tail &+= 1
          }
        }
      }
    }
  }
}

extension CompressedRows {
  /// The same graph with node `order[i]` called `i`. Rows are left unsorted, which does not matter to
  /// searches that treat all edges alike.
  func renumbered(by order: [UInt32]) -> CompressedRows {
    var newIndex = [UInt32](repeating: 0, count: nodeCount)
    for (new, old) in order.enumerated() { newIndex[Int(old)] = UInt32(new) }
    var newOffsets: [UInt32] = [0]
    newOffsets.reserveCapacity(nodeCount + 1)
    var newTargets: [UInt32] = []
    newTargets.reserveCapacity(targets.count)
    for old in order {
      for edge in row(old) { newTargets.append(newIndex[Int(targets[edge])]) }
      newOffsets.append(UInt32(newTargets.count))
    }
    return CompressedRows(trustedOffsets: newOffsets, targets: newTargets)
  }
}
