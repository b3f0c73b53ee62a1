import Determinism

/// Numbers sectors zone by zone, cluster by cluster, and outward inside each cluster.
///
/// Several layouts are drawn until one has no fault: each zone and each cluster is one area, and the
/// first zone does not touch the last. Large regions get the layout of concentric zones, which has
/// none.
struct ZoneNumbering {
  let clusterSizes: [Int]
  /// The numbers of sectors up to the end of the first and of the second zone.
  let bounds: (inner: Int, middle: Int)

  /// From this number of clusters on, zones are concentric.
  private static let manyClusters = 100
  /// Narrow zones of few clusters need luck.
  private var attempts: Int { clusterSizes.count < 5 ? 300 : 64 }

  /// Returns coordinates in order of sector number, and the neighbors of the sectors if they were
  /// needed to judge layouts.
  ///
  /// - Complexity: O(sectors) for many clusters.
  func number(_ points: DiscPoints, random: RandomSource) -> NumberedPoints {
    let layout = ZoneLayout(points, sizes: clusterSizes, bounds: bounds)
    var x: [Int32] = []
    var y: [Int32] = []
    var z: [Int32] = []
    x.reserveCapacity(points.x.count)
    y.reserveCapacity(points.x.count)
    z.reserveCapacity(points.x.count)
    let (members, near) = members(layout, random)
    for places in members {
      for place in places {
        x.append(Int32(points.x[Int(place)]))
        y.append(Int32(points.y[Int(place)]))
        z.append(Int32(points.z[Int(place)]))
      }
    }
    let neighbors = near.map { near in
      PlacedNeighbors(x: x, y: y, z: z, places: members.flatMap { $0 }, near: near)
    }
    return NumberedPoints(x: x, y: y, z: z, neighbors: neighbors)
  }

  private func members(
    _ layout: ZoneLayout, _ random: RandomSource
  ) -> (members: [[UInt32]], near: NearestNeighbors?) {
    let starts = random.family("positions/zones")
    let straight = ZoneBend(toward: (1, 0), inner: 0, middle: 0)
    if clusterSizes.count > ZoneNumbering.manyClusters {
      return (layout.members(straight, starts: starts) ?? [], nil)
    }
    let check = ZoneLayoutCheck(layout)
    var stream = random.stream("positions/bend")
    var best: (faults: ZoneLayoutCheck.Faults, members: [[UInt32]])?
    for attempt in 0...attempts {
      let bend =
        attempt == attempts ? straight : drawBend(attempt, &stream)
      guard let members = layout.members(bend, starts: starts) else { continue }
      let faults = check.faults(of: members)
      if best.map({ faults < $0.faults }) ?? true { best = (faults, members) }
      if faults == .none { break }
    }
    return (best?.members ?? [], check.near)
  }

  // Wide crescents first; later attempts are less bent, as narrow shapes need it. Regions of two
  // clusters have no room for crescents.
  private func drawBend(_ attempt: Int, _ stream: inout RandomStream) -> ZoneBend {
    let patience = attempts / 2
    let share =
      min(1, Double(attempts - attempt) / Double(attempts - patience))
    var (x, y, squared) = (0.0, 0.0, 0.0)
    repeat {
      x = stream.unit() * 2 - 1
      y = stream.unit() * 2 - 1
      squared = x * x + y * y
    } while squared < 0.01 || squared > 1
    let length = squared.squareRoot()
    let direction = (x / length, y / length)
    if clusterSizes.count < 3 {
      let both = 0.12 * share * stream.unit()
      return ZoneBend(toward: direction, inner: both, middle: both)
    }
    let inner = 0.12 + 0.14 * stream.unit()
    let middle = 0.25 + 0.25 * stream.unit()
    return ZoneBend(toward: direction, inner: inner * share, middle: middle * share)
  }
}
