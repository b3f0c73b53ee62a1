/// Hops towards a sector, from everywhere near enough, flight direction respected.
struct HopField {
  private let found: [(node: Int, hops: Int)]

  /// Searches backwards from `node`, up to `limit` hops. O(sectors reached).
  init(to node: Int, limit: Int, _ site: inout FormationSite) {
    found = site.mainland.hops(to: node, limit: limit, site.warps)
  }

  /// Sectors at so many hops, nearest first.
  func nodes(at range: ClosedRange<Int>) -> [Int] {
    found.filter { range.contains($0.hops) }.map(\.node)
  }

  /// Hops from one sector to another when one warp is shut; `limit` if it is as far or farther, or
  /// cannot be reached. O(sectors within reach).
  static func distance(
    from start: Int, to end: Int, ignoring warp: (Int, Int), _ warps: WarpDraft, limit: Int = 32
  ) -> Int {
    if start == end { return 0 }
    var seen: Set<Int> = [start]
    var frontier = [start]
    for hops in 1..<limit {
      var next: [Int] = []
      for node in frontier {
        for slot in 0..<warps.outDegree(node) {
          let other = warps.target(node, slot)
          if (node, other) == warp || !seen.insert(other).inserted { continue }
          if other == end { return hops }
          next.append(other)
        }
      }
      if next.isEmpty { return limit }
      frontier = next
    }
    return limit
  }
}
