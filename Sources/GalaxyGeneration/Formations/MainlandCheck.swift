/// The check of whether the mainland survives without some sectors, and its working memory.
///
/// Removing sectors keeps the promise of ``Mainland`` if their two-way neighbors stay in one biconnected
/// component of the remaining surroundings: any path through the removed sectors can detour inside that
/// component, whichever other sector is avoided. Likewise each zone stays connected by itself if the
/// neighbors in the zone of the removed sectors stay connected within it.
struct MainlandCheck {
  // The zone of each node; empty if there is only one.
  private let zoneOf: [UInt32]
  // Marks of the latest check: `base` for the removed sectors, `base + 1 + i` for member i, lower values
  // for sectors that the check did not reach.
  private var marks: [UInt32]
  private var base: UInt32 = 1
  // The surroundings, the neighbors of the removed sectors first; one place more than there are sectors.
  private var members: [UInt32]
  private var memberCount = 0
  // Number, low point, parent, slot and place in the stack of each member.
  private var work: [UInt32]

  /// Allocates the working memory.
  init(sectorCount: Int, zoneOf: [UInt32]) {
    self.zoneOf = zoneOf
    marks = [UInt32](repeating: 0, count: sectorCount)
    work = [UInt32](repeating: 0, count: 5 * sectorCount)
    members = [UInt32](repeating: 0, count: sectorCount + 1)
  }

  /// Returns whether the core keeps its promise, and the zone of `nodes` stays connected, if they
  /// lose all their warps.
  ///
  /// Searches the two-way surroundings of the nodes, a few hops deep.
  ///
  /// - Complexity: O(size of the surroundings), without allocations but for zones that are cut.
  mutating func survives(
    without nodes: [Int], isCore: [Bool], _ draft: WarpDraft, rings: Int?, checkingZones: Bool
  ) -> Bool {
    begin()
    // Narrow zones of small regions have long detours.
    let limit = rings ?? (isCore.count < 400 ? 10 : 3)
    guard let boundary = gather(around: nodes, isCore: isCore, draft, limit: limit) else {
      return false
    }
    return isOneBlock(boundary: boundary, draft)
      && (!checkingZones || zonesHold(nodes, boundary: boundary, draft))
  }

  /// Collects the surroundings of nodes, their two-way neighbors first.
  ///
  /// Most places fail, so the surroundings are searched once, when they are complete, and not ring by
  /// ring.
  ///
  /// - Returns: The number of the neighbors; nil if something would be cut off for sure.
  private mutating func gather(
    around nodes: [Int], isCore: [Bool], _ draft: WarpDraft, limit: Int
  ) -> Int? {
    let base = self.base
    // Buffers, since arrays check for other owners at each write.
    return draft.withRows { rows in
      isCore.withUnsafeBufferPointer { isCore in
        marks.withUnsafeMutableBufferPointer { marks in
          members.withUnsafeMutableBufferPointer { members in
            var surroundings = Surroundings(
              rows: rows, isCore: isCore, marks: marks, base: base, members: members)
            defer { memberCount = surroundings.count }
            guard surroundings.addNeighbors(of: nodes) else { return nil }
            let boundary = surroundings.count
            return surroundings.grow(limit: limit) ? boundary : nil
          }
        }
      }
    }
  }

  // The surroundings while they are collected.
  private struct Surroundings {
    let rows: WarpRows
    let isCore: UnsafeBufferPointer<Bool>
    let marks: UnsafeMutableBufferPointer<UInt32>
    let base: UInt32
    let members: UnsafeMutableBufferPointer<UInt32>
    var count = 0

    /// Adds the two-way neighbors of nodes.
    ///
    /// - Returns: False if one of them would be cut off, or there are too few.
    mutating func addNeighbors(of nodes: [Int]) -> Bool {
      for node in nodes { marks[node] = base }
      for node in nodes {
        for warp in rows.row(node) where WarpRows.isTwoWay(warp) {
          let other = WarpRows.node(warp)
          if marks[other] >= base { continue }
          // A sector that is linked with the nodes alone would be cut off with them.
          if !isCore[other] { return false }
          members[count] = UInt32(truncatingIfNeeded: other)
          count &+= 1
          marks[other] = base &+ UInt32(truncatingIfNeeded: count)
        }
      }
      return count >= 2
    }

    /// Adds what is a few hops away.
    ///
    /// - Returns: False if a neighbor of the nodes would have one way left.
    mutating func grow(limit: Int) -> Bool {
      let boundary = count
      var first = 0
      for ring in 1...limit {
        let last = count
        for index in first..<last {
          let wayCount = addWays(of: Int(members[index]))
          // One way left is no detour, unless it is the link of the only two neighbors.
          if ring == 1 && wayCount < 2 && boundary > 2 { return false }
        }
        first = last
        if count == last { break }
      }
      return true
    }

    /// Adds the two-way neighbors of a member that are there and were not added yet.
    ///
    /// Detours lead through core sectors only: never through a formation. Without branches, which no
    /// processor could predict.
    ///
    /// - Returns: The number of two-way neighbors that are there.
    @inline(__always)
    private mutating func addWays(of node: Int) -> Int {
      var wayCount = 0
      rows.forEachPadded(node) { warp in
        let other = WarpRows.node(warp)
        let mark = marks[other]
        let isWay =
          (WarpRows.isTwoWay(warp) ? 1 : 0) & (isCore[other] ? 1 : 0) & (mark != base ? 1 : 0)
        let isNew = isWay & (mark < base ? 1 : 0)
        wayCount &+= isWay
        members[count] = UInt32(truncatingIfNeeded: other)
        count &+= isNew
        marks[other] = isNew == 0 ? mark : base &+ UInt32(truncatingIfNeeded: count)
      }
      return wayCount
    }
  }

  /// Invalidates the marks of earlier checks.
  private mutating func begin() {
    let step = UInt32(memberCount) + 1
    memberCount = 0
    if base > UInt32.max - step - UInt32(marks.count) - 1 {
      for node in marks.indices { marks[node] = 0 }
      base = 1
    } else {
      base += step
    }
  }

  // Whether the first `boundary` members are in one biconnected component of the subgraph that the
  // members induce over two-way warps. Depth-first search with low points; a component is complete
  // when the search leaves its top sector.
  private mutating func isOneBlock(boundary: Int, _ draft: WarpDraft) -> Bool {
    let (base, count) = (base, memberCount)
    return work.withUnsafeMutableBufferPointer { work in
      draft.withRows { rows in
        members.withUnsafeBufferPointer { members in
          marks.withUnsafeBufferPointer { marks in
            MainlandCheck.isOneBlock(
              UnsafeBufferPointer(rebasing: members[..<count]), marks, base, rows,
              boundary: boundary, work)
          }
        }
      }
    }
  }

  private static func isOneBlock(
    _ members: UnsafeBufferPointer<UInt32>, _ marks: UnsafeBufferPointer<UInt32>, _ base: UInt32,
    _ rows: WarpRows, boundary: Int, _ work: UnsafeMutableBufferPointer<UInt32>
  ) -> Bool {
    let count = members.count
    let (low, parent, slots, open) = (count, 2 * count, 3 * count, 4 * count)
    for index in 0..<count { work[index] = 0 }
    (work[0], work[low], work[slots], work[open]) = (1, 1, 0, 0)
    var (next, openCount): (UInt32, Int) = (1, 1)
    var node = 0
    while true {
      let slot = Int(work[slots + node])
      let row = rows.row(Int(members[node]))
      if slot < row.count {
        work[slots + node] &+= 1
        let mark = marks[WarpRows.node(row[slot])]
        if mark <= base || !WarpRows.isTwoWay(row[slot]) { continue }
        let child = Int(mark - base) - 1
        if work[child] == 0 {
          next += 1
          (work[child], work[low + child]) = (next, next)
          (work[parent + child], work[slots + child]) = (UInt32(node), 0)
          work[open + openCount] = UInt32(child)
          openCount += 1
          node = child
        } else if node == 0 || child != Int(work[parent + node]) {
          work[low + node] = min(work[low + node], work[child])
        }
        continue
      }
      if node == 0 { return false }
      let above = Int(work[parent + node])
      work[low + above] = min(work[low + above], work[low + node])
      if work[low + node] >= work[above] {
        let shared = above < boundary ? 1 : 0
        var inside = shared
        var top = -1
        while top != node {
          openCount -= 1
          top = Int(work[open + openCount])
          if top < boundary { inside += 1 }
        }
        if inside == boundary { return true }
        // The components of a neighbor that is left behind are complete, and this was the last.
        if inside > shared { return false }
      }
      node = above
    }
  }

  // Whether the first `boundary` members in the zone of the removed nodes are connected with each
  // other by members of that zone alone.
  private func zonesHold(_ nodes: [Int], boundary: Int, _ draft: WarpDraft) -> Bool {
    guard let first = nodes.first, !zoneOf.isEmpty else { return true }
    let zone = zoneOf[first]
    let own = (0..<boundary).filter { zoneOf[Int(members[$0])] == zone }
    // All members in one zone: the block is connected within it.
    if own.count == boundary
      && members.prefix(memberCount).allSatisfy({ zoneOf[Int($0)] == zone })
    {
      return true
    }
    guard let start = own.first else { return false }
    var isReached = [Bool](repeating: false, count: memberCount)
    isReached[start] = true
    var open = [start]
    while let index = open.popLast() {
      let node = Int(members[index])
      for slot in 0..<draft.outDegree(node) where draft.isTwoWay(node, slot) {
        let other = draft.target(node, slot)
        if marks[other] <= base || zoneOf[other] != zone { continue }
        let next = Int(marks[other] - base) - 1
        if isReached[next] { continue }
        isReached[next] = true
        open.append(next)
      }
    }
    if own.allSatisfy({ isReached[$0] }) { return true }
    // A small zone is searched as a whole: a ring that is cut once is still one area.
    return marks.count <= 2000
      && zoneConnects(own.map { Int(members[$0]) }, without: nodes, draft)
  }

  // Whether sectors are connected over two-way warps within their zone.
  private func zoneConnects(_ ends: [Int], without gone: [Int], _ draft: WarpDraft) -> Bool {
    guard let start = ends.first else { return false }
    var isReached = [Bool](repeating: false, count: marks.count)
    for node in gone { isReached[node] = true }
    isReached[start] = true
    var open = [start]
    while let node = open.popLast() {
      for slot in 0..<draft.outDegree(node) where draft.isTwoWay(node, slot) {
        let other = draft.target(node, slot)
        if zoneOf[other] != zoneOf[start] || isReached[other] { continue }
        isReached[other] = true
        open.append(other)
      }
    }
    return ends.allSatisfy { isReached[$0] }
  }
}
