import Determinism
import GalaxyModel

/// Sectors that move a little: each by less than half the way to its nearest neighbor.
struct SectorScatter {
  private(set) var x: [Int32]
  private(set) var y: [Int32]
  private(set) var z: [Int32]
  /// The cell of each sector in the lattice of a disc, if that is how they moved.
  private(set) var cells: [UInt32]?
  private let shifts: StreamFamily
  private let heights: StreamFamily

  /// The farthest that a sector moves, as a share of the way to its nearest neighbor.
  private static let reach = 0.4
  /// The radius that no sector leaves.
  private static let rim = 9_999.0

  init(_ sectors: SectorTable, random: RandomSource) {
    (x, y, z) = (sectors.x.unpacked, sectors.y.unpacked, sectors.z.unpacked)
    shifts = random.family("positions/scatter")
    heights = random.family("positions/height")
  }

  /// Moves the sectors of clusters, and numbers each cluster outwards.
  mutating func scatter(_ clusters: [Range<Int>]) {
    let near = NearestNeighbors(
      x: x, y: y, z: [Int32](repeating: 0, count: x.count), grid: SpatialGrid(x: x, y: y), width: 1)
    guard near.width > 0 else { return }
    let thickness = z.reduce(0) { max($0, abs(Int($1))) }
    let (oldX, oldY) = (x, y)
    var taken = self.taken(besides: clusters)
    for node in clusters.flatMap({ $0 }) where node != 0 {
      let other = near.neighbor(node, 0)
      let (dx, dy) = (Double(oldX[node] - oldX[other]), Double(oldY[node] - oldY[other]))
      let most = SectorScatter.reach * (dx * dx + dy * dy).squareRoot()
      var stream = shifts.stream(UInt64(node))
      var isPlaced = false
      for _ in 0..<16 where !isPlaced {
        let u = Double(oldX[node]) + most * (stream.unit() * 2 - 1)
        let v = Double(oldY[node]) + most * (stream.unit() * 2 - 1)
        if u * u + v * v > SectorScatter.rim * SectorScatter.rim { continue }
        x[node] = Int32(u.rounded(.toNearestOrAwayFromZero))
        y[node] = Int32(v.rounded(.toNearestOrAwayFromZero))
        isPlaced = taken.insert(key(node)).inserted
      }
      if !isPlaced {
        (x[node], y[node]) = (oldX[node], oldY[node])
        taken.insert(key(node))
      }
      let draw = heights.value(UInt64(node), below: UInt64(2 * thickness + 1))
      z[node] = Int32(Int(draw) - thickness)
    }
    for cluster in clusters { number(cluster) }
  }

  private func key(_ node: Int) -> UInt64 {
    UInt64(UInt32(bitPattern: x[node])) << 32 | UInt64(UInt32(bitPattern: y[node]))
  }

  // The places of the sectors that do not move.
  private func taken(besides clusters: [Range<Int>]) -> Set<UInt64> {
    var taken = Set<UInt64>(minimumCapacity: x.count)
    let moving = Set(clusters.flatMap { $0 })
    for node in x.indices where node == 0 || !moving.contains(node) { taken.insert(key(node)) }
    return taken
  }

  /// Moves the sectors of clusters inside their cells, lets nearby ones repel each other, and numbers
  /// each cluster outwards; the others are held still like the capital.
  mutating func scatter(_ clusters: [Range<Int>], in own: SectorCells) {
    cells = own.cellOf
    let moving = clusters.flatMap { $0 }.filter { $0 != 0 }
    let places = own.scattered(moving, x: x, y: y, shifts)
    let thickness = DiscPoints.thickness(count: x.count)
    var taken = self.taken(besides: clusters)
    for (node, place) in zip(moving, places) {
      let length = (place.x * place.x + place.y * place.y).squareRoot()
      let scale = length > SectorScatter.rim ? SectorScatter.rim / length : 1
      let (u, v) = (
        Int32((place.x * scale).rounded(.towardZero)), Int32((place.y * scale).rounded(.towardZero))
      )
      search: for ring: Int32 in 0...64 {
        for dy in -ring...ring {
          for dx in -ring...ring where max(abs(dx), abs(dy)) == ring {
            (x[node], y[node]) = (u + dx, v + dy)
            let squared = Int(x[node]) * Int(x[node]) + Int(y[node]) * Int(y[node])
            if squared <= 100_000_000, taken.insert(key(node)).inserted { break search }
          }
        }
      }
      let draw = heights.value(UInt64(own.index(of: node)), below: UInt64(2 * thickness + 1))
      z[node] = Int32(Int(draw) - thickness)
    }
    for cluster in clusters { number(cluster) }
  }

  // Numbers the sectors of a cluster by their distance from the origin.
  private mutating func number(_ cluster: Range<Int>) {
    func squared(_ node: Int) -> Int {
      let (u, v, w) = (Int(x[node]), Int(y[node]), Int(z[node]))
      return u * u + v * v + w * w
    }
    let order = cluster.map { (squared($0), $0) }.sorted { $0 < $1 }.map(\.1)
    let places = order.map { (x[$0], y[$0], z[$0]) }
    let own = cells.map { cells in order.map { cells[$0] } }
    for (node, place) in zip(cluster, places) { (x[node], y[node], z[node]) = place }
    for (index, node) in cluster.enumerated() {
      if let cell = own?[index] { cells?[node] = cell }
    }
  }
}
