import GraphKit

extension NeighborWiring {
  /// The fewest sectors of a piece that gets more than one lane.
  private static let leastSectors = 10

  /// Joins neighboring pieces of a form with gaps by a few lanes, so that no single warp is the only
  /// way to a piece.
  ///
  /// ```
  ///   ▒▒▒▒▒ ──── ▒▒▒▒        lanes are as short as possible, and not all at one place
  ///   ▒▒▒▒       ▒▒▒▒▒
  ///   ▒▒▒▒▒ ─── ▒▒▒▒▒
  /// ```
  ///
  /// - Returns: The number of links added; they count as part of the tree.
  /// - Complexity: O(sectors) for even patterns with few pieces.
  func bridgeGaps(_ draft: inout WarpDraft) -> Int {
    let pieces = Pieces(self)
    guard pieces.count > 1 else { return 0 }
    var lanes: [UInt64: [(Int, Int)]] = [:]
    var isUsed = Set<Int>()
    var added = 0
    draft.begin(.gap)
    for candidate in candidates(pieces, draft) {
      let (u, v) = (candidate.u, candidate.v)
      let (a, b) = (pieces.root(u), pieces.root(v))
      let size = min(pieces.size(a), pieces.size(b))
      if size < NeighborWiring.leastSectors { continue }
      let key = UInt64(min(a, b)) << 32 | UInt64(max(a, b))
      let chosen = lanes[key] ?? []
      if chosen.count >= 2 + min(4, Int(Double(size).squareRoot()) / 5) { continue }
      if isUsed.contains(u) || isUsed.contains(v) || !hasRoom(u, draft) || !hasRoom(v, draft)
        || draft.isLinked(u, v)
      {
        continue
      }
      let apart = 9 * max(pieces.reach(u), pieces.reach(v))
      let isClear = chosen.allSatisfy {
        squaredDistance($0.0, u) > apart && squaredDistance($0.1, v) > apart
      }
      if !isClear { continue }
      lanes[key, default: []].append((u, v))
      isUsed.formUnion([u, v])
      draft.join(u, v)
      added += 1
    }
    return added
  }

  private struct Candidate {
    var squared: Int64
    var u: Int
    var v: Int
  }

  // Pairs of sectors that face each other across a gap, shortest first: fronts that start at all
  // sectors at once meet half way between them.
  private func candidates(_ pieces: Pieces, _ draft: WarpDraft) -> [Candidate] {
    let side = grid.side
    var owner = [Int32](repeating: -1, count: side * side)
    var queue: [Int] = []
    for cell in owner.indices {
      let inCell = grid.start[cell]..<grid.start[cell + 1]
      let open = inCell.first { hasRoom(Int(grid.sectors[Int($0)]), draft) } ?? inCell.first
      guard let open else { continue }
      owner[cell] = Int32(grid.sectors[Int(open)])
      queue.append(cell)
    }
    var found: [Candidate] = []
    var head = 0
    while head < queue.count {
      let cell = queue[head]
      head += 1
      let (row, column) = (cell / side, cell % side)
      for (r, c) in [(row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)]
      where r >= 0 && r < side && c >= 0 && c < side {
        let other = r * side + c
        if owner[other] < 0 {
          owner[other] = owner[cell]
          queue.append(other)
        } else {
          let (u, v) = (Int(owner[cell]), Int(owner[other]))
          if u < v && pieces.root(u) != pieces.root(v) && rules.mayLink(u, v) {
            found.append(Candidate(squared: squaredDistance(u, v), u: u, v: v))
          }
        }
      }
    }
    found.sort { ($0.squared, $0.u, $0.v) < ($1.squared, $1.u, $1.v) }
    return found
  }

  /// The pieces of a form: sectors that are near each other belong to one.
  private struct Pieces {
    /// By node, a sector that stands for its piece.
    private let roots: [Int]
    private var sizes: [Int]
    private let squared: [Int64]
    let count: Int

    init(_ wiring: NeighborWiring) {
      let nodes = wiring.x.count
      var sets = DisjointSets(count: nodes)
      let squared = (0..<nodes).map { node in
        wiring.near.width == 0
          ? 0 : wiring.squaredDistance(node, wiring.near.neighbor(node, 0))
      }
      for node in 0..<nodes {
        let column = wiring.grid.index(wiring.x[node])
        let row = wiring.grid.index(wiring.y[node])
        for ring in 0...2 {
          _ = wiring.grid.forEachSector(column: column, row: row, ring: ring) { other in
            // Twice and a bit the way to the nearest sector, of either.
            let reach = 5 * max(squared[node], squared[other])
            if other > node, wiring.squaredDistance(node, other) <= reach,
              wiring.rules.mayLink(node, other)
            {
              sets.unite(node, other)
            }
          }
        }
      }
      roots = (0..<nodes).map { sets.root(of: $0) }
      sizes = [Int](repeating: 0, count: nodes)
      for root in roots { sizes[root] += 1 }
      self.squared = squared
      count = sizes.count { $0 > 0 }
    }

    func root(_ node: Int) -> Int { roots[node] }
    func size(_ root: Int) -> Int { sizes[root] }
    /// The squared distance to the nearest sector.
    func reach(_ node: Int) -> Int64 { squared[node] }
  }
}
