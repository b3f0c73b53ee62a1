/// Points sorted into the squares of a uniform grid, about one for each square if they are spread evenly.
///
/// Building takes O(n) time and memory.
struct PointGrid: Sendable {
  let points: [Point]
  let side: Double
  let columns: Int
  let rows: Int
  private let minX: Double
  private let minY: Double
  /// First index into `order` of each square, and one past the last.
  private(set) var start: [Int32]
  private(set) var order: [Int32]
  /// Most points in one square.
  let crowd: Int

  init(_ points: [Point]) {
    self.points = points
    var low = points.first ?? Point(x: 0, y: 0)
    var high = low
    for point in points {
      low = Point(x: min(low.x, point.x), y: min(low.y, point.y))
      high = Point(x: max(high.x, point.x), y: max(high.y, point.y))
    }
    minX = low.x
    minY = low.y
    let extent = max(high.x - low.x, high.y - low.y, 1e-6)
    let perSide = max(1, Int(Double(points.count).squareRoot()))
    side = extent / Double(perSide) * (1 + 1e-9)
    columns = min(perSide, Int((high.x - low.x) / side) + 1)
    rows = min(perSide, Int((high.y - low.y) / side) + 1)
    var counts = [Int32](repeating: 0, count: columns * rows + 1)
    var square = [Int32](repeating: 0, count: points.count)
    for (index, point) in points.enumerated() {
      let column = min(columns - 1, Int((point.x - low.x) / side))
      let row = min(rows - 1, Int((point.y - low.y) / side))
      square[index] = Int32(row * columns + column)
      counts[row * columns + column + 1] += 1
    }
    crowd = Int(counts.max() ?? 0)
    for index in 1..<counts.count { counts[index] += counts[index - 1] }
    start = counts
    order = [Int32](repeating: 0, count: points.count)
    for index in points.indices {
      let at = Int(square[index])
      order[Int(counts[at])] = Int32(index)
      counts[at] += 1
    }
  }

  /// Column and row of the square that holds or is nearest to a place.
  func square(at place: Point) -> (column: Int, row: Int) {
    let column = (place.x - minX) / side
    let row = (place.y - minY) / side
    return (
      Int(min(max(column, 0), Double(columns - 1))), Int(min(max(row, 0), Double(rows - 1)))
    )
  }

  /// Calls `body` with every point in the squares whose distance from the given square, counted in
  /// squares, is exactly `ring`.
  ///
  /// Answers whether the grid reaches that far.
  @inline(__always)
  func visitRing(_ ring: Int, column: Int, row: Int, _ body: (Int) -> Void) -> Bool {
    var inside = false
    for r in (row - ring)...(row + ring) where r >= 0 && r < rows {
      let edge = r == row - ring || r == row + ring
      let step = edge ? 1 : max(1, 2 * ring)
      var c = column - ring
      while c <= column + ring {
        if c >= 0 && c < columns {
          inside = true
          let at = r * columns + c
          for slot in Int(start[at])..<Int(start[at + 1]) { body(Int(order[slot])) }
        }
        c += step
      }
    }
    return inside
  }

  /// Calls `body` with every point whose square touches the box.
  func visit(_ box: Box, _ body: (Int) -> Void) {
    let low = square(at: Point(x: box.minX, y: box.minY))
    let high = square(at: Point(x: box.maxX, y: box.maxY))
    for row in low.row...high.row {
      for column in low.column...high.column {
        let at = row * columns + column
        for slot in Int(start[at])..<Int(start[at + 1]) { body(Int(order[slot])) }
      }
    }
  }

  /// Index of the point nearest to a place, the lower one of equals; `nil` if there is none.
  ///
  /// - Complexity: O(1) for even points.
  func nearest(to place: Point, except: Int = -1) -> (index: Int, distance: Double)? {
    let (column, row) = square(at: place)
    var best = -1
    var bestSquare = Double.infinity
    var ring = 0
    while true {
      let inside = visitRing(ring, column: column, row: row) { index in
        guard index != except else { return }
        let dx = points[index].x - place.x
        let dy = points[index].y - place.y
        let square = dx * dx + dy * dy
        if square < bestSquare || (square == bestSquare && index < best) {
          bestSquare = square
          best = index
        }
      }
      // Points in farther rings are at least `ring` whole squares away, minus the one the place
      // stands in.
      let reach = Double(ring) * side
      if best >= 0 && reach * reach >= bestSquare { break }
      if !inside && ring > max(columns, rows) { break }
      ring += 1
    }
    return best < 0 ? nil : (best, bestSquare.squareRoot())
  }
}
