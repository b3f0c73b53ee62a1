import Determinism

/// Numbers sectors ring by ring, cluster by cluster, outwards inside each cluster, so that every
/// cluster is a compact place and a contiguous range of numbers.
///
/// ```
///   all sectors by distance  →  rings of whole clusters
///   a ring by angle          →  its clusters
///   a cluster by distance    →  its numbers
/// ```
struct RingNumbering {
  let points: DiscPoints
  let clusterSizes: [Int]

  /// Points in order of their sector numbers. O(sectors) but for small sorts; the start angle of
  /// each ring is drawn.
  func order(random: RandomSource) -> [UInt32] {
    let count = points.x.count
    var key = [UInt64](repeating: 0, count: count)
    for index in 0..<count {
      let x = Int64(points.x[index])
      let y = Int64(points.y[index])
      let z = Int64(points.z[index])
      key[index] = UInt64(x * x + y * y + z * z)
    }
    var order = (0..<UInt32(count)).map { $0 }
    var scratch: [UInt32] = []
    radixSort(&order, by: key, bits: 28, scratch: &scratch)
    // Rank by distance: later sorts inside clusters compare these small numbers.
    var rank = [UInt32](repeating: 0, count: count)
    for (place, index) in order.enumerated() { rank[Int(index)] = UInt32(place) }
    for index in 0..<count { key[index] = angleKey(points.x[index], points.y[index]) }

    let starts = random.family("positions/rings")
    var cluster = 0
    var first = 0
    for (ring, clusters) in RingPlan.rings(clusters: clusterSizes.count).enumerated() {
      let sizes = clusterSizes[cluster..<cluster + clusters]
      let end = first + sizes.reduce(0, +)
      var members = Array(order[first..<end])
      if clusters > 1 {
        let start = starts.value(UInt64(ring)) & angleMask
        for index in members { key[Int(index)] = (key[Int(index)] &- start) & angleMask }
        if members.count > 4096 {
          radixSort(&members, by: key, bits: angleBits, scratch: &scratch)
        } else {
          members.sort {
            let (a, b) = (key[Int($0)], key[Int($1)])
            return a != b ? a < b : rank[Int($0)] < rank[Int($1)]
          }
        }
        var place = 0
        for size in sizes {
          members[place..<place + size].sort { rank[Int($0)] < rank[Int($1)] }
          place += size
        }
      }
      for (offset, index) in members.enumerated() { order[first + offset] = index }
      first = end
      cluster += clusters
    }
    return order
  }
}

private let angleBits = 33
private let angleMask: UInt64 = 1 << 33 - 1

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
