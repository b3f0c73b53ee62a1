/// The `count` points of a hexagonal lattice nearest to its origin: an even disc from which the
/// positions of a region derive.
///
/// ```
///    · · ·        rows are stored one after another, odd rows shifted by half a step;
///   · · · ·       the origin is the middle cell of the middle row
///    · · ·
/// ```
///
/// Points are stored in a padded rectangle of cells, so that adding constants to the index of a
/// cell gives its neighbors. Cells outside of the disc contain `DiscLattice.absent`.
struct DiscLattice {
  /// Cells per row, padding included.
  let width: Int
  /// Rows, padding included.
  let height: Int
  /// Coordinates by cell, in lattice steps.
  var x: [Float]
  var y: [Float]
  /// Cells of the points, ascending.
  let cells: [UInt32]
  /// Cell of the origin.
  let origin: Int

  /// The coordinate of a cell without a point: too far away to be near anything.
  static let absent: Float = 1e9
  /// Padding on every side, in cells: the reach of `secondRing`.
  static let padding = 3

  /// Selects the `count` lattice points with the smallest norm; of the last shell, the first ones
  /// row by row.
  ///
  /// - Complexity: O(count) time and space.
  init(count: Int) {
    // A lattice of unit step has 2/√3 points per unit of area.
    let radius = (Double(count) * 0.275_664_5 + 4).squareRoot() + 2
    let reach = Int(radius) + 1
    let rows = Int(radius * 1.154_700_6) + 1
    let width = 2 * (reach + DiscLattice.padding) + 2
    let height = 2 * (rows + DiscLattice.padding) + 1
    let middleColumn = reach + DiscLattice.padding
    let middleRow = rows + DiscLattice.padding
    self.width = width
    self.height = height
    origin = middleRow * width + middleColumn

    // With u = 2·column + (odd row) and v = row, four times the squared norm is u² + 3v².
    let limit = Int(4 * radius * radius)
    var histogram = [Int](repeating: 0, count: limit + 2)
    for row in -rows...rows {
      let shift = row & 1
      for column in -reach...reach {
        let u = 2 * column + shift
        let norm = u * u + 3 * row * row
        if norm <= limit { histogram[norm] += 1 }
      }
    }
    var threshold = 0
    var whole = 0
    while threshold <= limit, whole + histogram[threshold] <= count {
      whole += histogram[threshold]
      threshold += 1
    }
    var partial = count - whole

    let cellCount = width * height
    var x = [Float](repeating: DiscLattice.absent, count: cellCount)
    var y = [Float](repeating: DiscLattice.absent, count: cellCount)
    var cells: [UInt32] = []
    cells.reserveCapacity(count)
    for row in -rows...rows {
      let shift = row & 1
      for column in -reach...reach {
        let u = 2 * column + shift
        let norm = u * u + 3 * row * row
        if norm > threshold { continue }
        if norm == threshold {
          if partial == 0 { continue }
          partial -= 1
        }
        let cell = (row + middleRow) * width + column + middleColumn
        x[cell] = Float(u) * 0.5
        y[cell] = Float(row) * 0.866_025_4
        cells.append(UInt32(cell))
      }
    }
    self.x = x
    self.y = y
    self.cells = cells
  }

  /// Returns the index differences to the 18 lattice neighbors within two steps, for a cell in an
  /// unshifted or in a shifted row.
  static func neighborOffsets(width: Int, oddRow: Bool) -> [Int] {
    let s = oddRow ? 1 : 0
    return [
      -1, 1, -width - 1 + s, -width + s, width - 1 + s, width + s,
      -2, 2, -width - 2 + s, -width + 1 + s, width - 2 + s, width + 1 + s,
      -2 * width - 1, -2 * width, -2 * width + 1, 2 * width - 1, 2 * width, 2 * width + 1,
    ]
  }

}
