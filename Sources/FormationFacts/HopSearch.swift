import GraphKit

/// Counts hops from sector to sector, with memory that many searches share.
struct HopSearch {
  /// The most hops that are written down; they also stand for no way at all.
  static let farthest = 32

  private var round: [UInt32]
  private var current: UInt32 = 0

  init(nodeCount: Int) { round = [UInt32](repeating: 0, count: nodeCount) }

  /// Hops, at most `farthest`; `nil` if there is no way.
  ///
  /// - Parameter isShut: Warps that may not be flown.
  /// - Complexity: O(warps of the sectors that are nearer).
  mutating func hops(
    from source: Int, to target: Int, in graph: DirectedGraph,
    isShut: (_ source: Int, _ target: Int) -> Bool
  ) -> Int? {
    current += 1
    round[source] = current
    var level = [source]
    var hops = 0
    while !level.isEmpty {
      hops += 1
      var next: [Int] = []
      for node in level {
        for other in graph.successors(of: NodeIndex(node)).lazy.map({ Int($0) })
        where !isShut(node, other) {
          if other == target { return min(hops, HopSearch.farthest) }
          if round[other] == current { continue }
          round[other] = current
          next.append(other)
        }
      }
      level = next
    }
    return nil
  }
}
