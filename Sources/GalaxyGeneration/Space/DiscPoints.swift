import Determinism

/// The positions of a region in ascending order of their distance from the origin: pairwise distinct
/// in the plane, within a disc of radius 10,000, nearly flat, the first one exactly at the origin.
///
/// Coordinates take 16 bits each: the largest maps are bound by memory traffic.
struct DiscPoints {
  let x: [Int16]
  let y: [Int16]
  let z: [Int16]

  /// The greatest height of a sector: 0.4·s at most, with the spacing s = √(π·10⁸/count).
  static func thickness(count: Int) -> Int {
    Int(min(1500, 0.4 * (314_159_265 / Double(count)).squareRoot()))
  }

  /// Draws the positions.
  ///
  /// - Complexity: O(count) time and space.
  init(count: Int, random: RandomSource) {
    var lattice = DiscLattice(count: count)
    lattice.scatter(draws: random.family("positions/scatter"))
    var stream = random.stream("positions/shape")
    let scale = lattice.bend(ShapeField(stream: &stream))
    let plane = lattice.rounded(scale: scale)

    let thickness = DiscPoints.thickness(count: count)
    let heights = random.family("positions/height")
    func height(_ index: Int) -> Int {
      Int(heights.value(UInt64(index), below: UInt64(2 * thickness + 1))) - thickness
    }

    // Squared distance above, index below: sorting moves whole keys and reads memory in order.
    var keys = [UInt64](repeating: 0, count: count)
    for (index, cell) in lattice.cells.enumerated() {
      let cell = Int(cell)
      let x = Int(plane.x[cell])
      let y = Int(plane.y[cell])
      let z = cell == lattice.origin ? 0 : height(index)
      keys[index] = UInt64(x * x + y * y + z * z) &<< 32 | UInt64(index)
    }
    radixSort(&keys, bits: 32..<60)

    var x = [Int16](repeating: 0, count: count)
    var y = x
    var z = x
    for place in 1..<max(1, count) {
      let index = Int(keys[place] & 0xFFFF_FFFF)
      let cell = Int(lattice.cells[index])
      x[place] = plane.x[cell]
      y[place] = plane.y[cell]
      z[place] = Int16(height(index))
    }
    self.x = x
    self.y = y
    self.z = z
  }
}

extension DiscLattice {
  /// The factor that puts the farthest point on the rim of the unit disc.
  var unitScale: Double {
    var widest: Float = 1e-6
    for cell in cells {
      let px = x[Int(cell)]
      let py = y[Int(cell)]
      widest = max(widest, px * px + py * py)
    }
    return 1 / Double(widest).squareRoot()
  }

  /// Scales the pattern to the unit disc and moves the points by `field`.
  ///
  /// - Returns: The factor that puts the farthest point just inside the rim of radius 10,000.
  mutating func bend(_ field: ShapeField) -> Double {
    let shrink = unitScale
    var reach = 1e-12
    for cell in cells where Int(cell) != origin {
      let cell = Int(cell)
      let point = field.move(Double(x[cell]) * shrink, Double(y[cell]) * shrink)
      x[cell] = Float(point.x)
      y[cell] = Float(point.y)
      reach = max(reach, point.x * point.x + point.y * point.y)
    }
    return 9_999 / reach.squareRoot()
  }

  /// Returns integer coordinates by cell, pairwise distinct.
  ///
  /// If rounding moves two points of a crowded map to one position, the later one moves to the
  /// nearest free position. Only lattice neighbors can collide: others are farther apart than
  /// rounding moves them.
  func rounded(scale: Double) -> (x: [Int16], y: [Int16]) {
    let factor = Float(scale)
    var gridX = [Int16](repeating: .max, count: x.count)
    var gridY = gridX
    for cell in cells {
      let cell = Int(cell)
      gridX[cell] = Int16((x[cell] * factor).rounded(.toNearestOrAwayFromZero))
      gridY[cell] = Int16((y[cell] * factor).rounded(.toNearestOrAwayFromZero))
    }
    let even = DiscLattice.neighborOffsets(width: width, oddRow: false)
    let odd = DiscLattice.neighborOffsets(width: width, oddRow: true)
    let originRow = origin / width
    for cell in cells where Int(cell) != origin {
      let cell = Int(cell)
      let offsets = (cell / width - originRow) & 1 == 0 ? even : odd
      func isTaken(_ px: Int16, _ py: Int16) -> Bool {
        for offset in offsets where gridX[cell + offset] == px && gridY[cell + offset] == py {
          return true
        }
        return false
      }
      if !isTaken(gridX[cell], gridY[cell]) { continue }
      let (homeX, homeY) = (gridX[cell], gridY[cell])
      search: for ring: Int16 in 1...8 {
        for dy in -ring...ring {
          for dx in -ring...ring where max(abs(dx), abs(dy)) == ring {
            let px = Int(homeX) + Int(dx)
            let py = Int(homeY) + Int(dy)
            if px * px + py * py > 100_000_000 || isTaken(homeX + dx, homeY + dy) { continue }
            gridX[cell] = homeX + dx
            gridY[cell] = homeY + dy
            break search
          }
        }
      }
    }
    return (gridX, gridY)
  }
}
