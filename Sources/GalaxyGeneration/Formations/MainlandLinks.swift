import GraphKit

/// The links of a draft in both directions; the draft itself lists only outgoing warps.
///
/// Keeps the one-way warps as they were before stamping and those that stamping added. The methods
/// skip warps that the draft no longer has, so that removed warps need no bookkeeping.
struct MainlandLinks {
  // One-way warps into each sector before stamping, in compressed rows.
  private let start: [UInt32]
  private let source: [UInt32]
  // One-way warps into a sector that stamping added.
  private var added: [Int: [Int]] = [:]
  private var hasAdded: [Bool]

  /// Records one-way warps.
  ///
  /// - Complexity: O(sectors + warps).
  init(sectorCount: Int, oneWays: [(source: UInt32, destination: UInt32)]) {
    var start = [UInt32](repeating: 0, count: sectorCount + 1)
    for warp in oneWays { start[Int(warp.destination) + 1] += 1 }
    for node in 0..<sectorCount { start[node + 1] += start[node] }
    var source = [UInt32](repeating: 0, count: oneWays.count)
    var next = start
    for warp in oneWays {
      source[Int(next[Int(warp.destination)])] = warp.source
      next[Int(warp.destination)] += 1
    }
    self.start = start
    self.source = source
    hasAdded = [Bool](repeating: false, count: sectorCount)
  }

  /// Records a one-way warp that stamping added.
  mutating func addOneWay(_ u: Int, _ v: Int) {
    added[v, default: []].append(u)
    hasAdded[v] = true
  }

  /// Calls a closure with each sector that has a one-way warp into `v`.
  @inline(__always)
  func forEachOneWaySource(_ v: Int, _ draft: WarpDraft, _ body: (Int) -> Void) {
    var place = start[v]
    while place < start[v + 1] {
      let source = Int(source[Int(place)])
      place += 1
      if draft.hasWarp(source, v) && !draft.hasWarp(v, source) { body(source) }
    }
    if !hasAdded[v] { return }
    for source in added[v] ?? [] where draft.hasWarp(source, v) && !draft.hasWarp(v, source) {
      body(source)
    }
  }

  /// Calls a closure with each neighbor of `v`, ignoring directions: targets in the order of the
  /// slots, then the sources of one-way warps.
  @inline(__always)
  func forEachNeighbor(_ v: Int, _ draft: WarpDraft, _ body: (Int) -> Void) {
    var slot = 0
    while slot < draft.outDegree(v) {
      body(draft.target(v, slot))
      slot += 1
    }
    forEachOneWaySource(v, draft, body)
  }

  /// Searches the draft breadth-first, ignoring directions.
  func search(
    from sources: some Sequence<Int>, radius: UInt32 = .max, _ draft: WarpDraft,
    scratch: inout BreadthFirstScratch
  ) {
    draft.withRows { rows in
      start.withUnsafeBufferPointer { start in
        source.withUnsafeBufferPointer { source in
          scratch.search(from: sources, radius: radius) { node, visit in
            rows.forEachPadded(node) { visit(WarpRows.node($0)) }
            for place in Int(start[node])..<Int(start[node + 1]) {
              let other = Int(source[place])
              if rows.hasOneWay(other, node) { visit(other) }
            }
            if !hasAdded[node] { return }
            for other in added[node] ?? [] where rows.hasOneWay(other, node) { visit(other) }
          }
        }
      }
    }
  }
}
