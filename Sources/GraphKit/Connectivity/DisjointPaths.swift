/// As many paths as there can be from one group of nodes to another of which no two share a node, and
/// the fewest nodes that keep the groups apart; by Menger's theorem there are equally many.
public struct DisjointPaths: Sendable, Equatable {
  /// By first node.
  public let paths: [[NodeIndex]]
  /// The nodes of the cut, ascending; of several smallest cuts the one nearest to the first group.
  public let cut: [NodeIndex]
}

extension DirectedGraph {
  /// The largest number of paths without a common node from one group of nodes to another, and with
  /// it the fewest nodes whose removal leaves no path. The groups' own nodes may be removed, and one
  /// that is in both is a path by itself.
  ///
  /// A flow that grows by phases of shortest augmenting paths (Dinic, 1970; Even and Tarjan, Network
  /// flow and testing graph connectivity, 1975). Each node is an entry and an exit joined by room for
  /// one path.
  ///
  /// - Parameter avoiding: nodes that are not there.
  /// - Precondition: all nodes are in the graph.
  /// - Complexity: O(E sqrt(V)) time, O(V) space.
  public func disjointPaths(
    from sources: [NodeIndex], to targets: [NodeIndex], avoiding: [NodeIndex] = []
  ) -> DisjointPaths {
    var flow = PathFlow(rows: rows, sources: sources, targets: targets, avoiding: avoiding)
    while flow.computeLevels() { flow.augment() }
    return DisjointPaths(paths: flow.paths(), cut: flow.cut)
  }
}

/// Paths without common nodes, grown phase by phase. Entry of node v is state 2 v, its exit 2 v + 1.
private struct PathFlow {
  let rows: CompressedRows
  let sources: [UInt32]
  let isTarget: [Bool]
  let isBlocked: [Bool]
  /// The neighbors of each node on its path; `noNode` at the ends and off all paths.
  var next: [UInt32]
  var previous: [UInt32]
  var isUsed: [Bool]
  /// Steps from a source in the residual graph by state.
  var levels: [UInt32]

  init(rows: CompressedRows, sources: [NodeIndex], targets: [NodeIndex], avoiding: [NodeIndex]) {
    let count = rows.nodeCount
    for node in sources + targets + avoiding {
      precondition(node.position < count, "no such node")
    }
    self.rows = rows
    var isBlocked = [Bool](repeating: false, count: count)
    for node in avoiding { isBlocked[node.position] = true }
    var isTarget = [Bool](repeating: false, count: count)
    for node in targets where !isBlocked[node.position] { isTarget[node.position] = true }
    self.isBlocked = isBlocked
    self.isTarget = isTarget
    self.sources = Set(sources).sorted().filter { !isBlocked[$0.position] }.map(\.rawValue)
    next = [UInt32](repeating: .noNode, count: count)
    previous = next
    isUsed = [Bool](repeating: false, count: count)
    levels = [UInt32](repeating: .unreached, count: 2 * count)
  }

  /// Where the residual graph leads from a state; `noNode` for no more. Cursor 0 of an exit leads back
  /// through the node, the others along its edges.
  private func step(_ state: Int, _ cursor: Int) -> UInt32 {
    let node = state >> 1
    if state & 1 == 0 {
      guard cursor == 0 else { return .noNode }
      if !isUsed[node] { return UInt32(state | 1) }
      // A path through here can be bent away: back to where it came from.
      return previous[node] == .noNode ? .noNode : previous[node] << 1 | 1
    }
    return cursor == 0 ? (isUsed[node] ? UInt32(state & ~1) : .noNode) : .noNode
  }

  /// Breadth-first search through the residual graph; whether a target can still be reached.
  mutating func computeLevels() -> Bool {
    for state in levels.indices { levels[state] = .unreached }
    var queue: [Int] = []
    for source in sources {
      levels[Int(source) << 1] = 0
      queue.append(Int(source) << 1)
    }
    var head = 0
    var found = false
    while head < queue.count {
      let state = queue[head]
      head += 1
      let level = levels[state] + 1
      if state & 1 == 1, isTarget[state >> 1] { found = true }
      let inner = step(state, 0)
      if inner != .noNode, levels[Int(inner)] == .unreached {
        levels[Int(inner)] = level
        queue.append(Int(inner))
      }
      guard state & 1 == 1 else { continue }
      let node = state >> 1
      for edge in rows.row(UInt32(node)) {
        let target = Int(rows.targets[edge])
        if isBlocked[target] || next[node] == UInt32(target) { continue }
        if levels[target << 1] == .unreached {
          levels[target << 1] = level
          queue.append(target << 1)
        }
      }
    }
    return found
  }

  /// Finds augmenting paths along rising levels, no state on two of them, until there are no more.
  mutating func augment() {
    // 0 is the step inside of a node, 1 + i the edge i of its row.
    var cursors = [UInt32](repeating: 0, count: levels.count)
    var isSpent = [Bool](repeating: false, count: levels.count)
    for source in sources {
      let start = Int(source) << 1
      if isSpent[start] { continue }
      isSpent[start] = true
      var stack = [start]
      while let state = stack.last {
        if state & 1 == 1, isTarget[state >> 1] {
          apply(stack)
          break
        }
        let successor = advance(state, &cursors[state], isSpent)
        if successor < 0 {
          stack.removeLast()
        } else {
          isSpent[successor] = true
          stack.append(successor)
        }
      }
    }
  }

  /// The next state one level up that nobody has been to, or -1.
  private func advance(_ state: Int, _ cursor: inout UInt32, _ isSpent: [Bool]) -> Int {
    let level = levels[state] + 1
    if cursor == 0 {
      cursor = 1
      let inner = step(state, 0)
      if inner != .noNode, levels[Int(inner)] == level, !isSpent[Int(inner)] { return Int(inner) }
    }
    guard state & 1 == 1 else { return -1 }
    let node = state >> 1
    let row = rows.row(UInt32(node))
    while row.lowerBound + Int(cursor) - 1 < row.upperBound {
      let target = Int(rows.targets[row.lowerBound + Int(cursor) - 1])
      cursor += 1
      if isBlocked[target] || next[node] == UInt32(target) { continue }
      let entry = target << 1
      if levels[entry] == level, !isSpent[entry] { return entry }
    }
    return -1
  }

  /// Adds an augmenting path: first what it takes away from other paths, then what it adds.
  private mutating func apply(_ states: [Int]) {
    for (state, successor) in zip(states, states.dropFirst()) where state & 1 == 0 {
      // From an entry to the exit of another node: the edge between them is given up.
      let (node, other) = (state >> 1, successor >> 1)
      if node != other {
        next[other] = .noNode
        previous[node] = .noNode
      }
    }
    for (state, successor) in zip(states, states.dropFirst()) {
      let (node, other) = (state >> 1, successor >> 1)
      if node == other {
        isUsed[node] = state & 1 == 0
      } else if state & 1 == 1 {
        next[node] = UInt32(other)
        previous[other] = UInt32(node)
      }
    }
  }

  /// After the last search: nodes whose entry can be reached and whose exit cannot.
  var cut: [NodeIndex] {
    isUsed.indices.compactMap { node in
      levels[2 * node] != .unreached && levels[2 * node + 1] == .unreached
        ? NodeIndex(node) : nil
    }
  }

  func paths() -> [[NodeIndex]] {
    isUsed.indices.compactMap { start in
      guard isUsed[start], previous[start] == .noNode else { return nil }
      var path = [NodeIndex(start)]
      var node = next[start]
      while node != .noNode {
        path.append(NodeIndex(node))
        node = next[Int(node)]
      }
      return path
    }
  }
}
