import GalaxyModel
import GraphKit
import WarpMap

extension SectorMatching {
  /// Matches the sectors that the structure of the warps distinguishes.
  ///
  /// Both graphs are colored together: first by whether a sector is the root, and by its type if both
  /// maps have types; then by the colors of its predecessors and successors, until nothing changes. Sectors with a color that occurs once in each map are matched.
  ///
  /// ```
  /// 1-2 2-3 2-4 3-5 (root 1)    1, 2, 3, 4 and 5 differ; with 4-6 too, 3 and 4 do not
  /// ```
  ///
  /// - Parameters:
  ///   - a: The first graph.
  ///   - b: The second graph.
  ///   - types: The types of the sectors, if both maps have them.
  ///   - areRootsGuessed: Whether the maps do not say which sector is the root; if the graphs differ
  ///     with the lowest numbers as roots, but not without roots, those are left out.
  /// - Complexity: O((V + E) log V) time, O(V + E) space.
  init(
    structureOf a: WarpGraph, _ b: WarpGraph, types: (a: [SectorType], b: [SectorType])?,
    areRootsGuessed: Bool
  ) {
    let (countA, countB) = (a.graph.nodeCount, b.graph.nodeCount)
    self.init(a: countA, b: countB)
    leavesUnmatched = true
    let offsets = a.graph.offsets + b.graph.offsets.dropFirst().map { $0 + a.graph.offsets[countA] }
    let targets = a.graph.targets + b.graph.targets.map { $0 + UInt32(countA) }
    let both = DirectedGraph(uncheckedOffsets: offsets, targets: targets)
    var colors = [UInt32](repeating: 0, count: countA + countB)
    if let types {
      let ranks = Dictionary(
        uniqueKeysWithValues: SectorType.allCases.enumerated().map { ($1, UInt32($0)) })
      for (node, type) in (types.a + types.b).enumerated() where node < colors.count {
        colors[node] = 2 * (ranks[type] ?? 0)
      }
    }
    var rooted = colors
    if let root = a.root { rooted[root.position] += 1 }
    if let root = b.root { rooted[countA + root.position] += 1 }
    rooted = both.refinedColors(rooted)
    if areRootsGuessed, !Self.isBalanced(rooted, countA: countA) {
      // Other numbers may have made another sector the root.
      let free = both.refinedColors(colors)
      if Self.isBalanced(free, countA: countA) { rooted = free }
    }
    matchUnique(rooted, countA: countA)
  }

  /// Whether each color occurs as often in both graphs.
  private static func isBalanced(_ colors: [UInt32], countA: Int) -> Bool {
    var surplus = [Int](repeating: 0, count: Int(colors.max() ?? 0) + 1)
    for color in colors[..<countA] { surplus[Int(color)] += 1 }
    for color in colors[countA...] { surplus[Int(color)] -= 1 }
    return surplus.allSatisfy { $0 == 0 }
  }

  private mutating func matchUnique(_ colors: [UInt32], countA: Int) {
    let count = Int(colors.max() ?? 0) + 1
    var (sizeA, sizeB) = (
      [UInt32](repeating: 0, count: count), [UInt32](repeating: 0, count: count)
    )
    var last = [UInt32](repeating: .noNode, count: count)
    for node in 0..<countA {
      sizeA[Int(colors[node])] += 1
      last[Int(colors[node])] = UInt32(node)
    }
    for color in colors[countA...] { sizeB[Int(color)] += 1 }
    isBalanced = sizeA == sizeB
    for (node, color) in colors[countA...].enumerated()
    where sizeA[Int(color)] == 1 && sizeB[Int(color)] == 1 {
      match(Int(last[Int(color)]), node)
    }
  }
}
