/// A maximum set of node-disjoint paths between two groups, and a minimum vertex cut.
///
/// By Menger's theorem, the numbers of paths and of cut nodes are equal.
public struct DisjointPaths: Sendable, Equatable {
  /// The paths, ordered by their first nodes.
  public let paths: [[NodeIndex]]
  /// The nodes of the cut, ascending; of several minimum cuts, the one nearest to the first group.
  public let cut: [NodeIndex]
}

extension DirectedGraph {
  /// Returns a maximum set of node-disjoint paths from one group of nodes to another.
  ///
  /// Also returns a minimum vertex cut between the groups. The cut may contain nodes of the groups,
  /// and a node in both groups is a path by itself.
  ///
  /// ```
  /// 0 ──▶ 2 ──▶ 3      all paths from {0, 1} to {3, 4} pass through 2
  ///       ▲ ╲
  /// 1 ────┘  ──▶ 4
  /// ```
  /// ```swift
  /// let graph = DirectedGraph(nodeCount: 5, sources: [0, 1, 2, 2], targets: [2, 2, 3, 4])
  /// let result = graph.disjointPaths(
  ///   from: [NodeIndex(0), NodeIndex(1)], to: [NodeIndex(3), NodeIndex(4)])
  /// result.paths.count  // 1
  /// result.cut          // [2]
  /// ```
  ///
  /// Maximum flow with unit node capacities by phases of shortest augmenting paths (Dinic 1970;
  /// Even and Tarjan, Network flow and testing graph connectivity, 1975).
  ///
  /// - Parameters:
  ///   - sources: The nodes at which paths start; duplicates are ignored.
  ///   - targets: The nodes at which paths end; duplicates are ignored.
  ///   - avoiding: Nodes to treat as removed from the graph.
  /// - Returns: The paths and the cut.
  /// - Precondition: All nodes are in the graph.
  /// - Complexity: O(E sqrt(V)) time, O(V) space.
  public func disjointPaths(
    from sources: [NodeIndex], to targets: [NodeIndex], avoiding: [NodeIndex] = []
  ) -> DisjointPaths {
    var flow = PathFlow(rows: rows, sources: sources, targets: targets, avoiding: avoiding)
    while flow.computeLevels() { flow.augment() }
    return DisjointPaths(paths: flow.paths(), cut: flow.cut)
  }
}

/// A flow of node-disjoint paths that grows phase by phase.
///
/// Each node v is split into an entry, state 2 v, and an exit, state 2 v + 1, joined by an edge of
/// capacity 1.
private struct PathFlow {
  let rows: CompressedRows
  let sources: [UInt32]
  let isTarget: [Bool]
  let isBlocked: [Bool]
  /// The successor and predecessor of each node on its path; `noNode` at endpoints and off all
  /// paths.
  var next: [UInt32]
  var previous: [UInt32]
  var isUsed: [Bool]
  /// Distance of each state from a source in the residual graph.
  var levels: [UInt32]

  init(rows: CompressedRows, sources: [NodeIndex], targets: [NodeIndex], avoiding: [NodeIndex]) {
    let count = rows.nodeCount
    for node in sources + targets + avoiding {
      precondition(node.position < count, "the node is not in the graph")
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

  /// Returns the state to which the residual edge inside a node leads, or `noNode`.
  ///
  /// From an entry, that is the exit if the node is unused, or else the exit of its predecessor on
  /// the path. From the exit of a used node, it is the entry.
  private func step(_ state: Int, _ cursor: Int) -> UInt32 {
    let node = state >> 1
    if state & 1 == 0 {
      guard cursor == 0 else { return .noNode }
      if !isUsed[node] { return UInt32(state | 1) }
      // The path through this node can be rerouted: go back to where it came from.
      return previous[node] == .noNode ? .noNode : previous[node] << 1 | 1
    }
    return cursor == 0 ? (isUsed[node] ? UInt32(state & ~1) : .noNode) : .noNode
  }

  /// Searches the residual graph breadth-first; returns whether a target is reachable.
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

  /// Finds augmenting paths along ascending levels, with no shared states, until there are no more.
  mutating func augment() {
    // Cursor 0 is the step inside the node, cursor 1 + i the edge i of its row.
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

  /// Returns the next unvisited state one level up, or -1.
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

  /// Applies an augmenting path: first removes canceled edges of other paths, then adds new ones.
  private mutating func apply(_ states: [Int]) {
    for (state, successor) in zip(states, states.dropFirst()) where state & 1 == 0 {
      // From an entry to the exit of another node: the edge between them is canceled.
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

  /// The minimum cut after the last search: nodes whose entry is reachable and whose exit is not.
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
