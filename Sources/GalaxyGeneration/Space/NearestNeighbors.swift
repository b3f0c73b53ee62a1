/// The nearest sectors of each sector, as one flat table.
struct NearestNeighbors {
  /// The number of neighbors per sector; fewer than requested only in regions with fewer sectors.
  let width: Int
  /// Row `node` is `table[node * width ..< (node + 1) * width]`, nearest first; equally near sectors
  /// in ascending order.
  let table: [UInt32]

  /// Finds the `width` nearest sectors of each sector, by straight-line distance in space.
  ///
  /// - Complexity: O(sectors) for even patterns.
  init(x: [Int32], y: [Int32], z: [Int32], grid: SpatialGrid, width wanted: Int) {
    let count = x.count
    let width = min(wanted, max(0, count - 1))
    self.width = width
    if width == 0 {
      table = []
      return
    }
    let points = grid.sectors.map { node in
      CellPoint(x: x[Int(node)], y: y[Int(node)], z: z[Int(node)], node: node)
    }
    table = [UInt32](unsafeUninitializedCapacity: count * width) { table, initializedCount in
      NeighborSearch.withSearch(points, grid, width: width) { search in
        for node in 0..<count {
          search.run(for: UInt32(truncatingIfNeeded: node), x[node], y[node], z[node])
          for rank in 0..<width {
            table[node &* width &+ rank] = UInt32(truncatingIfNeeded: search.best[rank])
          }
        }
      }
      initializedCount = count * width
    }
  }

  /// Takes over a table.
  init(table: [UInt32], width: Int) {
    self.table = table
    self.width = width
  }

  /// The `rank`-th nearest sector of `node`, counted from 0.
  @inline(__always)
  func neighbor(_ node: Int, _ rank: Int) -> Int { Int(table[node &* width &+ rank]) }
}

/// A sector with its position; the points of one cell are adjacent in memory.
private struct CellPoint {
  var x: Int32
  var y: Int32
  var z: Int32
  var node: UInt32
}

/// Finds the nearest sectors of one sector after another.
private struct NeighborSearch {
  /// All sectors, cell by cell.
  let points: UnsafeBufferPointer<CellPoint>
  /// The start of each cell in `points`.
  let start: UnsafeBufferPointer<UInt32>
  /// The best keys so far, ascending: squared distance above, node below.
  let best: UnsafeMutableBufferPointer<UInt64>
  let width: Int
  let grid: SpatialGrid

  static func withSearch(
    _ points: [CellPoint], _ grid: SpatialGrid, width: Int, _ body: (NeighborSearch) -> Void
  ) {
    points.withUnsafeBufferPointer { points in
      grid.start.withUnsafeBufferPointer { start in
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: width) { best in
          body(NeighborSearch(points: points, start: start, best: best, width: width, grid: grid))
        }
      }
    }
  }

  /// Fills `best` with the nearest sectors of one sector.
  ///
  /// Searches the 3 × 3 cells around the sector, and wider squares only while a sector outside of
  /// them could be nearer than the farthest one found.
  @inline(__always)
  func run(for node: UInt32, _ x: Int32, _ y: Int32, _ z: Int32) {
    let column = grid.index(x)
    let row = grid.index(y)
    let inset = grid.inset(x, y, column: column, row: row)
    let last = grid.side &- 1
    for slot in 0..<width { best[slot] = .max }
    var reach = 1
    var inner = (first: 0, last: -1)
    var innerRows = inner
    while true {
      let columns = (first: max(0, column &- reach), last: min(last, column &+ reach))
      let rows = (first: max(0, row &- reach), last: min(last, row &+ reach))
      for line in rows.first...rows.last {
        if line < innerRows.first || line > innerRows.last {
          scan(line, columns, besides: node, x, y, z)
        } else {
          // What is between was searched before.
          scan(line, (columns.first, inner.first &- 1), besides: node, x, y, z)
          scan(line, (inner.last &+ 1, columns.last), besides: node, x, y, z)
        }
      }
      (inner, innerRows) = (columns, rows)
      let isWhole = columns == (0, last) && rows == (0, last)
      // The search covered this distance; a little less because cell borders are rounded.
      let covered = (Float(reach) + inset) * grid.cellSize * 0.999
      let farthest = best[width &- 1]
      if isWhole || farthest != .max && Float(farthest &>> 32) <= covered * covered { return }
      reach &+= 1
    }
  }

  /// Inserts the sectors of some cells of a row, which are adjacent; none if the last cell is before
  /// the first.
  @inline(__always)
  private func scan(
    _ row: Int, _ columns: (first: Int, last: Int), besides node: UInt32, _ x: Int32, _ y: Int32,
    _ z: Int32
  ) {
    if columns.last < columns.first { return }
    var place = Int(start[row &* grid.side &+ columns.first])
    let end = Int(start[row &* grid.side &+ columns.last &+ 1])
    while place < end {
      let point = points[place]
      let dx = Int64(point.x &- x)
      let dy = Int64(point.y &- y)
      let dz = Int64(point.z &- z)
      let squared = UInt64(bitPattern: dx &* dx &+ dy &* dy &+ dz &* dz)
      let key = squared &<< 32 | UInt64(point.node)
      if key < best[width &- 1] && point.node != node { insert(key) }
      place &+= 1
    }
  }

  @inline(__always)
  private func insert(_ key: UInt64) {
    var slot = width &- 1
    while slot > 0 && best[slot &- 1] > key {
      best[slot] = best[slot &- 1]
      slot &-= 1
    }
    best[slot] = key
  }
}
