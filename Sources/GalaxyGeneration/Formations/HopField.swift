/// Hops towards a sector, from everywhere near enough, flight direction respected.
struct HopField {
  private var hops: [Int: Int]
  private var order: [Int]

  /// Searches backwards from `node`, up to `limit` hops. O(sectors reached).
  init(to node: Int, limit: Int, _ site: FormationSite) {
    hops = [node: 0]
    order = [node]
    var index = 0
    while index < order.count {
      let current = order[index]
      index += 1
      let next = (hops[current] ?? 0) + 1
      if next > limit { break }
      for other in site.mainland.neighbours(current, site.warps).sorted()
      where hops[other] == nil && site.warps.hasWarp(other, current) {
        hops[other] = next
        order.append(other)
      }
    }
  }

  /// Sectors at so many hops, nearest first.
  func nodes(at range: ClosedRange<Int>) -> [Int] {
    order.filter { range.contains(hops[$0] ?? -1) }
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
