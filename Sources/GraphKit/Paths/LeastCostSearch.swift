/// Dijkstra's algorithm, and the selection of one among several shortest paths.
///
/// Costs are 32-bit and a path has fewer than 2^31 edges, so sums stay below 2^63.
struct LeastCostSearch {
  static let unreached = UInt64.max
  /// Sentinel for nodes that must not be entered.
  static let blocked = UInt64.max - 1

  /// The least cost found so far for each node, or one of the two sentinels.
  private(set) var distances: [UInt64]
  /// Successors of the source with which a path must not begin.
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

  /// Computes distances from `source` until `target` is settled.
  ///
  /// Afterward the distances of all nodes not farther than `target` are exact, and the others are
  /// upper bounds. If `target` is not a node or not reachable, all distances are exact.
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
      // Edges of cost 0 may lead to nodes as far as the target, so the search continues.
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

  /// Returns the lexicographically smallest cheapest path, after `run` has reached `target`.
  ///
  /// An edge is tight if its cost equals the difference of the distances of its endpoints. Nodes
  /// beyond the target's distance, whose distances may be mere upper bounds, are skipped.
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
