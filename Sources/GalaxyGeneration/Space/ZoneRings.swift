/// Rings of whole clusters around the capital that begin where zones begin, so that each zone is one
/// area with the next one around it.
enum ZoneRings {
  /// Clusters per ring, from the core outwards; they add up to `clusters`.
  ///
  /// The first zone is cut like a region of its own. The others become one ring or, in regions with
  /// many clusters, as many as make clusters about as wide as they are long.
  ///
  /// - Parameters:
  ///   - clusters: Number of clusters.
  ///   - bounds: Clusters with which another zone begins, ascending.
  /// - Returns: The numbers.
  /// - Complexity: O(rings).
  static func rings(clusters: Int, bounds: [Int]) -> [Int] {
    let cuts = bounds.filter { $0 > 0 && $0 < clusters } + [clusters]
    // Two clusters are halves: a ring around a core would be no place.
    var rings = cuts[0] == 2 ? [2] : RingPlan.rings(clusters: cuts[0])
    for (first, last) in zip(cuts, cuts.dropFirst()) where first < last {
      // Radii in widths of a cluster.
      let inner = (Double(first) / Double.pi).squareRoot()
      let outer = (Double(last) / Double.pi).squareRoot()
      let count = max(1, min(last - first, Int(outer - inner + 0.5)))
      var left = last - first
      for ring in 0..<count {
        let edge = inner + (outer - inner) * Double(ring + 1) / Double(count)
        let upTo = Int(Double.pi * edge * edge + 0.5) - first
        let taken = (last - first) - left
        let size = ring + 1 == count ? left : max(1, min(upTo - taken, left - (count - ring - 1)))
        rings.append(size)
        left -= size
      }
    }
    return rings
  }
}
