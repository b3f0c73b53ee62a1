extension UndirectedGraph {
  /// All nodes, ordered so that groups of `groupSize` in a row lie close to each other: each group
  /// is gathered by a short breadth-first search from the lowest node that is still missing.
  ///
  /// - Complexity: O(V * groupSize) time at worst, of the order of V + E on graphs of small degree;
  ///   O(V) space.
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
    let limit = 4 * groupSize + 4
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
      // A search that finds hardly anybody new is given up, and none looks at more than a few times
      // the size of a group, so that hubs do not have their long rows walked again and again.
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
        while edge < end, tail < limit {
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
