import Determinism

/// Divides the sectors of a region among zones and clusters, so that each zone is one area of the map
/// and the middle one separates the other two.
///
/// ```
///   first zone     a disc around a point near the capital
///   middle zone    what a larger disc around another point adds
///   last zone      the rest: a ring, or a crescent if the points are off the capital
/// ```
///
/// Clusters have consecutive numbers, like zones, so a cluster may straddle two zones. It is numbered
/// outward, so its piece in the inner zone has to be nearer to the capital than its other piece: both
/// are placed at one side of the border between the zones, with equal bearings.
struct ZoneLayout {
  let points: DiscPoints
  /// Sectors by cluster.
  let sizes: [Int]
  /// The numbers of sectors up to the end of the first and of the second zone.
  let bounds: (inner: Int, middle: Int)
  /// The parts of clusters in each zone, in the order of their numbers.
  let pieces: [[Piece]]

  /// The part of a cluster in one zone.
  struct Piece {
    var cluster: Int
    var count: Int
  }

  init(_ points: DiscPoints, sizes: [Int], bounds: (inner: Int, middle: Int)) {
    self.points = points
    self.sizes = sizes
    self.bounds = bounds
    var pieces: [[Piece]] = []
    let zones = [0, bounds.inner, bounds.middle, points.x.count]
    for (first, end) in zip(zones, zones.dropFirst()) {
      var own: [Piece] = []
      var start = 0
      for (cluster, size) in sizes.enumerated() {
        let count = min(end, start + size) - max(first, start)
        if count > 0 { own.append(Piece(cluster: cluster, count: count)) }
        start += size
      }
      pieces.append(own)
    }
    self.pieces = pieces
  }

  /// Returns the places of each cluster in the order of distance from the capital, or nil if a small
  /// piece finds no place beyond the rest of its cluster.
  ///
  /// - Complexity: O(places) if `bend` is straight, else O(places log places).
  func members(_ bend: ZoneBend, starts: StreamFamily) -> [[UInt32]]? {
    var work = ZoneLayoutWork(self, bend, starts)
    guard work.placeSmallPieces() else { return nil }
    work.divideOuter()
    work.divideMiddle()
    work.divideInner()
    return sorted(work.members)
  }

  // The lists in ascending order; each place is in one of them.
  private func sorted(_ members: [[UInt32]]) -> [[UInt32]] {
    var owner = [UInt32](repeating: 0, count: points.x.count)
    for (index, places) in members.enumerated() {
      for place in places { owner[Int(place)] = UInt32(truncatingIfNeeded: index) }
    }
    var ends = [0]
    for places in members { ends.append((ends.last ?? 0) + places.count) }
    var next = ends
    var all = [UInt32](repeating: 0, count: owner.count)
    for place in owner.indices {
      let index = Int(owner[place])
      all[next[index]] = UInt32(truncatingIfNeeded: place)
      next[index] += 1
    }
    return members.indices.map { Array(all[ends[$0]..<ends[$0 + 1]]) }
  }

  /// The side of a cluster and the radii of both discs, in radii of the region.
  var side: Double { (3.141_592_65 / Double(sizes.count)).squareRoot() }
  var innerRadius: Double { (Double(bounds.inner) / Double(points.x.count)).squareRoot() }
  var middleRadius: Double { (Double(bounds.middle) / Double(points.x.count)).squareRoot() }
}

/// How far the zones of a layout are off the capital.
struct ZoneBend {
  /// A direction of length 10,000: the last zone is widest there.
  var direction: (x: Int32, y: Int32)
  /// The centers of the discs.
  var inner: (x: Int32, y: Int32)
  var middle: (x: Int32, y: Int32)

  /// Whether both discs are around the capital.
  var isStraight: Bool { inner == (0, 0) && middle == (0, 0) }

  /// Creates a bend in one direction by shares of the region's radius.
  init(toward direction: (x: Double, y: Double), inner: Double, middle: Double) {
    func point(_ share: Double) -> (x: Int32, y: Int32) {
      let reach = 10_000 * share
      return (
        Int32((direction.x * reach).rounded(.toNearestOrAwayFromZero)),
        Int32((direction.y * reach).rounded(.toNearestOrAwayFromZero))
      )
    }
    self.direction = point(1)
    self.inner = point(-inner)
    self.middle = point(-middle)
  }
}
