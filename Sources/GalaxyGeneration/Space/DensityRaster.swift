import Determinism

/// The density of sectors over the square [-1, 1]², in squares of a power of two to a side.
struct DensityRaster {
  /// Squares to a side.
  let side: Int
  /// Density of each square, row by row from below, 0…255.
  let weights: [UInt8]
  /// Sum of all densities.
  let mass: UInt64

  /// Creates a raster; `density` is called with the center of each square.
  ///
  /// - Complexity: O(squares).
  init(side: Int, density: (_ x: Double, _ y: Double) -> UInt8) {
    self.side = side
    var weights: [UInt8] = []
    weights.reserveCapacity(side * side)
    let step = 2 / Double(side)
    for row in 0..<side {
      let y = (Double(row) + 0.5) * step - 1
      for column in 0..<side { weights.append(density((Double(column) + 0.5) * step - 1, y)) }
    }
    self.weights = weights
    mass = weights.reduce(0) { $0 + UInt64($1) }
  }

  /// A side that is fine enough for a number of points: several squares for each.
  static func side(for count: Int) -> Int {
    var side = 256
    while side < 2048 && side * side < 32 * count { side *= 2 }
    return side
  }

  /// Returns whether sectors may be at a place.
  @inline(__always)
  func isInside(_ x: Double, _ y: Double) -> Bool {
    guard abs(x) < 1, abs(y) < 1 else { return false }
    let half = Double(side) / 2
    return weights[Int((y + 1) * half) * side + Int((x + 1) * half)] > 0
  }

  /// Draws `count` points, as dense as the raster demands.
  ///
  /// The squares are put in a row along a Hilbert curve, which is cut into `count` stretches of
  /// equal mass; each gets one point. Stretches are compact, so the points are spread evenly.
  ///
  /// - Precondition: The mass is not 0.
  /// - Complexity: O(squares + count).
  func points(_ count: Int, draws: StreamFamily) -> (x: [Double], y: [Double]) {
    var x: [Double] = []
    var y: [Double] = []
    x.reserveCapacity(count)
    y.reserveCapacity(count)
    let step = 2 / Double(side)
    var sum: UInt64 = 0
    // The place of the next point in the row, in units of mass.
    func place(_ index: Int) -> UInt64 {
      let draw = draws.value(UInt64(2 * index), below: mass)
      return (UInt64(index) * mass + draw) / UInt64(count)
    }
    var next = place(0)
    for index in 0..<side * side where x.count < count {
      let (column, row) = HilbertCurve.square(index, side: side)
      let weight = weights[row * side + column]
      if weight == 0 { continue }
      sum += UInt64(weight)
      while x.count < count && next < sum {
        let draw = draws.value(UInt64(2 * x.count + 1))
        let across = Double(UInt32(truncatingIfNeeded: draw)) / 4_294_967_296
        let up = Double(UInt32(truncatingIfNeeded: draw &>> 32)) / 4_294_967_296
        x.append((Double(column) + across) * step - 1)
        y.append((Double(row) + up) * step - 1)
        if x.count < count { next = place(x.count) }
      }
    }
    return (x, y)
  }
}

/// The curve that visits all squares of a power of two to a side, each next to the one before.
enum HilbertCurve {
  /// The square with an index along the curve.
  ///
  /// - Complexity: O(log side).
  @inline(__always)
  static func square(_ index: Int, side: Int) -> (column: Int, row: Int) {
    var rest = index
    var (column, row) = (0, 0)
    var step = 1
    while step < side {
      let right = 1 & (rest / 2)
      let up = 1 & (rest ^ right)
      if up == 0 {
        if right == 1 { (column, row) = (step - 1 - column, step - 1 - row) }
        (column, row) = (row, column)
      }
      column += step * right
      row += step * up
      rest /= 4
      step *= 2
    }
    return (column, row)
  }
}
