/// The strongly connected component of node 0.
enum HomeComponent {
  /// What is known of a node: 0 nothing, `isSeen` that node 0 reaches it, `isHome` that it also
  /// reaches node 0.
  private static let isSeen: UInt8 = 1
  private static let isHome: UInt8 = 2

  /// Sets `numbers` of nodes at home to `.max`, which is the bit complement of 0, and all others to 0;
  /// returns how many are at home. None are if it would have taken long to find out.
  static func mark(_ view: RowView, _ numbers: UnsafeMutablePointer<UInt32>) -> Int {
    let nodeCount = view.nodeCount
    let states = UnsafeMutablePointer<UInt8>.scratch(nodeCount, filledWith: 0)
    defer { states.deallocate() }
    // The last place is for a node that turns out to be old.
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

  /// Searches from node 0; whoever has an edge to a node at home is at home too. Returns how many nodes
  /// were reached.
  private static func search(
    _ view: RowView, _ states: UnsafeMutablePointer<UInt8>, _ queue: UnsafeMutablePointer<UInt32>
  ) -> Int {
    states[0] = isSeen | isHome
    queue[0] = 0
    var head = 0
    var tail = 1
    while head < tail {
      let node = queue[head]
      head &+= 1
      var found: UInt8 = 0
      var edge = view.offsets[node]
      let end = view.offsets[node &+ 1]
      while edge < end {
        let target = view.targets[edge]
        edge &+= 1
        let state = states[target]
        found |= state
        if state == 0 {
          states[target] = isSeen
          queue[tail] = target
          tail &+= 1
        }
      }
      states[node] |= found & isHome
    }
    return tail
  }

  /// Goes through the reached nodes that are not yet known to be at home again and again until nothing
  /// changes. Returns how many are at home; 0 if that takes more than a few rounds, which leave too
  /// much to do.
  private static func settle(
    _ view: RowView, _ states: UnsafeMutablePointer<UInt8>, _ queue: UnsafeMutablePointer<UInt32>,
    count: Int
  ) -> Int {
    var open = 0
    for place in 0..<count {
      let node = queue[place]
      queue[open] = node
      open &+= states[node] & isHome == 0 ? 1 : 0
    }
    // All rounds together cost about as much as the search did at most.
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
