import GraphKit

extension NeighborWiring {
  /// Joins the trees of a capped spanning forest, part by part, without exceeding any cap.
  ///
  /// Each tree has at least two sectors with room (its leaves), or is a single sector with room for
  /// two. It is either linked to the nearest outside sector with room, or spliced into a link of
  /// another tree, whichever is shorter in total:
  ///
  /// ```
  ///   a ───────── b            a    ┌───── b
  ///      p ─── q        →      └─ p ─── q ─┘
  /// ```
  ///
  /// - Complexity: O(sectors of the smaller trees · their neighborhood).
  func joinPieces(_ draft: inout WarpDraft, _ sets: inout DisjointSets, parts: Int) {
    while sets.count > parts {
      let before = sets.count
      // All trees of each part except the largest, in the order of their lowest sectors.
      var size = [UInt32](repeating: 0, count: x.count)
      for node in 0..<x.count { size[sets.root(of: node)] += 1 }
      var largest = [Int](repeating: -1, count: parts)
      for node in 0..<x.count where size[node] > 0 {
        let part = rules.part.isEmpty ? 0 : Int(rules.part[node])
        if largest[part] < 0 || size[node] > size[largest[part]] { largest[part] = node }
      }
      var members: [Int: [Int]] = [:]
      var roots: [Int] = []
      for node in 0..<x.count {
        let root = sets.root(of: node)
        if root == largest[rules.part.isEmpty ? 0 : Int(rules.part[node])] { continue }
        if members[root] == nil { roots.append(root) }
        members[root, default: []].append(node)
      }
      for root in roots {
        guard let piece = members[root] else { continue }
        // An earlier join of this round may have included it already.
        let main = largest[rules.part.isEmpty ? 0 : Int(rules.part[root])]
        if sets.root(of: root) == sets.root(of: main) { continue }
        attach(piece, &draft, &sets)
      }
      if sets.count == before { return }
    }
  }

  /// Links parts that share a bay, each with the next one, by the shortest link between sectors
  /// with room.
  ///
  /// - Returns: The number of links added; they count as part of the tree.
  func joinBays(_ draft: inout WarpDraft) -> Int {
    if rules.bay.isEmpty { return 0 }
    var lastOfBay: [UInt32: Int] = [:]
    var sectors: [Int: [Int]] = [:]
    let shared = Dictionary(grouping: rules.bay.indices, by: { rules.bay[$0] })
      .filter { $0.value.count > 1 }
    for node in 0..<x.count where shared[rules.bay[Int(rules.part[node])]] != nil {
      sectors[Int(rules.part[node]), default: []].append(node)
    }
    var links = 0
    for part in rules.bay.indices where shared[rules.bay[part]] != nil {
      if let before = lastOfBay[rules.bay[part]] {
        var best: (Int64, Int, Int)?
        for u in sectors[before] ?? [] where hasRoom(u, draft) {
          for v in sectors[part] ?? [] where hasRoom(v, draft) {
            let candidate = (squaredDistance(u, v), u, v)
            if best.map({ candidate < $0 }) ?? true { best = candidate }
          }
        }
        if let (_, u, v) = best {
          draft.link(u, v, tree: true)
          links += 1
        }
      }
      lastOfBay[rules.bay[part]] = part
    }
    return links
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

  func hasRoom(_ node: Int, _ draft: WarpDraft) -> Bool {
    draft.outDegree(node) < Int(rules.cap[node])
  }

  private func attach(
    _ piece: [Int], _ draft: inout WarpDraft, _ sets: inout DisjointSets
  ) {
    let home = sets.root(of: piece[0])
    let open = piece.filter { hasRoom($0, draft) }
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
      sets.unite(splice.a, splice.p)
      return
    }
    guard let tie else { return }
    draft.link(tie.0, tie.1, tree: true)
    sets.unite(tie.0, tie.1)
  }

  // Returns the nearest sector with room outside of the set of `home`, searching rings of cells.
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
        guard v != u, hasRoom(v, draft), rules.isOnePart(u, v) else { return }
        let d = squaredDistance(u, v)
        if d < squared || (d == squared && v < (found ?? .max)), sets.root(of: v) != home {
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
          body(a, draft.target(a, slot))
        }
      }
    }
  }
}
