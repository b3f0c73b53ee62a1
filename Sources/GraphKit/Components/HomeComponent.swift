/// Finds the strongly connected component of node 0 without reversed edges.
enum HomeComponent {
  /// State of a node: 0 if unknown, `isSeen` if node 0 reaches it, and also `isHome` if it reaches
  /// node 0.
  private static let isSeen: UInt8 = 1
  private static let isHome: UInt8 = 2

  /// Marks the members of the component of node 0.
  ///
  /// - Parameters:
  ///   - view: The graph.
  ///   - numbers: Set to `.max`, the bit complement of 0, for members and to 0 for all other nodes.
  ///     Left uninitialized if all nodes are members.
  /// - Returns: The number of members, or 0 if the search was abandoned because it would take too
  ///   long.
  static func mark(_ view: RowPointers, _ numbers: UnsafeMutablePointer<UInt32>) -> Int {
    let nodeCount = view.nodeCount
    let states = UnsafeMutablePointer<UInt8>.scratch(nodeCount, filledWith: 0)
    defer { states.deallocate() }
    let queue = UnsafeMutablePointer<UInt32>.scratch(nodeCount + 1)
    defer { queue.deallocate() }
    let reached = nodeCount == 0 ? 0 : search(view, states, queue)
    let home = settle(view, states, queue, count: reached)
    if home > 0 && home < nodeCount {
      var node = 0
      while node < nodeCount {
        numbers[node] = states[node] & isHome == 0 ? 0 : .max
        node &+= 1
      }
    } else if home == 0 {
      numbers.initialize(repeating: 0, count: nodeCount)
    }
    return home
  }

  /// Searches breadth-first from node 0 and returns the number of nodes reached.
  ///
  /// A node with an edge to a member is itself marked as a member.
  private static func search(
    _ view: RowPointers, _ states: UnsafeMutablePointer<UInt8>,
    _ queue: UnsafeMutablePointer<UInt32>
  ) -> Int {
    states[0] = isSeen | isHome
    queue[0] = 0
    var head = 0
    var tail = 1
    while head < tail {
      let node = queue[head]
      head &+= 1
      view.prefetch(queue, after: head, before: tail)
      var found: UInt8 = 0
      var edge = view.offsets[node]
      let end = view.offsets[node &+ 1]
      while edge < end {
        let target = view.targets[edge]
        edge &+= 1
        let state = states[target]
        found |= state
        // Without a branch, which no processor could foresee; so the queue has one place more.
        queue[tail] = target
        tail &+= state == 0 ? 1 : 0
        states[target] = state | isSeen
      }
      states[node] |= found & isHome
    }
    return tail
  }

  /// Propagates membership backward along edges until nothing changes.
  ///
  /// Each round visits the reached nodes that are not known to be members. Returns the number of
  /// members, or 0 if the work budget is exhausted with too many nodes still open.
  private static func settle(
    _ view: RowPointers, _ states: UnsafeMutablePointer<UInt8>,
    _ queue: UnsafeMutablePointer<UInt32>,
    count: Int
  ) -> Int {
    var open = 0
    for place in 0..<count {
      let node = queue[place]
      queue[open] = node
      open &+= states[node] & isHome == 0 ? 1 : 0
    }
    // All rounds together may cost about as much as the search.
    var budget = view.nodeCount + view.edgeCount
    while open > 0 {
      if budget < 0 { return 0 }
      var left = 0
      for place in 0..<open {
        let node = queue[place]
        var found: UInt8 = 0
        var edge = view.offsets[node]
        let end = view.offsets[node &+ 1]
        budget &-= 1 &+ Int(end &- edge)
        while edge < end {
          found |= states[view.targets[edge]]
          edge &+= 1
        }
        states[node] |= found & isHome
        queue[left] = node
        left &+= found & isHome == 0 ? 1 : 0
      }
      if left == open { break }
      open = left
    }
    return count - open
  }
}
