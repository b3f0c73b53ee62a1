import Determinism

extension DiscLattice {
  /// Displaces the points until no grain is visible, then lets nearby points repel each other.
  ///
  /// The result is a blue-noise pattern: even, but without rows.
  ///
  /// The point at the origin does not move. Each round examines 18 neighbors.
  ///
  /// - Complexity: O(points).
  mutating func scatter(draws: StreamFamily) {
    let amplitude: Float = 0.37
    // A 64-bit draw gives two coordinates of 24 bits each.
    let unit: Float = 1 / 16_777_216
    for (index, cell) in cells.enumerated() where Int(cell) != origin {
      let draw = draws.value(UInt64(index))
      let dx = Float(UInt32(truncatingIfNeeded: draw &>> 40)) * unit - 0.5
      let dy = Float(UInt32(truncatingIfNeeded: draw &>> 8) & 0xFF_FFFF) * unit - 0.5
      x[Int(cell)] += dx * (2 * amplitude)
      y[Int(cell)] += dy * (2 * amplitude)
    }
    // Two rounds, alternating between two pairs of arrays; cells without a point do not change.
    var otherX = x
    var otherY = y
    relax(from: x, y, to: &otherX, &otherY)
    relax(from: otherX, otherY, to: &x, &y)
  }

  // One round of repulsion: every pair nearer than `reach` is pushed apart by a share of its
  // overlap. New positions depend on old ones only, so the order of the points does not matter.
  private func relax(
    from x: borrowing [Float], _ y: borrowing [Float], to newX: inout [Float],
    _ newY: inout [Float]
  ) {
    let reachSquared: Float = 0.9
    let strength: Float = 0.45
    let even = DiscLattice.neighborOffsets(width: width, oddRow: false)
    let odd = DiscLattice.neighborOffsets(width: width, oddRow: true)
    let width = self.width
    let originRow = origin / width
    let originCell = origin
    x.withUnsafeBufferPointer { x in
      y.withUnsafeBufferPointer { y in
        newX.withUnsafeMutableBufferPointer { newX in
          newY.withUnsafeMutableBufferPointer { newY in
            for cell in cells {
              let cell = Int(cell)
              if cell == originCell { continue }
              let offsets = (cell / width - originRow) & 1 == 0 ? even : odd
              let px = x[cell]
              let py = y[cell]
              var pushX: Float = 0
              var pushY: Float = 0
              for offset in offsets {
                let dx = px - x[cell &+ offset]
                let dy = py - y[cell &+ offset]
                // Without a branch: neighbors out of reach push with nothing.
                let push = max(0, 1 - (dx * dx + dy * dy) / reachSquared)
                pushX += dx * push
                pushY += dy * push
              }
              newX[cell] = px + pushX * strength
              newY[cell] = py + pushY * strength
            }
          }
        }
      }
    }
  }
}
