/// Sums over rectangles of a part of a raster, so that "is this box free?" takes O(1).
struct LabelWindow {
  let columns: Int
  let rows: Int
  private let firstColumn: Int
  private let firstRow: Int
  private let field: LabelField
  private var closed: [Int32]
  private var ink: [Int32]

  /// The squares of a box that are free and satisfy a condition.
  ///
  /// - Complexity: O(squares).
  init(_ field: LabelField, _ box: Box, isOpen: (Int) -> Bool) {
    self.field = field
    let (across, down) = field.squares(of: box)
    (firstColumn, firstRow) = (across.lowerBound, down.lowerBound)
    (columns, rows) = (across.count, down.count)
    closed = [Int32](repeating: 0, count: (columns + 1) * (rows + 1))
    ink = closed
    for row in 0..<rows {
      for column in 0..<columns {
        let square = (row + firstRow) * field.columns + column + firstColumn
        let isClosed = field.isTaken[square] || !isOpen(square)
        let at = (row + 1) * (columns + 1) + column + 1
        closed[at] =
          (isClosed ? 1 : 0) + closed[at - 1] + closed[at - columns - 1]
          - closed[at - columns - 2]
        ink[at] =
          Int32(field.ink[square]) + ink[at - 1] + ink[at - columns - 1]
          - ink[at - columns - 2]
      }
    }
  }

  private func sum(_ sums: [Int32], _ column: Int, _ row: Int, _ width: Int, _ height: Int) -> Int {
    let (low, high) = (row * (columns + 1) + column, (row + height) * (columns + 1) + column)
    return Int(sums[high + width] - sums[high] - sums[low + width] + sums[low])
  }

  /// The free place of lowest cost for a box.
  ///
  /// - Parameters:
  ///   - width: Width of the box.
  ///   - height: Height of the box.
  ///   - cost: The cost of a place; links under the box cost up to one more.
  /// - Returns: The box and its cost, nil if there is no room.
  func best(
    width: Double, height: Double, cost: (Box) -> Double
  ) -> (box: Box, cost: Double)? {
    // A box that begins somewhere in a square touches one more.
    let across = Int((width / field.step).rounded(.up))
    let down = Int((height / field.step).rounded(.up))
    guard across <= columns, down <= rows, across > 0, down > 0 else { return nil }
    let stride = max(1, ((columns - across) * (rows - down) / 24_000))
    var best: (box: Box, cost: Double)?
    var turn = 0
    for row in 0...(rows - down) {
      for column in 0...(columns - across)
      where sum(closed, column, row, across, down) == 0 {
        turn += 1
        guard turn % stride == 0 else { continue }
        let center = Point(
          x: field.origin.x
            + (Double(firstColumn + column) + Double(across) / 2) * field.step,
          y: field.origin.y + (Double(firstRow + row) + Double(down) / 2) * field.step)
        let box = Box(center: center, width: width, height: height)
        // A link that crosses the height of the box marks `down` squares.
        let crossings = Double(sum(ink, column, row, across, down)) / Double(down)
        let found = cost(box) + min(1, crossings / 8)
        if found < (best?.cost ?? .infinity) { best = (box, found) }
      }
    }
    return best
  }
}
