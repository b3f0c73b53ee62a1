import Determinism
import GalaxyModel

extension Stage {
  /// Places the sectors and numbers them: an even disc, cut into rings, the rings into clusters.
  static let positions = Stage(
    name: "positions", scope: .warps, establishes: ["INV-03", "INV-09", "INV-10", "INV-13"]
  ) { draft in
    let points = DiscPoints(
      count: draft.plan.sectorCount, shape: draft.settings.shape, random: draft.random)
    let sizes = clusterSizes(sectors: draft.plan.sectorCount, clusters: draft.plan.clusterCount)
    let order = RingNumbering(points: points, clusterSizes: sizes)
      .order(random: draft.random)
    draft.region.sectors.x = order.map { points.x[Int($0)] }
    draft.region.sectors.y = order.map { points.y[Int($0)] }
    draft.region.sectors.z = order.map { points.z[Int($0)] }
  }

  /// Even sizes; what does not divide goes to the last cluster.
  static func clusterSizes(sectors: Int, clusters: Int) -> [Int] {
    var sizes = [Int](repeating: sectors / clusters, count: clusters)
    sizes[clusters - 1] += sectors % clusters
    return sizes
  }
}

/// The positions of a region, in no particular order: pairwise distinct in the plane, within a disc
/// of radius 10,000, nearly flat, one of them exactly at the origin.
struct DiscPoints {
  private(set) var x: [Int32]
  private(set) var y: [Int32]
  private(set) var z: [Int32]

  /// Draws the positions. O(count) time and space.
  init(count: Int, shape: RegionShape, random: RandomSource) {
    var lattice = DiscLattice(count: count)
    lattice.scatter(draws: random.family("positions/scatter"))
    var stream = random.stream("positions/shape")
    let field = ShapeField(shape: shape, stream: &stream)

    // First the even pattern is brought to the unit disc, then it is bent, then the farthest point
    // is put onto the rim.
    var widest: Float = 1e-6
    for cell in lattice.cells {
      let px = lattice.x[Int(cell)]
      let py = lattice.y[Int(cell)]
      widest = max(widest, px * px + py * py)
    }
    let shrink = 1 / Double(widest).squareRoot()
    var bentX = [Float](repeating: 0, count: count)
    var bentY = bentX
    var reach = 1e-12
    var originIndex = 0
    for (index, cell) in lattice.cells.enumerated() {
      let cell = Int(cell)
      if cell == lattice.origin {
        originIndex = index
        continue
      }
      let point = field.move(Double(lattice.x[cell]) * shrink, Double(lattice.y[cell]) * shrink)
      bentX[index] = Float(point.x)
      bentY[index] = Float(point.y)
      reach = max(reach, point.x * point.x + point.y * point.y)
    }
    let scale = 9_999 / reach.squareRoot()
    x = bentX.map { Int32((Double($0) * scale).rounded(.toNearestOrAwayFromZero)) }
    y = bentY.map { Int32((Double($0) * scale).rounded(.toNearestOrAwayFromZero)) }

    // Spacing s = √(π·10⁸/count); thickness 0.4·s at most.
    let spacing = (314_159_265 / Double(count)).squareRoot()
    let thickness = Int(min(1500, 0.4 * spacing))
    let heights = random.family("positions/height")
    z = [Int32](repeating: 0, count: count)
    for index in 0..<count where index != originIndex {
      let draw = heights.value(UInt64(index)) &>> 32
      z[index] = Int32(Int((draw &* UInt64(2 * thickness + 1)) &>> 32) - thickness)
    }
    separate(originIndex)
  }

  // Rounding may put two sectors of a crowded map onto one place; the later one moves to the
  // nearest free place.
  private mutating func separate(_ originIndex: Int) {
    let count = x.count
    var tableBits = 4
    while 1 << tableBits < 2 * count { tableBits += 1 }
    let mask = 1 << tableBits - 1
    var table = [UInt32](repeating: .max, count: 1 << tableBits)
    func hash(_ x: Int32, _ y: Int32) -> Int {
      // Neighbours in space share cache lines: a row of 16 places is one run of the table.
      let line = UInt64(UInt32(bitPattern: x >> 4)) &* 0x9E37_79B9_7F4A_7C15
      let row = UInt64(UInt32(bitPattern: y)) &* 0xC2B2_AE3D_27D4_EB4F
      let base = Int(truncatingIfNeeded: (line ^ row) &>> 20)
      return (base &+ Int(x & 15)) & mask
    }
    func insert(_ index: Int, _ px: Int32, _ py: Int32) -> Bool {
      var place = hash(px, py)
      while table[place] != .max {
        let other = Int(table[place])
        if x[other] == px && y[other] == py { return false }
        place = (place + 1) & mask
      }
      table[place] = UInt32(index)
      return true
    }
    _ = insert(originIndex, 0, 0)
    for index in 0..<count where index != originIndex {
      if insert(index, x[index], y[index]) { continue }
      var ring: Int32 = 1
      search: while true {
        for dy in -ring...ring {
          for dx in -ring...ring where max(abs(dx), abs(dy)) == ring {
            let px = x[index] + dx
            let py = y[index] + dy
            if Int(px) * Int(px) + Int(py) * Int(py) > 100_000_000 { continue }
            // The table finds sectors by the place they are stored with.
            let (oldX, oldY) = (x[index], y[index])
            x[index] = px
            y[index] = py
            if insert(index, px, py) { break search }
            x[index] = oldX
            y[index] = oldY
          }
        }
        ring += 1
      }
    }
  }
}
