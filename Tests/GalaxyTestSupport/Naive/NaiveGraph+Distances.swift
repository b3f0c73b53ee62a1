extension NaiveGraph {
  /// Distances between all pairs (Floyd–Warshall); nil where there is no path.
  public func distances() -> [[Int?]] {
    let far = Int.max / 4
    var distances = has.map { $0.map { $0 ? 1 : far } }
    for node in 0..<count { distances[node][node] = 0 }
    for middle in 0..<count {
      for u in 0..<count where distances[u][middle] < far {
        let first = distances[u][middle]
        for v in 0..<count where first + distances[middle][v] < distances[u][v] {
          distances[u][v] = first + distances[middle][v]
        }
      }
    }
    return distances.map { $0.map { $0 < far ? $0 : nil } }
  }

  /// Least costs between all pairs for a matrix of edge costs.
  public func leastCosts(_ cost: [[Int]]) -> [[Int?]] {
    let far = Int.max / 4
    var distances =
      has
      .enumerated().map { u, row in row.enumerated().map { v, isEdge in isEdge ? cost[u][v] : far }
      }
    for node in 0..<count { distances[node][node] = 0 }
    for middle in 0..<count {
      for u in 0..<count {
        for v in 0..<count {
          distances[u][v] = min(distances[u][v], distances[u][middle] + distances[middle][v])
        }
      }
    }
    return distances.map { $0.map { $0 < far ? $0 : nil } }
  }

  /// The lexicographically smallest cheapest path, by enumerating all simple paths, for tiny graphs.
  public func bestPath(
    from source: Int, to target: Int, avoiding: Set<Int> = [], cost: [[Int]]? = nil
  ) -> (nodes: [Int], cost: Int)? {
    if avoiding.contains(source) || avoiding.contains(target) { return nil }
    var best: (nodes: [Int], cost: Int)?
    func extend(_ path: [Int], _ total: Int) {
      let last = path[path.count - 1]
      if last == target {
        // Paths are enumerated in lexicographic order, so the first of several is kept.
        if best.map({ total < $0.cost }) ?? true { best = (path, total) }
        return
      }
      for next in 0..<count where has[last][next] && !avoiding.contains(next) {
        if !path.contains(next) { extend(path + [next], total + (cost?[last][next] ?? 1)) }
      }
    }
    extend([source], 0)
    return best
  }

  /// Betweenness by counting the shortest paths of each pair and those through each node.
  public func betweenness(sources: [Int]? = nil) -> [Double] {
    let distances = self.distances()
    var paths = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
    for source in 0..<count {
      paths[source][source] = 1
      for distance in 1..<max(count, 1) {
        for target in 0..<count where distances[source][target] == distance {
          for before in 0..<count
          where has[before][target] && distances[source][before] == distance - 1 {
            paths[source][target] += paths[source][before]
          }
        }
      }
    }
    var scores = [Double](repeating: 0, count: count)
    for source in sources ?? Array(0..<count) {
      for target in 0..<count where source != target {
        guard let whole = distances[source][target] else { continue }
        for node in 0..<count where node != source && node != target {
          guard let first = distances[source][node], let second = distances[node][target],
            first + second == whole
          else { continue }
          scores[node] += paths[source][node] * paths[node][target] / paths[source][target]
        }
      }
    }
    return scores
  }
}
