/// Dijkstra's algorithm and the choice of one path among its shortest ones.
///
/// Costs are 32-bit and a path has fewer than 2^31 edges, so sums stay below 2^63.
struct LeastCostSearch {
  static let unreached = UInt64.max
  /// Stands at nodes that must not be entered.
  static let blocked = UInt64.max - 1

  /// For each node the least cost found so far, or one of the two values above.
  private(set) var distances: [UInt64]
  /// Successors of the source that a path must not begin with.
  var forbiddenFirstSteps: [UInt32] = []

  init(nodeCount: Int) {
    distances = [UInt64](repeating: Self.unreached, count: nodeCount)
  }

  mutating func block(_ node: NodeIndex) {
    distances[node.position] = Self.blocked
  }

  func isBlocked(_ node: NodeIndex) -> Bool {
    distances[node.position] == Self.blocked
  }

  func isSettled(_ node: NodeIndex) -> Bool {
    distances[node.position] < Self.blocked
  }

  /// Computes the distances of all nodes that are at most as far as `target`, and upper bounds for
  /// the others; of all nodes if `target` is no node or cannot be reached.
  mutating func run(
    _ rows: CompressedRows, cost: [UInt32]?, from source: UInt32, until target: UInt32
  ) {
    guard let cost else {
      runBreadthFirst(rows, from: source, until: target)
      return
    }
    distances[Int(source)] = 0
    var heap = CostHeap()
    heap.insert(CostHeap.Entry(cost: 0, node: source))
    var limit = Self.blocked
    while let entry = heap.removeLeast() {
      if entry.cost > limit { break }
      if entry.cost > distances[Int(entry.node)] { continue }
      // Zero costs may still lead to nodes as far as the target, so it does not end here.
      if entry.node == target { limit = entry.cost }
      for edge in rows.row(entry.node) {
        let next = Int(rows.targets[edge])
        if entry.node == source, forbiddenFirstSteps.contains(rows.targets[edge]) { continue }
        let reached = entry.cost + UInt64(cost[edge])
        let known = distances[next]
        if reached < known && known != Self.blocked {
          distances[next] = reached
          heap.insert(CostHeap.Entry(cost: reached, node: UInt32(next)))
        }
      }
    }
  }

  private mutating func runBreadthFirst(
    _ rows: CompressedRows, from source: UInt32, until target: UInt32
  ) {
    distances[Int(source)] = 0
    var queue = [source]
    var head = 0
    while head < queue.count {
      let node = queue[head]
      head += 1
      if node == target { break }
      let reached = distances[Int(node)] + 1
      for edge in rows.row(node) {
        let next = rows.targets[edge]
        if node == source, forbiddenFirstSteps.contains(next) { continue }
        if distances[Int(next)] == Self.unreached {
          distances[Int(next)] = reached
          queue.append(next)
        }
      }
    }
  }

  /// The lexicographically smallest cheapest path, after `run` has reached `target`.
  ///
  /// An edge is tight if it closes exactly the difference of the distances of its ends. Tight edges
  /// never lead beyond the target's distance, where distances might be bounds only: an end beyond it
  /// is skipped.
  func firstPath(
    _ rows: CompressedRows, cost: [UInt32]?, from source: UInt32, to target: UInt32
  ) -> [NodeIndex] {
    let limit = distances[Int(target)]
    var isVisited = [Bool](repeating: false, count: distances.count)
    var path = [source]
    var cursors = [rows.row(source).lowerBound]
    isVisited[Int(source)] = true
    while let node = path.last, node != target {
      let end = rows.row(node).upperBound
      let distance = distances[Int(node)]
      var edge = cursors[cursors.count - 1]
      var next = UInt32.noNode
      while edge < end, next == .noNode {
        let candidate = rows.targets[edge]
        let reached = distance + UInt64(cost?[edge] ?? 1)
        if reached <= limit, reached == distances[Int(candidate)], !isVisited[Int(candidate)],
          node != source || !forbiddenFirstSteps.contains(candidate)
        {
          next = candidate
        }
        edge += 1
      }
      cursors[cursors.count - 1] = edge
      if next == .noNode {
        path.removeLast()
        cursors.removeLast()
      } else {
        isVisited[Int(next)] = true
        path.append(next)
        cursors.append(rows.row(next).lowerBound)
      }
    }
    return path.map { NodeIndex($0) }
  }
}
