/// The cell of every point: what is nearer to it than to any other point, no farther than `reach`
/// from it, and inside a disc around the origin of the points' frame.
///
/// ```
///        v2 ____ v1        edge h runs from v[h] to the next vertex of its cell,
///         /  i  \          counter-clockwise; across[h] is the cell on its other side,
///        /___h___\ v0      or -1 where the cell ends at the reach or at the disc.
///            j
/// ```
///
/// Method: clip a polygon by the bisectors toward the neighbors in growing rings of a uniform
/// grid until no farther point can cut it. O(n) time for evenly spread points, O(n) memory.
struct VoronoiCells: Sendable {
  /// First edge of each cell, and one past the last.
  private(set) var start: [Int32] = [0]
  /// Where an edge begins.
  private(set) var vertex: [Point] = []
  /// Cell on the other side, or -1.
  private(set) var across: [Int32] = []
  /// The same edge seen from the other side, or -1.
  private(set) var twin: [Int32] = []
  /// Cell of an edge.
  private(set) var owner: [Int32] = []

  init(_ grid: PointGrid, center: Point, discRadius: Double, reach: Double) {
    let points = grid.points
    let cap = UnitCircle.sixteen.map { $0 * reach }
    let rim = UnitCircle.hundredTwentyEight
    start.reserveCapacity(points.count + 1)
    vertex.reserveCapacity(points.count * 7)
    across.reserveCapacity(points.count * 7)
    var clipper = PolygonClipper()
    for (site, origin) in points.enumerated() {
      clipper.begin(with: cap)
      let (column, row) = grid.square(at: origin)
      var ring = 0
      while true {
        let inside = grid.visitRing(ring, column: column, row: row) { other in
          guard other != site else { return }
          let toward = points[other] - origin
          let square = toward.x * toward.x + toward.y * toward.y
          guard square > 0, square < 4 * clipper.reachSquared else { return }
          clipper.keep(normal: toward, offset: square / 2, across: Int32(other))
        }
        let safe = Double(ring) * grid.side
        if safe * safe >= 4 * clipper.reachSquared || (!inside && ring > 0) { break }
        ring += 1
      }
      // The disc: only cells near its rim meet it.
      let fromCenter = origin - center
      if fromCenter.length + clipper.reachSquared.squareRoot() > discRadius * 0.999 {
        for direction in rim
        where direction.x * fromCenter.x + direction.y * fromCenter.y > 0 {
          let room = discRadius - (direction.x * fromCenter.x + direction.y * fromCenter.y)
          clipper.keep(normal: direction, offset: room, across: -1)
        }
      }
      for corner in clipper.corners {
        vertex.append(corner.place + origin)
        across.append(corner.across)
        owner.append(Int32(site))
      }
      start.append(Int32(vertex.count))
    }
    matchEdges()
  }

  /// Edges of a cell.
  func edges(of cell: Int) -> Range<Int> { Int(start[cell])..<Int(start[cell + 1]) }

  /// The edge that follows in the same cell.
  @inline(__always) func next(_ edge: Int) -> Int {
    let cell = Int(owner[edge])
    return edge + 1 < Int(start[cell + 1]) ? edge + 1 : Int(start[cell])
  }

  /// The edge before in the same cell.
  @inline(__always) func previous(_ edge: Int) -> Int {
    let cell = Int(owner[edge])
    return edge > Int(start[cell]) ? edge - 1 : Int(start[cell + 1]) - 1
  }

  // Where four points are on one circle, rounding lets one cell see a tiny edge that its neighbor
  // does not see. Such edges count as outer ones, so that twins always come in pairs.
  private mutating func matchEdges() {
    twin = [Int32](repeating: -1, count: across.count)
    for edge in across.indices where across[edge] >= 0 && twin[edge] < 0 {
      for other in edges(of: Int(across[edge])) where across[other] == owner[edge] {
        twin[edge] = Int32(other)
        twin[other] = Int32(edge)
        break
      }
    }
    for edge in across.indices where twin[edge] < 0 { across[edge] = -1 }
  }
}

/// A convex polygon around the origin that half-planes cut smaller.
struct PolygonClipper {
  /// A corner and what is across the edge that begins there.
  struct Corner {
    var place: Point
    var across: Int32
  }

  private(set) var corners: [Corner] = []
  private var scratch: [Corner] = []
  /// Square of the distance of the farthest corner.
  private(set) var reachSquared = 0.0

  mutating func begin(with polygon: [Point]) {
    corners.removeAll(keepingCapacity: true)
    for place in polygon { corners.append(Corner(place: place, across: -1)) }
    measure()
  }

  /// Keeps what satisfies `normal · p <= offset`; the cut is the edge toward `across`.
  mutating func keep(normal: Point, offset: Double, across: Int32) {
    var cuts = false
    for corner in corners
    where corner.place.x * normal.x + corner.place.y * normal.y > offset {
      cuts = true
      break
    }
    guard cuts else { return }
    scratch.removeAll(keepingCapacity: true)
    for index in corners.indices {
      let from = corners[index]
      let to = corners[index + 1 == corners.count ? 0 : index + 1]
      let a = from.place.x * normal.x + from.place.y * normal.y - offset
      let b = to.place.x * normal.x + to.place.y * normal.y - offset
      if a <= 0 { scratch.append(from) }
      if (a < 0 && b > 0) || (a > 0 && b < 0) {
        let place = from.place + (to.place - from.place) * (a / (a - b))
        // Going out, the cut edge begins here; coming in, the old edge goes on.
        scratch.append(Corner(place: place, across: a < 0 ? across : from.across))
      } else if a == 0 && b > 0 {
        scratch[scratch.count - 1].across = across
      }
    }
    swap(&corners, &scratch)
    measure()
  }

  private mutating func measure() {
    var far = 0.0
    for corner in corners {
      far = max(far, corner.place.x * corner.place.x + corner.place.y * corner.place.y)
    }
    reachSquared = far
  }
}
