extension NeighbourWiring {
  /// Ties the parts that a capped spanning forest left apart into one, without lifting any cap.
  ///
  /// Every part is a tree, so it has at least two sectors with room (its leaves), or is a single
  /// sector with room for two. Such a part is either tied to the nearest outside sector with room,
  /// or spliced into a link of another part, whichever is shorter in all:
  ///
  /// ```
  ///   a ───────── b            a    ┌───── b
  ///      p ─── q        →      └─ p ─── q ─┘
  /// ```
  ///
  /// - Returns: How many parts were joined. O(sectors of the smaller parts · their neighbourhood).
  func joinParts(_ draft: inout WarpDraft, _ sets: inout DisjointSets) -> Int {
    var joined = 0
    while sets.count > 1 {
      let before = sets.count
      // All parts but the largest, by lowest sector.
      var size = [UInt32](repeating: 0, count: x.count)
      for node in 0..<x.count { size[sets.find(node)] += 1 }
      var largest = 0
      for node in 0..<x.count where size[node] > size[largest] { largest = node }
      var members: [Int: [Int]] = [:]
      var roots: [Int] = []
      for node in 0..<x.count {
        let root = sets.find(node)
        if root == largest { continue }
        if members[root] == nil { roots.append(root) }
        members[root, default: []].append(node)
      }
      for root in roots {
        guard let part = members[root] else { continue }
        // An earlier join of this round may have brought it in already.
        if sets.find(part[0]) == sets.find(largest) { continue }
        if attach(part, &draft, &sets) { joined += 1 }
      }
      if sets.count == before { break }
    }
    return joined
  }

  private func squaredDistance(_ u: Int, _ v: Int) -> Int64 {
    let dx = Int64(x[u] - x[v])
    let dy = Int64(y[u] - y[v])
    let dz = Int64(z[u] - z[v])
    return dx * dx + dy * dy + dz * dz
  }

  private func distance(_ u: Int, _ v: Int) -> Double {
    Double(squaredDistance(u, v)).squareRoot()
  }

  private func hasRoom(_ node: Int, _ draft: WarpDraft) -> Bool {
    draft.outDegree(node) < Int(rules.cap[node])
  }

  private func attach(
    _ part: [Int], _ draft: inout WarpDraft, _ sets: inout DisjointSets
  ) -> Bool {
    let home = sets.find(part[0])
    let open = part.filter { hasRoom($0, draft) }
    var best = Double.infinity
    var tie: (Int, Int)?
    for u in open {
      if let v = nearestOutside(u, home, draft, &sets) {
        let length = distance(u, v)
        if length < best {
          best = length
          tie = (u, v)
        }
      }
    }
    var splice: (p: Int, q: Int, a: Int, b: Int)?
    if open.count <= 8 {
      for p in open {
        forEachOutsideLink(near: p, home, draft, &sets) { a, b in
          for q in open where q != p || draft.outDegree(p) + 2 <= Int(rules.cap[p]) {
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
      draft.link(splice.a, splice.p, tree: true)
      draft.link(splice.q, splice.b, tree: true)
      return sets.join(splice.a, splice.p)
    }
    guard let tie else { return false }
    draft.link(tie.0, tie.1, tree: true)
    return sets.join(tie.0, tie.1)
  }

  // Nearest sector with room outside the set of `home`, by rings of cells.
  private func nearestOutside(
    _ u: Int, _ home: Int, _ draft: WarpDraft, _ sets: inout DisjointSets
  ) -> Int? {
    let column = grid.index(x[u])
    let row = grid.index(y[u])
    var found: Int?
    var squared = Int64.max
    var ring = 0
    var inside = true
    while inside {
      inside = grid.forEachSector(column: column, row: row, ring: ring) { v in
        guard v != u, hasRoom(v, draft) else { return }
        let d = squaredDistance(u, v)
        if d < squared || (d == squared && v < (found ?? .max)), sets.find(v) != home {
          squared = d
          found = v
        }
      }
      // Sectors of later rings are at least this far away.
      let reach = Double(Float(ring) * grid.cellSize)
      if found != nil && Double(squared) <= reach * reach { break }
      ring += 1
    }
    return found
  }

  // Links of the tree around `p` that belong to another part.
  private func forEachOutsideLink(
    near p: Int, _ home: Int, _ draft: WarpDraft, _ sets: inout DisjointSets,
    _ body: (Int, Int) -> Void
  ) {
    let column = grid.index(x[p])
    let row = grid.index(y[p])
    for ring in 0...2 {
      _ = grid.forEachSector(column: column, row: row, ring: ring) { a in
        if a == p || sets.find(a) == home { return }
        for slot in 0..<draft.outDegree(a) where draft.isTree(a, slot) {
          body(a, draft.target(a, slot))
        }
      }
    }
  }
}
