import Determinism

/// The positions of a region that is no disc, pairwise distinct, the capital exactly at the origin,
/// with the piece and the directions that numbering goes by.
struct SilhouettePoints {
  /// Coordinates by point; the points of a piece are consecutive.
  private(set) var x: [Int32] = []
  private(set) var y: [Int32] = []
  private(set) var z: [Int32] = []
  /// Where each point is in its piece, seen as an even disc: the distance from the center relative
  /// to the edge in that direction, times ten thousand, and the direction without winding.
  private(set) var chart: [(distance: UInt32, angle: UInt64)] = []
  /// The points of each piece.
  private(set) var ranges: [Range<Int>] = []

  private static let rounds = 9
  /// The ways to follow a push, the first that does not leave the form: as far as wanted, half as far,
  /// and along the edge.
  private static let turns: [(cosine: Double, sine: Double)] = [
    (0.4, 0), (0.2, 0), (0.14, 0.24), (0.14, -0.24), (0, 0.2), (0, -0.2),
  ]

  /// Draws the positions.
  ///
  /// - Complexity: O(squares of the rasters + count).
  init(_ silhouette: Silhouette, clusterSizes: [Int], random: RandomSource) {
    var placeX: [Double] = []
    var placeY: [Double] = []
    for (index, piece) in silhouette.pieces.enumerated() {
      let count = clusterSizes[piece.clusters].reduce(0, +)
      var (px, py) = piece.density.points(count, draws: random.family("positions/places/\(index)"))
      if index == 0, let capital = SilhouettePoints.nearest(px, py) {
        px[capital] = 0
        py[capital] = 0
      }
      let first = placeX.count
      ranges.append(first..<first + count)
      for (u, v) in zip(px, py) {
        placeX.append(piece.center.x + u * piece.radius)
        placeY.append(piece.center.y + v * piece.radius)
      }
    }
    var reach = 1e-9
    for (u, v) in zip(placeX, placeY) { reach = max(reach, u * u + v * v) }
    let scale = 9_999 / reach.squareRoot()
    for _ in 0..<SilhouettePoints.rounds {
      spread(&placeX, &placeY, scale: scale, silhouette)
    }
    settle(placeX, placeY, scale: scale)
    raise(silhouette, scale: scale, random)
    for (piece, range) in zip(silhouette.pieces, ranges) {
      let edge = ChartEdge(piece)
      for point in range {
        chart.append(
          edge.place(
            (placeX[point] - piece.center.x) / piece.radius,
            (placeY[point] - piece.center.y) / piece.radius))
      }
    }
  }

  private static func nearest(_ x: [Double], _ y: [Double]) -> Int? {
    x.indices.min { x[$0] * x[$0] + y[$0] * y[$0] < x[$1] * x[$1] + y[$1] * y[$1] }
  }

  // One round of repulsion: neighbors nearer than most push each other apart, but no point leaves
  // the form. New positions depend on old ones only.
  private func spread(
    _ x: inout [Double], _ y: inout [Double], scale: Double, _ silhouette: Silhouette
  ) {
    let gridX = x.map { Int32(($0 * scale).rounded(.toNearestOrAwayFromZero)) }
    let gridY = y.map { Int32(($0 * scale).rounded(.toNearestOrAwayFromZero)) }
    let flat = [Int32](repeating: 0, count: x.count)
    let near = NearestNeighbors(
      x: gridX, y: gridY, z: flat, grid: SpatialGrid(x: gridX, y: gridY), width: 6)
    if near.width == 0 { return }
    let (oldX, oldY) = (x, y)
    for (piece, range) in zip(silhouette.pieces, ranges) {
      for point in range where oldX[point] != 0 || oldY[point] != 0 {
        var mean = 0.0
        for rank in 0..<near.width {
          let other = near.neighbor(point, rank)
          let (dx, dy) = (oldX[point] - oldX[other], oldY[point] - oldY[other])
          mean += (dx * dx + dy * dy).squareRoot()
        }
        mean /= Double(near.width)
        var (pushX, pushY) = (0.0, 0.0)
        var isCrowded = false
        for rank in 0..<near.width {
          let other = near.neighbor(point, rank)
          let (dx, dy) = (oldX[point] - oldX[other], oldY[point] - oldY[other])
          let share = 1 - (dx * dx + dy * dy) / (mean * mean)
          if share > 0.7 { isCrowded = true }
          if share > 0 {
            pushX += dx * share
            pushY += dy * share
          }
        }
        for turn in SilhouettePoints.turns {
          let newX = oldX[point] + pushX * turn.cosine - pushY * turn.sine
          let newY = oldY[point] + pushY * turn.cosine + pushX * turn.sine
          // Where two are almost at one place, the edge gives way, but only once.
          if piece.isInside(newX, newY) || isCrowded && piece.isInside(oldX[point], oldY[point]),
            (newX * newX + newY * newY) * scale * scale < 99_980_001
          {
            x[point] = newX
            y[point] = newY
            break
          }
        }
      }
    }
  }

  // Rounds to integers; where two points would coincide, the later one moves to a free place nearby.
  private mutating func settle(_ placeX: [Double], _ placeY: [Double], scale: Double) {
    var taken = Set<UInt64>(minimumCapacity: placeX.count)
    func key(_ x: Int32, _ y: Int32) -> UInt64 {
      UInt64(UInt32(bitPattern: x)) << 32 | UInt64(UInt32(bitPattern: y))
    }
    taken.insert(key(0, 0))
    for (u, v) in zip(placeX, placeY) {
      var px = Int32((u * scale).rounded(.toNearestOrAwayFromZero))
      var py = Int32((v * scale).rounded(.toNearestOrAwayFromZero))
      let isCapital = u == 0 && v == 0
      if !isCapital && !taken.insert(key(px, py)).inserted {
        search: for ring: Int32 in 1...64 {
          for dy in -ring...ring {
            for dx in -ring...ring where max(abs(dx), abs(dy)) == ring {
              let (x, y) = (Int(px + dx), Int(py + dy))
              if x * x + y * y > 100_000_000 || !taken.insert(key(px + dx, py + dy)).inserted {
                continue
              }
              px += dx
              py += dy
              break search
            }
          }
        }
      }
      x.append(px)
      y.append(py)
    }
  }

  // Heights are small against distances, as in a disc.
  private mutating func raise(
    _ silhouette: Silhouette, scale: Double, _ random: RandomSource
  ) {
    var area = 0.0
    for piece in silhouette.pieces {
      let squares = piece.density.weights.reduce(0) { $0 + ($1 > 0 ? 1 : 0) }
      let side = 2 * piece.radius * scale / Double(piece.density.side)
      area += Double(squares) * side * side
    }
    let thickness = Int(min(1500, 0.4 * (area / Double(max(1, x.count))).squareRoot()))
    let heights = random.family("positions/height")
    for point in x.indices {
      let isCapital = x[point] == 0 && y[point] == 0
      let draw = heights.value(UInt64(point), below: UInt64(2 * thickness + 1))
      z.append(isCapital ? 0 : Int32(Int(draw) - thickness))
    }
  }
}

/// The distance of the edge of a piece from its center, by direction.
private struct ChartEdge {
  private static let sectors = 128
  private let winding: Winding
  private var reach = [Double](repeating: 0, count: ChartEdge.sectors)

  init(_ piece: Silhouette.Piece) {
    winding = piece.winding
    let density = piece.density
    let step = 2 / Double(density.side)
    for row in 0..<density.side {
      for column in 0..<density.side where density.weights[row * density.side + column] > 0 {
        let (u, v) = winding.undone(
          (Double(column) + 0.5) * step - 1, (Double(row) + 0.5) * step - 1)
        let sector = ChartEdge.sector(ChartEdge.angle(u, v))
        reach[sector] = max(reach[sector], u * u + v * v)
      }
    }
    for sector in reach.indices { reach[sector] = max(reach[sector].squareRoot(), step) }
  }

  func place(_ x: Double, _ y: Double) -> (distance: UInt32, angle: UInt64) {
    let (u, v) = winding.undone(x, y)
    let angle = ChartEdge.angle(u, v)
    let sector = ChartEdge.sector(angle)
    // The widest of three sectors, so that the edge has no notches.
    let count = ChartEdge.sectors
    let edge = max(
      reach[sector], max(reach[(sector + 1) % count], reach[(sector + count - 1) % count]))
    let relative = (u * u + v * v).squareRoot() / edge
    return (UInt32(min(relative, 10) * 100_000), angle)
  }

  private static func angle(_ u: Double, _ v: Double) -> UInt64 {
    angleKey(Int32(u * 10_000), Int32(v * 10_000))
  }

  private static func sector(_ angle: UInt64) -> Int {
    Int(angle >> 26) % sectors
  }
}
