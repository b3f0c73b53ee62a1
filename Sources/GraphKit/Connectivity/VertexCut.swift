extension DirectedGraph {
  /// A smallest set of nodes without which no path leads from `source` to `target`; of several, the
  /// one nearest to `source`: everything that can be reached from `source` without passing it can be
  /// reached without passing any other smallest set. Ascending; empty if there is no path anyway.
  ///
  /// By Menger's theorem it has as many nodes as there are paths that share none but their ends.
  /// Ford and Fulkerson's augmenting paths on the graph in which every node is split into an entry
  /// and an exit with room for one path between them.
  ///
  /// - Returns: nil if nothing separates them: they are the same node or `source` leads to `target`
  ///   directly.
  /// - Precondition: both are in the graph.
  /// - Complexity: O(k (V + E)) time, where `k` is the size of the answer, O(V) space.
  public func minimumVertexCut(from source: NodeIndex, to target: NodeIndex) -> [NodeIndex]? {
    minimumVertexCut(fromAnyOf: [source], toAnyOf: [target])
  }

  /// A smallest set of nodes without which no path leads from any of `sources` to any of `targets`;
  /// of several, the one nearest to `sources`. Ascending; empty if there is no path anyway.
  ///
  /// - Parameter cuttingEnds: whether `sources` and `targets` themselves may be in the set. Then there
  ///   always is an answer, at worst all of the sources.
  /// - Returns: nil if nothing separates them: some node is a source and a target, or a source leads
  ///   to a target directly. Never if ends may be cut.
  /// - Precondition: all of them are in the graph; repetitions are allowed.
  /// - Complexity: O(k (V + E)) time, where `k` is the size of the answer, O(V) space.
  public func minimumVertexCut(
    fromAnyOf sources: [NodeIndex], toAnyOf targets: [NodeIndex], cuttingEnds: Bool = false
  ) -> [NodeIndex]? {
    for end in sources + targets { precondition(end.position < nodeCount, "no such node") }
    var search = DisjointPathSearch(rows: rows, cuttingEnds: cuttingEnds)
    for source in sources { search.isSource[source.position] = true }
    for target in targets { search.isTarget[target.position] = true }
    if !cuttingEnds, !search.endsAreApart { return nil }
    while search.augment() {}
    return search.cut
  }
}

/// Node-disjoint paths from some nodes to others, grown by one at a time.
///
/// A state is a node's entry (even) or exit (odd). A search may walk along edges from exit to entry,
/// through a node that is on no path, and backwards along what paths use: from the entry of a node
/// to the exit of the one before it, and from exit to entry of the same node.
private struct DisjointPathSearch {
  let rows: CompressedRows
  let cuttingEnds: Bool
  var isSource: [Bool]
  var isTarget: [Bool]
  /// For each node on a path the ones before and after it; `noNode` in place of a node outside, and
  /// at nodes that are on no path.
  private var before: [UInt32]
  private var after: [UInt32]
  private var isUsed: [Bool]
  /// For each state the one it was reached from in the latest search.
  private var origin: [UInt32]

  private static let unvisited = UInt32.max
  private static let root = UInt32.max - 1

  init(rows: CompressedRows, cuttingEnds: Bool) {
    let nodeCount = rows.nodeCount
    self.rows = rows
    self.cuttingEnds = cuttingEnds
    isSource = [Bool](repeating: false, count: nodeCount)
    isTarget = isSource
    isUsed = isSource
    before = [UInt32](repeating: .noNode, count: nodeCount)
    after = before
    origin = [UInt32](repeating: Self.unvisited, count: 2 * nodeCount)
  }

  /// Whether no node is both source and target, and no edge leads from one to the other.
  var endsAreApart: Bool {
    for node in isSource.indices where isSource[node] {
      if isTarget[node] { return false }
      for edge in rows.row(UInt32(node)) where isTarget[Int(rows.targets[edge])] { return false }
    }
    return true
  }

  /// After the last search: the nodes whose entries were reached and whose exits were not.
  var cut: [NodeIndex] {
    isSource.indices.filter {
      origin[2 * $0] != Self.unvisited && origin[2 * $0 + 1] == Self.unvisited
    }
    .map { NodeIndex($0) }
  }

  /// Adds a path, if need be by leading others differently; returns whether there was one more.
  mutating func augment() -> Bool {
    for state in origin.indices { origin[state] = Self.unvisited }
    var queue: [UInt32] = []
    for node in isSource.indices where isSource[node] {
      // A source that may be cut has room for one path, like everybody else.
      let state = UInt32(cuttingEnds ? 2 * node : 2 * node + 1)
      origin[Int(state)] = Self.root
      queue.append(state)
    }
    var head = 0
    while head < queue.count {
      let state = queue[head]
      head += 1
      let node = state / 2
      if state % 2 == 1 {
        if cuttingEnds, isTarget[Int(node)], !isUsed[Int(node)] || after[Int(node)] != .noNode {
          take(lastState: state)
          return true
        }
        if isUsed[Int(node)] { visit(2 * node, from: state, &queue) }
        for edge in rows.row(node) {
          let next = rows.targets[edge]
          if !cuttingEnds {
            if isSource[Int(next)] { continue }
            if isTarget[Int(next)] {
              take(lastState: state)
              return true
            }
          }
          visit(2 * next, from: state, &queue)
        }
      } else if !isUsed[Int(node)] {
        visit(state + 1, from: state, &queue)
      } else if before[Int(node)] != .noNode {
        visit(2 * before[Int(node)] + 1, from: state, &queue)
      }
    }
    return false
  }

  private mutating func visit(_ state: UInt32, from origin: UInt32, _ queue: inout [UInt32]) {
    if self.origin[Int(state)] == Self.unvisited {
      self.origin[Int(state)] = origin
      queue.append(state)
    }
  }

  /// Adds the path that the search has found.
  private mutating func take(lastState: UInt32) {
    var states = [lastState]
    while let state = states.last, origin[Int(state)] != Self.root {
      states.append(origin[Int(state)])
    }
    states.reverse()
    // First give nodes free that were passed backwards, then enter the new steps.
    for (state, next) in zip(states, states.dropFirst()) where state % 2 == 1 && next == state - 1 {
      let node = Int(state / 2)
      isUsed[node] = false
      before[node] = .noNode
      after[node] = .noNode
    }
    if let first = states.first, first % 2 == 0 { before[Int(first / 2)] = .noNode }
    for (state, next) in zip(states, states.dropFirst()) {
      if state % 2 == 0, next == state + 1 { isUsed[Int(state / 2)] = true }
      if state % 2 == 1, next != state - 1 {
        after[Int(state / 2)] = next / 2
        before[Int(next / 2)] = state / 2
      }
    }
    after[Int(lastState / 2)] = .noNode
  }
}
