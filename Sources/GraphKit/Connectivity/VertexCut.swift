/// A smallest set of nodes that keeps two groups of nodes apart.
public struct VertexCut: Sendable, Equatable {
  /// The nodes of the cut, ascending; of several smallest cuts the one nearest to the start.
  public let nodes: [NodeIndex]
  /// As many paths from one group to the other as the cut has nodes, no two of which share a node:
  /// the proof that no smaller cut will do. By first node.
  public let paths: [[NodeIndex]]
}

extension DirectedGraph {
  /// The fewest nodes whose removal leaves no path from one group of nodes to another. The groups'
  /// own nodes may be removed, and one that is in both has to be.
  ///
  /// By Menger's theorem this is the largest number of paths without a common node; they are found as
  /// a flow by phases of shortest augmenting paths (Dinic, 1970; Even and Tarjan, Network flow and
  /// testing graph connectivity, 1975). Each node is an entry and an exit joined by room for one path.
  ///
  /// - Parameter avoiding: nodes that are not there.
  /// - Precondition: all nodes are in the graph.
  /// - Complexity: O(E sqrt(V)) time, O(V) space.
  public func minimumVertexCut(
    from sources: [NodeIndex], to targets: [NodeIndex], avoiding: [NodeIndex] = []
  ) -> VertexCut {
    var flow = DisjointPaths(rows: rows, sources: sources, targets: targets, avoiding: avoiding)
    while flow.computeLevels() { flow.augment() }
    return VertexCut(nodes: flow.cut, paths: flow.paths())
  }

  /// The fewest nodes, other than these two, whose removal leaves no path from one to the other.
  ///
  /// - Returns: nil if an edge leads from one to the other, or if they are the same.
  /// - Precondition: both nodes are in the graph.
  /// - Complexity: O(E sqrt(V)) time, O(V) space.
  public func minimumVertexCut(
    separating source: NodeIndex, from target: NodeIndex, reversed: DirectedGraph? = nil
  ) -> VertexCut? {
    guard source != target, !contains(edgeFrom: source, to: target) else { return nil }
    let opposite = reversed ?? self.reversed()
    let first = successors(of: source).map { NodeIndex($0) }
    let last = opposite.successors(of: target).map { NodeIndex($0) }
    return minimumVertexCut(from: first, to: last, avoiding: [source, target])
  }
}

/// Paths without common nodes, grown phase by phase. Entry of node v is state 2 v, its exit 2 v + 1.
private struct DisjointPaths {
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
