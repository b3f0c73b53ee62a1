import Determinism

/// Numbers sectors ring by ring, cluster by cluster, and outward inside each cluster, so that each
/// cluster is compact in space and a contiguous range of numbers.
///
/// ```
///   all sectors by distance  →  rings of whole clusters
///   a ring by angle          →  its clusters
///   a cluster by distance    →  its numbers
/// ```
struct RingNumbering {
  let clusterSizes: [Int]

  /// Coordinates in order of sector number.
  ///
  /// O(sectors) except for the small sorts inside clusters; the start angle of each ring is drawn.
  func number(
    _ points: DiscPoints, random: RandomSource
  ) -> (x: [Int32], y: [Int32], z: [Int32]) {
    let starts = random.family("positions/rings")
    var x: [Int32] = []
    var y: [Int32] = []
    var z: [Int32] = []
    x.reserveCapacity(points.x.count)
    y.reserveCapacity(points.x.count)
    z.reserveCapacity(points.x.count)
    var keys: [UInt64] = []
    var members: [UInt32] = []
    var cluster = 0
    var first = 0
    for (ring, clusters) in RingPlan.rings(clusters: clusterSizes.count).enumerated() {
      let sizes = clusterSizes[cluster..<cluster + clusters]
      let end = first + sizes.reduce(0, +)
      // Angle above, place in the order of distance below.
      let start = starts.value(UInt64(ring)) & angleMask
      keys.removeAll(keepingCapacity: true)
      for place in first..<end {
        let angle = (angleKey(Int32(points.x[place]), Int32(points.y[place])) &- start) & angleMask
        keys.append(angle &<< 31 | UInt64(place - first))
      }
      if clusters > 1 {
        if keys.count > 64 { radixSort(&keys, bits: 31..<64) } else { keys.sort() }
      }
      var next = 0
      for size in sizes {
        members.removeAll(keepingCapacity: true)
        for key in keys[next..<next + size] {
          members.append(UInt32(truncatingIfNeeded: key & 0x7FFF_FFFF))
        }
        members.sort()
        for member in members {
          let place = first + Int(member)
          x.append(Int32(points.x[place]))
          y.append(Int32(points.y[place]))
          z.append(Int32(points.z[place]))
        }
        next += size
      }
      first = end
      cluster += clusters
    }
    return (x, y, z)
  }
}

/// The largest angle key.
let angleMask: UInt64 = 1 << 33 - 1

/// An integer that grows with the angle of (x, y) around the origin, counter-clockwise from the
/// positive x axis, in 0..<2³³.
///
/// It is the length along the unit diamond |x| + |y| = 1, in 2⁻³¹ of a side. Two different
/// directions with coordinates within ±10,000 differ by more than 1 / (2·10⁴)² of a side, so they
/// always get different keys, and equal directions equal ones: the order is that of exact cross
/// products, without a floating arctangent.
func angleKey(_ x: Int32, _ y: Int32) -> UInt64 {
  let side: Int64 = 1 << 31
  let x = Int64(x)
  let y = Int64(y)
  let length = abs(x) + abs(y)
  if length == 0 { return 0 }
  let along: Int64
  if y >= 0 {
    along = x > 0 ? y * side / length : side + -x * side / length
  } else {
    along = x < 0 ? 2 * side + -y * side / length : 3 * side + x * side / length
  }
  return UInt64(along)
}
