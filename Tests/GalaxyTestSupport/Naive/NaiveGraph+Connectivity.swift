extension NaiveGraph {
  /// Whether each node reaches each other node; every node reaches itself.
  public func reachability() -> [[Bool]] {
    var reaches = has
    for node in 0..<count { reaches[node][node] = true }
    for middle in 0..<count {
      for u in 0..<count where reaches[u][middle] {
        for v in 0..<count where reaches[middle][v] { reaches[u][v] = true }
      }
    }
    return reaches
  }

  /// Returns the equivalence classes of `0 ..< count`, numbered by their lowest members.
  private func classes(_ count: Int, _ areEquivalent: (Int, Int) -> Bool) -> [Int] {
    var labels: [Int] = []
    var next = 0
    for item in 0..<count {
      if let earlier = (0..<item).first(where: { areEquivalent($0, item) }) {
        labels.append(labels[earlier])
      } else {
        labels.append(next)
        next += 1
      }
    }
    return labels
  }

  /// The strongly connected component of each node.
  public func strongComponents() -> [Int] {
    let reaches = reachability()
    return classes(count) { reaches[$0][$1] && reaches[$1][$0] }
  }

  /// The weakly connected component of each node.
  public func weakComponents() -> [Int] {
    let reaches = undirected.reachability()
    return classes(count) { reaches[$0][$1] }
  }

  private func componentCount(without nodes: Set<Int>) -> Int {
    (isolating(nodes).weakComponents().max() ?? -1) + 1 - nodes.count
  }

  /// Nodes whose removal increases the number of components, for symmetric graphs.
  public func articulationPoints() -> [Int] {
    let whole = componentCount(without: [])
    return (0..<count).filter { componentCount(without: [$0]) > whole }
  }

  /// All links, each listed once with its lower endpoint first.
  public func links() -> [(Int, Int)] {
    var links: [(Int, Int)] = []
    for lower in 0..<count {
      for upper in lower + 1..<max(count, lower + 1) where has[lower][upper] || has[upper][lower] {
        links.append((lower, upper))
      }
    }
    return links
  }

  /// Links whose removal increases the number of components, for symmetric graphs.
  public func bridges() -> [(Int, Int)] {
    let whole = componentCount(without: [])
    return links().filter { cutting($0.0, $0.1).componentCount(without: []) > whole }
  }

  /// The number of classes of links that the removal of a single node cannot separate.
  public func blockCount() -> Int {
    blocks().count
  }

  /// The endpoints of the links of each such class, in ascending order.
  public func blocks() -> [[Int]] {
    let links = self.links()
    let rest = (0..<count).map { isolating([$0]).weakComponents() }
    let labels = classes(links.count) { one, other in
      (0..<count).allSatisfy { removed in
        let ends = [links[one].0, links[one].1].filter { $0 != removed }
        let otherEnds = [links[other].0, links[other].1].filter { $0 != removed }
        return ends.contains { end in
          otherEnds.contains { rest[removed][end] == rest[removed][$0] }
        }
      }
    }
    let ends = (0..<(labels.max() ?? -1) + 1).map { label in
      Set(links.indices.filter { labels[$0] == label }.flatMap { [links[$0].0, links[$0].1] })
    }
    return ends.map { $0.sorted() }.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// `dominates[a][b]`: `b` is reachable from `root`, but not after removing `a`.
  public func dominance(root: Int) -> [[Bool]] {
    let reached = reachability()[root]
    return (0..<count).map { removed in
      let rest = isolating([removed]).reachability()[root]
      return (0..<count).map { node in
        reached[node] && (node == removed || removed == root || !rest[node])
      }
    }
  }

  /// The immediate dominator of each node; nil for the root and unreached nodes.
  public func immediateDominators(root: Int) -> [Int?] {
    let dominates = dominance(root: root)
    return (0..<count).map { node in
      let strict = (0..<count).filter { $0 != node && dominates[$0][node] }
      return strict.first { last in strict.allSatisfy { dominates[$0][last] } }
    }
  }
}
