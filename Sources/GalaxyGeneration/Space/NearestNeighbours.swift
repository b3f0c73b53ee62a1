/// The nearest sectors of every sector, as one flat table.
struct NearestNeighbours {
  /// Neighbours kept per sector; fewer than asked for only in regions with fewer sectors.
  let width: Int
  /// Row `node` is `table[node * width ..< (node + 1) * width]`, nearest first; equally near ones by
  /// number.
  let table: [UInt32]

  /// Finds the `width` nearest sectors of each sector, by straight-line distance in space.
  ///
  /// Looks at the 3 × 3 cells around a sector, and at wider squares only while a sector outside them
  /// could still be nearer than the farthest one found. O(sectors) for even patterns.
  init(x: [Int32], y: [Int32], z: [Int32], grid: SpatialGrid, width wanted: Int) {
    let count = x.count
    let width = min(wanted, max(0, count - 1))
    self.width = width
    if width == 0 {
      table = []
      return
    }
    // Candidates of a cell lie side by side in memory when coordinates are copied in cell order.
    var cellX = [Int32](repeating: 0, count: count)
    var cellY = cellX
    var cellZ = cellX
    for (place, node) in grid.sectors.enumerated() {
      cellX[place] = x[Int(node)]
      cellY[place] = y[Int(node)]
      cellZ[place] = z[Int(node)]
    }
    let side = grid.side
    let cellSize = grid.cellSize
    table = [UInt32](unsafeUninitializedCapacity: count * width) { table, initialized in
      // Best keys so far, ascending: squared distance above, node below.
      withUnsafeTemporaryAllocation(of: UInt64.self, capacity: width + 1) { best in
        cellX.withUnsafeBufferPointer { cellX in
          cellY.withUnsafeBufferPointer { cellY in
            cellZ.withUnsafeBufferPointer { cellZ in
              grid.start.withUnsafeBufferPointer { start in
                grid.sectors.withUnsafeBufferPointer { sectors in
                  for node in 0..<count {
                    let px = x[node]
                    let py = y[node]
                    let pz = z[node]
                    let column = grid.index(px)
                    let row = grid.index(py)
                    let inset = grid.inset(px, py, column: column, row: row)
                    var reach = 1
                    while true {
                      for slot in 0...width { best[slot] = .max }
                      let left = max(0, column &- reach)
                      let right = min(side &- 1, column &+ reach)
                      var r = max(0, row &- reach)
                      let bottom = min(side &- 1, row &+ reach)
                      while r <= bottom {
                        var place = Int(start[r &* side &+ left])
                        let end = Int(start[r &* side &+ right &+ 1])
                        r &+= 1
                        while place < end {
                          let dx = Int64(cellX[place] &- px)
                          let dy = Int64(cellY[place] &- py)
                          let dz = Int64(cellZ[place] &- pz)
                          let squared = UInt64(
                            bitPattern: dx &* dx &+ dy &* dy &+ dz &* dz)
                          let key = squared &<< 32 | UInt64(sectors[place])
                          place &+= 1
                          if key >= best[width &- 1] || key & 0xFFFF_FFFF == UInt64(node) {
                            continue
                          }
                          var slot = width &- 1
                          while slot > 0 && best[slot &- 1] > key {
                            best[slot] = best[slot &- 1]
                            slot &-= 1
                          }
                          best[slot] = key
                        }
                      }
                      // Everything within the distance to the border of the square was seen;
                      // a little less, for the rounding of cell borders.
                      let known = (Float(reach) + inset) * cellSize * 0.999
                      let farthest = best[width &- 1]
                      let whole =
                        left == 0 && right == side - 1 && bottom == side - 1
                        && row - reach <= 0
                      if whole
                        || (farthest != .max
                          && Float(farthest &>> 32) <= known * known)
                      {
                        break
                      }
                      reach &+= 1
                    }
                    for slot in 0..<width {
                      table[node &* width &+ slot] = UInt32(truncatingIfNeeded: best[slot])
                    }
                  }
                }
              }
            }
          }
        }
      }
      initialized = count * width
    }
  }

  /// The `rank`-th nearest sector of `node`, counted from 0.
  @inline(__always)
  func neighbour(_ node: Int, _ rank: Int) -> Int { Int(table[node &* width &+ rank]) }
}
