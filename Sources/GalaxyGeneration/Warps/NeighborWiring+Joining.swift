import GraphKit

extension NeighborWiring {
  /// Joins the trees of a capped spanning forest, group by group, without exceeding any cap.
  ///
  /// Each tree has at least two sectors with room (its leaves), or is a single sector with room for
  /// two. It is either linked to the nearest outside sector with room, or spliced into a link of
  /// another tree of its part, whichever is shorter in total:
  ///
  /// ```
  ///   a ───────── b            a    ┌───── b
  ///      p ─── q        →      └─ p ─── q ─┘
  /// ```
  ///
  /// Sectors with given warps may be full, and a tree without room: it is tied on as a repair, by a link above
  /// the caps.
  ///
  /// - Complexity: O(sectors of the smaller trees · their neighborhood).
  func joinPieces(
    _ draft: inout WarpDraft, _ sets: inout DisjointSets, _ reach: WiringRules.Reach
  ) {
    let groups = rules.groupCount(reach, of: x.count)
    draft.begin(.joining)
    var isRepair = false
    while sets.count > groups {
      let before = sets.count
      // All trees of each group except the largest, in the order of their lowest sectors.
      var size = [UInt32](repeating: 0, count: x.count)
      for node in 0..<x.count { size[sets.root(of: node)] += 1 }
      var largest = [Int](repeating: -1, count: groups)
      for node in 0..<x.count where size[node] > 0 {
        let group = rules.group(of: node, reach)
        if largest[group] < 0 || size[node] > size[largest[group]] { largest[group] = node }
      }
      var members: [Int: [Int]] = [:]
      var roots: [Int] = []
      for node in 0..<x.count {
        let root = sets.root(of: node)
        if root == largest[rules.group(of: node, reach)] { continue }
        if members[root] == nil { roots.append(root) }
        members[root, default: []].append(node)
      }
      for root in roots {
        guard let piece = members[root] else { continue }
        // An earlier join of this round may have included it already.
        let main = largest[rules.group(of: root, reach)]
        if sets.root(of: root) == sets.root(of: main) { continue }
        attach(piece, &draft, &sets, reach, isRepair)
      }
      if sets.count == before {
        if isRepair || rules.given == nil { return }
        isRepair = true
      }
    }
  }

  func squaredDistance(_ u: Int, _ v: Int) -> Int64 {
    let dx = Int64(x[u] - x[v])
    let dy = Int64(y[u] - y[v])
    let dz = Int64(z[u] - z[v])
    return dx * dx + dy * dy + dz * dz
  }

  private func distance(_ u: Int, _ v: Int) -> Double {
    Double(squaredDistance(u, v)).squareRoot()
  }

  func hasRoom(_ node: Int, _ draft: WarpDraft, isRepair: Bool = false) -> Bool {
    if isRepair && rules.isClosed(node) { return false }
    return draft.outDegree(node) < min(Int(rules.cap[node]) + (isRepair ? 1 : 0), draft.slots)
  }

  private func attach(
    _ piece: [Int], _ draft: inout WarpDraft, _ sets: inout DisjointSets,
    _ reach: WiringRules.Reach, _ isRepair: Bool
  ) {
    let home = sets.root(of: piece[0])
    let open = piece.filter { hasRoom($0, draft, isRepair: isRepair) }
    var best = Double.infinity
    var tie: (Int, Int)?
    for u in open {
      if let v = nearestOutside(u, home, draft, &sets, reach, isRepair, within: best) {
        let length = distance(u, v)
        if length < best {
          best = length
          tie = (u, v)
        }
      }
    }
    var splice: (p: Int, q: Int, a: Int, b: Int)?
    // A splice across parts would take a link from within one.
    if open.count <= 8 && reach == .part && !isRepair {
      for p in open {
        forEachOutsideLink(near: p, home, draft, &sets) { a, b in
          if rules.isGiven(a, p) { return }
          for q in open where q != p || draft.outDegree(p) + 2 <= Int(rules.cap[p]) {
            if rules.isGiven(q, b) { continue }
            let length = distance(a, p) + distance(q, b) - distance(a, b)
            if length < best {
              best = length
              splice = (p, q, a, b)
            }
          }
        }
      }
    }
    if let splice {
      draft.unlink(splice.a, splice.b)
      draft.join(splice.a, splice.p)
      draft.join(splice.q, splice.b)
      sets.unite(splice.a, splice.p)
      return
    }
    guard let tie else { return }
    draft.join(tie.0, tie.1)
    sets.unite(tie.0, tie.1)
  }

  // Returns the nearest sector with room outside of the set of `home`, searching rings of cells up
  // to the distance `limit`.
  private func nearestOutside(
    _ u: Int, _ home: Int, _ draft: WarpDraft, _ sets: inout DisjointSets,
    _ reach: WiringRules.Reach, _ isRepair: Bool, within limit: Double
  ) -> Int? {
    let column = grid.index(x[u])
    let row = grid.index(y[u])
    var found: Int?
    var squared = Int64.max
    var ring = 0
    var inside = true
    while inside {
      inside = grid.forEachSector(column: column, row: row, ring: ring) { v in
        guard v != u, hasRoom(v, draft, isRepair: isRepair), rules.mayJoin(u, v, reach) else {
          return
        }
        let d = squaredDistance(u, v)
        if d < squared || (d == squared && v < (found ?? .max)), sets.root(of: v) != home {
          squared = d
          found = v
        }
      }
      // Sectors of later rings are at least this far away.
      let covered = Double(Float(ring) * grid.cellSize)
      if covered > limit || found != nil && Double(squared) <= covered * covered { break }
      ring += 1
    }
    return found
  }

  // Calls `body` with each link near `p` that belongs to another tree of its part.
  private func forEachOutsideLink(
    near p: Int, _ home: Int, _ draft: WarpDraft, _ sets: inout DisjointSets,
    _ body: (Int, Int) -> Void
  ) {
    let column = grid.index(x[p])
    let row = grid.index(y[p])
    for ring in 0...2 {
      _ = grid.forEachSector(column: column, row: row, ring: ring) { a in
        if a == p || !rules.isOnePart(a, p) || sets.root(of: a) == home { return }
        for slot in 0..<draft.outDegree(a) where draft.isTree(a, slot) {
          if rules.isGiven(a, draft.target(a, slot)) { continue }
          body(a, draft.target(a, slot))
        }
      }
    }
  }
}
