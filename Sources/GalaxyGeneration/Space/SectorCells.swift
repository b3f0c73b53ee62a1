import Determinism
import GalaxyModel

/// The lattice that the sectors of a disc were scattered from, with the cell of each of them.
struct SectorCells {
  /// The cell of each sector.
  let cellOf: [UInt32]
  private let lattice: DiscLattice
  private let field: ShapeField
  /// The factor from steps of the lattice to the unit disc.
  private let shrink: Double
  /// The factor from the unit disc to positions.
  private let scale: Double
  /// The place of each cell among the points of the lattice.
  private let indices: [UInt32: Int]

  /// Lays the lattice out again; nil if a position is in no cell.
  ///
  /// - Parameters:
  ///   - sectors: The sectors.
  ///   - cells: The cell of each sector, if it is known; else their positions tell it.
  ///   - random: The streams from which the disc was drawn; it is bent and scaled as it was then.
  /// - Complexity: O(sectors).
  init?(_ sectors: SectorTable, cells: [UInt32]?, random: RandomSource) {
    let plain = DiscLattice(count: sectors.count)
    var drawn = plain
    drawn.scatter(draws: random.family("positions/scatter"))
    var stream = random.stream("positions/shape")
    field = ShapeField(stream: &stream)
    shrink = drawn.unitScale
    scale = drawn.bend(field)
    lattice = plain
    indices = Dictionary(uniqueKeysWithValues: plain.cells.enumerated().map { ($1, $0) })
    if let cells {
      cellOf = cells
      return
    }
    let plane = drawn.rounded(scale: scale)
    var cellAt: [Int32: UInt32] = [:]
    func key(_ x: Int, _ y: Int) -> Int32 { Int32(x + 10_000) * 20_001 + Int32(y + 10_000) }
    for cell in plain.cells {
      cellAt[key(Int(plane.x[Int(cell)]), Int(plane.y[Int(cell)]))] = cell
    }
    var found: [UInt32] = []
    found.reserveCapacity(sectors.count)
    for node in 0..<sectors.count {
      guard let cell = cellAt[key(Int(sectors.x[node]), Int(sectors.y[node]))] else { return nil }
      found.append(cell)
    }
    cellOf = found
  }

  /// The place of a sector's cell among the points of the lattice.
  func index(of node: Int) -> Int { indices[cellOf[node]] ?? 0 }

  /// The cell of a sector in steps from that of the capital; odd rows are half a step farther right.
  func position(of node: Int) -> (column: Int, row: Int) {
    let (cell, origin) = (Int(cellOf[node]), lattice.origin)
    return (
      cell % lattice.width - origin % lattice.width, cell / lattice.width - origin / lattice.width
    )
  }

  /// How far a draw moves a sector from the middle of its cell, in steps.
  static func jitter(_ draw: UInt64) -> (x: Double, y: Double) {
    let unit = 1.0 / 16_777_216
    return (
      (Double(draw >> 40) * unit - 0.5) * 0.74,
      (Double((draw >> 8) & 0xFF_FFFF) * unit - 0.5) * 0.74
    )
  }

  /// Draws places for some sectors, each in its cell, and lets nearby ones repel each other.
  ///
  /// - Parameters:
  ///   - moving: The sectors.
  ///   - x: Where all sectors are, the others stay there.
  ///   - y: Where all sectors are.
  ///   - draws: A draw for each point of the lattice.
  /// - Returns: Their places, in their order.
  /// - Complexity: O(sectors).
  func scattered(
    _ moving: [Int], x: [Int32], y: [Int32], _ draws: StreamFamily
  ) -> [(x: Double, y: Double)] {
    let step = shrink * scale
    // In steps of the lattice, so that those near each other are less than one apart.
    var gridX = [Double](repeating: Double(DiscLattice.absent), count: lattice.x.count)
    var gridY = gridX
    for node in x.indices {
      gridX[Int(cellOf[node])] = Double(x[node]) / step
      gridY[Int(cellOf[node])] = Double(y[node]) / step
    }
    for node in moving {
      let cell = Int(cellOf[node])
      let jitter = SectorCells.jitter(draws.value(UInt64(index(of: node))))
      let point = field.move(
        (Double(lattice.x[cell]) + jitter.x) * shrink, (Double(lattice.y[cell]) + jitter.y) * shrink
      )
      gridX[cell] = point.x * scale / step
      gridY[cell] = point.y * scale / step
    }
    for _ in 0..<2 { relax(moving, &gridX, &gridY) }
    return moving.map { node in
      let cell = Int(cellOf[node])
      return (gridX[cell] * step, gridY[cell] * step)
    }
  }

  // One round of repulsion of the moving sectors; new places depend on old ones only.
  private func relax(_ moving: [Int], _ x: inout [Double], _ y: inout [Double]) {
    let even = DiscLattice.neighborOffsets(width: lattice.width, oddRow: false)
    let odd = DiscLattice.neighborOffsets(width: lattice.width, oddRow: true)
    let originRow = lattice.origin / lattice.width
    let (oldX, oldY) = (x, y)
    for node in moving {
      let cell = Int(cellOf[node])
      var (pushX, pushY) = (0.0, 0.0)
      for offset in (cell / lattice.width - originRow) & 1 == 0 ? even : odd {
        let (dx, dy) = (oldX[cell] - oldX[cell + offset], oldY[cell] - oldY[cell + offset])
        let overlap = 1 - (dx * dx + dy * dy) / 0.9
        if overlap > 0 {
          pushX += dx * overlap
          pushY += dy * overlap
        }
      }
      x[cell] = oldX[cell] + pushX * 0.45
      y[cell] = oldY[cell] + pushY * 0.45
    }
  }
}
