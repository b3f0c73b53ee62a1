/// Sectors of a region sorted into square cells of the plane, about two a cell.
///
/// The sectors of a cell are in ascending order.
///
/// - Complexity: O(sectors) time and space.
struct SpatialGrid {
  /// Cells per side.
  let side: Int
  /// `start[c]..<start[c + 1]` are the places of cell c in `sectors`; cells go row by row.
  let start: [UInt32]
  /// Nodes by cell.
  let sectors: [UInt32]
  /// Side of a cell in units of length.
  let cellSize: Float
  private let scale: Float

  /// Half the side of the square that contains all positions.
  static let extent: Int32 = 10_000

  init(x: [Int32], y: [Int32]) {
    let count = x.count
    // The disc fills π/4 of the square.
    var side = Int((Double(count) / 1.6).squareRoot())
    side = max(1, min(side, 4096))
    self.side = side
    let width = Float(2 * SpatialGrid.extent + 1)
    cellSize = width / Float(side)
    scale = Float(side) / width
    var start = [UInt32](repeating: 0, count: side * side + 1)
    var sectors = [UInt32](repeating: 0, count: count)
    var cell = [UInt32](repeating: 0, count: count)
    for node in 0..<count {
      let c = SpatialGrid.cell(x[node], y[node], scale, side)
      cell[node] = UInt32(truncatingIfNeeded: c)
      start[c] &+= 1
    }
    var sum: UInt32 = 0
    for c in 0...side * side {
      let size = start[c]
      start[c] = sum
      sum &+= size
    }
    for node in 0..<count {
      let c = Int(cell[node])
      sectors[Int(start[c])] = UInt32(truncatingIfNeeded: node)
      start[c] &+= 1
    }
    // Filling moved every start to the next one; move them back.
    for c in stride(from: side * side, to: 0, by: -1) { start[c] = start[c - 1] }
    start[0] = 0
    self.start = start
    self.sectors = sectors
  }

  @inline(__always)
  private static func cell(_ x: Int32, _ y: Int32, _ scale: Float, _ side: Int) -> Int {
    let column = Int(Float(x &+ extent) * scale)
    let row = Int(Float(y &+ extent) * scale)
    return min(row, side - 1) &* side &+ min(column, side - 1)
  }

  /// Column of an x coordinate, or row of a y coordinate; clamped to the grid.
  @inline(__always)
  func index(_ coordinate: Int32) -> Int {
    let index = Int(Float(coordinate &+ SpatialGrid.extent) * scale)
    return min(max(index, 0), side - 1)
  }

  /// Distance of a point to the nearest border of its cell, as a share of the cell's side.
  @inline(__always)
  func inset(_ x: Int32, _ y: Int32, column: Int, row: Int) -> Float {
    let u = Float(x &+ SpatialGrid.extent) * scale - Float(column)
    let v = Float(y &+ SpatialGrid.extent) * scale - Float(row)
    return max(0, min(min(u, 1 - u), min(v, 1 - v)))
  }

  /// Calls `body` with every sector in the square ring of cells at distance `ring` from the cell of
  /// (column, row); ring 0 is the cell itself.
  ///
  /// Returns false once the ring is entirely outside of the grid.
  @inline(__always)
  func forEachSector(column: Int, row: Int, ring: Int, _ body: (Int) -> Void) -> Bool {
    if column - ring < 0 && column + ring >= side && row - ring < 0 && row + ring >= side {
      return false
    }
    for r in max(0, row - ring)...min(side - 1, row + ring) {
      let edge = r == row - ring || r == row + ring
      var c = column - ring
      while c <= column + ring {
        if c >= 0 && c < side {
          let cell = r * side + c
          for place in start[cell]..<start[cell + 1] { body(Int(sectors[Int(place)])) }
        }
        // Inner rows of the ring consist of its two side cells only.
        c += edge || ring == 0 ? 1 : 2 * ring
      }
    }
    return true
  }
}
