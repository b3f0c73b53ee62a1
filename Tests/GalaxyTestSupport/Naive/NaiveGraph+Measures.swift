extension NaiveGraph {
  /// Core numbers by repeated deletion of nodes of low degree, for symmetric graphs.
  public func coreNumbers() -> [Int] {
    var cores = [Int](repeating: 0, count: count)
    for k in 1..<max(count, 1) {
      var removed: Set<Int> = []
      while true {
        let rest = isolating(removed)
        let low = (0..<count).filter { node in
          !removed.contains(node) && rest.has[node].count { $0 } < k
        }
        if low.isEmpty { break }
        removed.formUnion(low)
      }
      for node in 0..<count where !removed.contains(node) { cores[node] = k }
    }
    return cores
  }

  /// Triangles of each node by enumerating pairs of neighbors, for symmetric graphs.
  public func triangles() -> [Int] {
    (0..<count).map { node in
      var found = 0
      for u in 0..<count where has[node][u] {
        for v in 0..<u where has[node][v] && has[u][v] { found += 1 }
      }
      return found
    }
  }

  /// Local clustering coefficients, for symmetric graphs.
  public func clusteringCoefficients() -> [Double] {
    let triangles = self.triangles()
    return (0..<count).map { node in
      let degree = has[node].count { $0 }
      return degree < 2 ? 0 : 2 * Double(triangles[node]) / Double(degree * (degree - 1))
    }
  }

  /// The stationary distribution of the random walk, by repeated matrix multiplication.
  public func pageRank(damping: Double = 0.85, rounds: Int = 200) -> [Double] {
    var ranks = [Double](repeating: 1 / Double(max(count, 1)), count: count)
    for _ in 0..<rounds {
      var next = [Double](repeating: (1 - damping) / Double(count), count: count)
      for u in 0..<count {
        let degree = has[u].count { $0 }
        for v in 0..<count {
          if degree == 0 {
            next[v] += damping * ranks[u] / Double(count)
          } else if has[u][v] {
            next[v] += damping * ranks[u] / Double(degree)
          }
        }
      }
      ranks = next
    }
    return ranks
  }
}
