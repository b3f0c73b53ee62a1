import Determinism

/// Numbers the sectors of a form that is no disc: piece by piece, and inside a piece by rings of whole
/// clusters and by angle, as in a disc, but seen from the edge of the form.
struct SilhouetteNumbering {
  let clusterSizes: [Int]
  /// Clusters with which another zone begins.
  let bounds: [Int]
  let points: SilhouettePoints
  let silhouette: Silhouette

  /// Clusters are compact if the distance from their centers is this share of that from the common
  /// center, with a margin to what INV-10 demands.
  private static let compactness = 0.735

  /// Returns the points in order of sector number.
  ///
  /// Rings begin where zones begin, unless clusters would wind too far around the capital.
  ///
  /// - Complexity: O(sectors · log sectors).
  func order(random: RandomSource) -> [Int] {
    let starts = random.family("positions/rings")
    let plans: [(_ clusters: Int, _ first: Int) -> [Int]] = [
      { clusters, first in
        ZoneRings.rings(clusters: clusters, bounds: bounds.map { $0 - first })
      },
      { clusters, _ in RingPlan.rings(clusters: clusters) },
      // Slices: a piece that is a ring itself has no room for more.
      { clusters, _ in clusters <= 12 ? [clusters] : RingPlan.rings(clusters: clusters) },
    ]
    var best: (spread: Double, order: [Int])?
    for plan in plans {
      let order = order(starts, rings: plan)
      let spread = spread(order)
      if best.map({ spread < $0.spread }) ?? true { best = (spread, order) }
      if spread <= SilhouetteNumbering.compactness { break }
    }
    return best?.order ?? []
  }

  private func order(
    _ starts: StreamFamily, rings: (_ clusters: Int, _ first: Int) -> [Int]
  ) -> [Int] {
    var order: [Int] = []
    order.reserveCapacity(points.x.count)
    var ring: UInt64 = 0
    let chart = points.chart
    for (piece, range) in zip(silhouette.pieces, points.ranges) {
      var members = Array(range)
      members.sort { (chart[$0].distance, $0) < (chart[$1].distance, $1) }
      var next = members[...]
      var cluster = piece.clusters.lowerBound
      for clusters in rings(piece.clusters.count, cluster) {
        let sizes = clusterSizes[cluster..<cluster + clusters]
        let start = starts.value(ring) & angleMask
        ring += 1
        var inRing = Array(next.prefix(sizes.reduce(0, +)))
        next = next.dropFirst(inRing.count)
        if clusters > 1 {
          func angle(_ point: Int) -> UInt64 { (chart[point].angle &- start) & angleMask }
          inRing.sort { (angle($0), $0) < (angle($1), $1) }
          inRing = turned(inRing, sizes)
        }
        var rest = inRing[...]
        for size in sizes {
          order += outwards(rest.prefix(size))
          rest = rest.dropFirst(size)
        }
        cluster += clusters
      }
    }
    return order
  }

  private static let turns = 16

  // Turns a ring so that its clusters are as compact as possible: cuts go through where it is thin.
  // The capital stays in the first cluster.
  private func turned(_ ring: [Int], _ sizes: ArraySlice<Int>) -> [Int] {
    let first = sizes.first ?? 1
    let step = max(1, first / SilhouetteNumbering.turns)
    var best = (spread: Int.max, offset: 0)
    let capital = ring.firstIndex { points.x[$0] == 0 && points.y[$0] == 0 }
    for offset in stride(from: 0, to: ring.count, by: step) {
      if let capital, (capital - offset + ring.count) % ring.count >= first { continue }
      if capital == nil && offset >= first { break }
      var spread = 0
      var place = offset
      for size in sizes {
        var (sumX, sumY, squares) = (0, 0, 0)
        for _ in 0..<size {
          let point = ring[place < ring.count ? place : place - ring.count]
          let (x, y) = (Int(points.x[point]), Int(points.y[point]))
          sumX += x
          sumY += y
          squares += x * x + y * y
          place += 1
        }
        spread += squares - (sumX * sumX + sumY * sumY) / size
      }
      if spread < best.spread { best = (spread, offset) }
    }
    return Array(ring[best.offset...] + ring[..<best.offset])
  }

  private func outwards(_ members: ArraySlice<Int>) -> [Int] {
    func squared(_ point: Int) -> Int64 {
      let (x, y, z) = (Int64(points.x[point]), Int64(points.y[point]), Int64(points.z[point]))
      return x * x + y * y + z * z
    }
    return members.map { (squared($0), $0) }.sorted { $0 < $1 }.map(\.1)
  }

  // The mean distance of sectors from the center of their cluster, relative to that from the common
  // center.
  private func spread(_ order: [Int]) -> Double {
    let common = distances(order[...])
    var own = 0.0
    var rest = order[...]
    for size in clusterSizes {
      own += distances(rest.prefix(size))
      rest = rest.dropFirst(size)
    }
    return common > 0 ? own / common : 0
  }

  // The sum of the distances of points from their center.
  private func distances(_ members: ArraySlice<Int>) -> Double {
    let count = Double(max(1, members.count))
    let x = members.reduce(0) { $0 + Double(points.x[$1]) } / count
    let y = members.reduce(0) { $0 + Double(points.y[$1]) } / count
    return members.reduce(0) { sum, point in
      let (dx, dy) = (Double(points.x[point]) - x, Double(points.y[point]) - y)
      return sum + (dx * dx + dy * dy).squareRoot()
    }
  }
}
