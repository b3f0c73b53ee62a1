import GalaxyModel

extension FormationSite {
  /// Whether a tunnel from another region can land outside formations: some sector in none lies at
  /// six tenths of the greatest distance from the capital, direction ignored. O(sectors + warps).
  ///
  /// True without a look where a region is so wide that no pocket reaches beyond its rim by so much.
  var leavesLanding: Bool {
    if region.sectorCount > 20_000 { return true }
    var isTaken = [Bool](repeating: false, count: region.sectorCount)
    for formation in stamped {
      isTaken[formation.anchor] = true
      for node in formation.companions { isTaken[node] = true }
      for node in formation.interior { isTaken[node] = true }
    }
    var hops = [Int](repeating: -1, count: region.sectorCount)
    hops[0] = 0
    var queue = [0]
    var index = 0
    var farthestFree = 0
    while index < queue.count {
      let node = queue[index]
      index += 1
      if !isTaken[node] { farthestFree = hops[node] }
      for other in mainland.neighbours(node, warps) where hops[other] < 0 {
        hops[other] = hops[node] + 1
        queue.append(other)
      }
    }
    let farthest = queue.last.map { hops[$0] } ?? 0
    return farthest == 0 || 10 * farthestFree >= 6 * farthest
  }
}
