/// Graphs with known properties.
public enum GraphZoo {
  /// A directed path `0 -> 1 -> 2 -> ...`.
  public static func path(_ count: Int) -> EdgeList {
    EdgeList(nodeCount: count, edges: (0..<max(count - 1, 0)).map { ($0, $0 + 1) })
  }

  /// A directed cycle.
  public static func cycle(_ count: Int) -> EdgeList {
    EdgeList(
      nodeCount: count, edges: count < 2 ? [] : (0..<count).map { ($0, ($0 + 1) % count) })
  }

  /// Edges from node 0 to all others.
  public static func outStar(_ count: Int) -> EdgeList {
    EdgeList(nodeCount: count, edges: count < 2 ? [] : (1..<count).map { (0, $0) })
  }

  /// Edges from all other nodes to the last one.
  public static func inStar(_ count: Int) -> EdgeList {
    EdgeList(nodeCount: count, edges: (0..<max(count - 1, 0)).map { ($0, count - 1) })
  }

  /// Edges between all ordered pairs.
  public static func complete(_ count: Int) -> EdgeList {
    var edges: [(Int, Int)] = []
    for source in 0..<count {
      for target in 0..<count where source != target { edges.append((source, target)) }
    }
    return EdgeList(nodeCount: count, edges: edges)
  }

  /// No edges.
  public static func empty(_ count: Int) -> EdgeList {
    EdgeList(nodeCount: count, edges: [])
  }

  /// Two-way links between the neighbors of a rectangle, numbered row by row.
  public static func grid(width: Int, height: Int) -> EdgeList {
    var edges: [(Int, Int)] = []
    for y in 0..<height {
      for x in 0..<width {
        let node = y * width + x
        if x + 1 < width { edges.append((node, node + 1)) }
        if y + 1 < height { edges.append((node, node + width)) }
      }
    }
    return EdgeList(nodeCount: width * height, edges: edges).symmetric
  }

  /// Two complete graphs of `size` nodes, joined by a two-way path with `between` inner nodes.
  ///
  /// ```
  /// K5 - o - o - K5
  /// ```
  public static func barbell(size: Int, between: Int) -> EdgeList {
    let left = complete(size).edges
    let offset = size + between
    var edges = left.map { ($0.source, $0.target) }
    edges += left.map { ($0.source + offset, $0.target + offset) }
    for node in size - 1..<offset { edges += [(node, node + 1), (node + 1, node)] }
    return EdgeList(nodeCount: offset + size, edges: edges)
  }

  /// A complete binary tree, two-way; node `i` has the children `2 i + 1` and `2 i + 2`.
  public static func binaryTree(_ count: Int) -> EdgeList {
    EdgeList(
      nodeCount: count, edges: count < 2 ? [] : (1..<count).map { (($0 - 1) / 2, $0) }
    ).symmetric
  }

  /// A selection of all kinds, small enough for naive algorithms.
  public static var small: [(name: String, edges: EdgeList)] {
    [
      ("nothing", empty(0)), ("one node", empty(1)), ("isolated", empty(5)),
      ("path", path(7)), ("two-way path", path(7).symmetric), ("cycle", cycle(6)),
      ("pair", cycle(2)), ("two-way cycle", cycle(6).symmetric), ("out-star", outStar(6)),
      ("in-star", inStar(6)), ("two-way star", outStar(6).symmetric), ("complete", complete(5)),
      ("grid", grid(width: 4, height: 3)), ("barbell", barbell(size: 4, between: 2)),
      ("joined cliques", barbell(size: 3, between: 0)), ("binary tree", binaryTree(15)),
    ]
  }
}
