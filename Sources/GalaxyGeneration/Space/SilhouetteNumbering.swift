import Determinism

/// Numbers the sectors of a form that is no disc: piece by piece, and inside a piece by rings of whole
/// clusters and by angle, as in a disc, but seen from the edge of the form.
struct SilhouetteNumbering {
  let clusterSizes: [Int]

  /// Returns the points in order of sector number.
  ///
  /// The sectors of a cluster go outwards from the capital.
  ///
  /// - Complexity: O(sectors · log sectors).
  func order(
    _ points: SilhouettePoints, _ silhouette: Silhouette, random: RandomSource
  ) -> [Int] {
    let starts = random.family("positions/rings")
    var order: [Int] = []
    order.reserveCapacity(points.x.count)
    var ring: UInt64 = 0
    for (piece, range) in zip(silhouette.pieces, points.ranges) {
      let chart = points.chart
      var members = Array(range)
      members.sort { (chart[$0].distance, $0) < (chart[$1].distance, $1) }
      var next = members[...]
      var cluster = piece.clusters.lowerBound
      for clusters in RingPlan.rings(clusters: piece.clusters.count) {
        let sizes = clusterSizes[cluster..<cluster + clusters]
        let start = starts.value(ring) & angleMask
        ring += 1
        var inRing = Array(next.prefix(sizes.reduce(0, +)))
        next = next.dropFirst(inRing.count)
        if clusters > 1 {
          func angle(_ point: Int) -> UInt64 { (chart[point].angle &- start) & angleMask }
          inRing.sort { (angle($0), $0) < (angle($1), $1) }
        }
        var rest = inRing[...]
        for size in sizes {
          order += outwards(rest.prefix(size), points)
          rest = rest.dropFirst(size)
        }
        cluster += clusters
      }
    }
    return order
  }

  private func outwards(_ members: ArraySlice<Int>, _ points: SilhouettePoints) -> [Int] {
    func squared(_ point: Int) -> Int64 {
      let (x, y, z) = (Int64(points.x[point]), Int64(points.y[point]), Int64(points.z[point]))
      return x * x + y * y + z * z
    }
    return members.map { (squared($0), $0) }.sorted { $0 < $1 }.map(\.1)
  }
}
