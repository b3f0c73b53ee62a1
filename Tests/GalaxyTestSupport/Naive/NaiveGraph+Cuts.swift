extension NaiveGraph {
  /// All simple paths between two nodes by cost, then in lexicographic order, for tiny graphs.
  public func allPaths(
    from source: Int, to target: Int, avoiding: Set<Int> = [], cost: [[Int]]? = nil
  ) -> [(nodes: [Int], cost: Int)] {
    if avoiding.contains(source) || avoiding.contains(target) { return [] }
    var found: [(nodes: [Int], cost: Int)] = []
    func extend(_ path: [Int], _ total: Int) {
      let last = path[path.count - 1]
      if last == target {
        found.append((path, total))
        return
      }
      for next in 0..<count where has[last][next] && !avoiding.contains(next) {
        if !path.contains(next) { extend(path + [next], total + (cost?[last][next] ?? 1)) }
      }
    }
    extend([source], 0)
    return found.sorted { left, right in
      left.cost != right.cost
        ? left.cost < right.cost : left.nodes.lexicographicallyPrecedes(right.nodes)
    }
  }

  /// All minimum vertex cuts between two groups, by trying all sets; nil if there is none.
  public func smallestCuts(
    from sources: Set<Int>, to targets: Set<Int>, cuttingEnds: Bool
  ) -> [Set<Int>]? {
    let mayBeCut = (0..<count).filter {
      cuttingEnds || !sources.contains($0) && !targets.contains($0)
    }
    var best: [Set<Int>] = []
    for choice in 0..<1 << mayBeCut.count {
      if let size = best.first?.count, choice.nonzeroBitCount > size { continue }
      let cut = Set(mayBeCut.indices.filter { choice >> $0 & 1 == 1 }.map { mayBeCut[$0] })
      let reached = reached(from: sources, without: cut)
      guard reached.isDisjoint(with: targets) else { continue }
      if let size = best.first?.count, cut.count < size { best = [] }
      best.append(cut)
    }
    return best.isEmpty ? nil : best
  }

  /// The nodes reachable from some nodes after removing others.
  public func reached(from sources: Set<Int>, without removed: Set<Int>) -> Set<Int> {
    let reaches = isolating(removed).reachability()
    let starts = sources.subtracting(removed)
    return Set((0..<count).filter { node in starts.contains { reaches[$0][node] } })
  }
}
