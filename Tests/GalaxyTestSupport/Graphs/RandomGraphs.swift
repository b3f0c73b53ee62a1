/// Seeded random graphs.
public enum RandomGraphs {
  /// Returns a graph in which each ordered pair is an edge with the same probability.
  public static func uniform(
    nodeCount: Int, density: Double, using random: inout SplitMix64
  ) -> EdgeList {
    var edges: [(Int, Int)] = []
    for source in 0..<nodeCount {
      for target in 0..<nodeCount where source != target && random.unit() < density {
        edges.append((source, target))
      }
    }
    return EdgeList(nodeCount: nodeCount, edges: edges)
  }

  /// Returns a given number of entries, possibly with duplicates and self-loops.
  public static func entries(
    nodeCount: Int, count: Int, using random: inout SplitMix64
  ) -> EdgeList {
    var edges: [(Int, Int)] = []
    if nodeCount > 0 {
      for _ in 0..<count { edges.append((random.below(nodeCount), random.below(nodeCount))) }
    }
    return EdgeList(nodeCount: nodeCount, edges: edges)
  }

  /// Returns a graph like a warp map: a tree of nearby numbers and further short links, some one-way.
  public static func mapLike(nodeCount: Int, using random: inout SplitMix64) -> EdgeList {
    var edges: [(Int, Int)] = []
    for node in 1..<max(nodeCount, 1) {
      let near = max(0, node - 1 - random.below(6))
      edges += [(near, node), (node, near)]
    }
    for _ in 0..<nodeCount * 3 / 4 {
      let source = random.below(nodeCount)
      let target = min(nodeCount - 1, source + 1 + random.below(8))
      if source == target { continue }
      edges.append((source, target))
      if random.below(10) != 0 { edges.append((target, source)) }
    }
    return EdgeList(nodeCount: nodeCount, edges: edges)
  }

  /// Returns a graph of random size, kind, and density.
  public static func any(maximumNodeCount: Int, using random: inout SplitMix64) -> EdgeList {
    let nodeCount = random.below(maximumNodeCount + 1)
    switch random.below(4) {
    case 0: return uniform(nodeCount: nodeCount, density: random.unit(), using: &random)
    case 1:
      let density = 2.5 * random.unit() / Double(max(nodeCount, 1))
      return uniform(nodeCount: nodeCount, density: density, using: &random)
    case 2:
      let count = random.below(3 * nodeCount + 1)
      return entries(nodeCount: nodeCount, count: count, using: &random)
    default: return mapLike(nodeCount: nodeCount, using: &random)
    }
  }
}
