import Determinism
import GalaxyModel

extension FormationStampers {
  /// A chain of sectors between two mouths, without other links..
  ///
  /// ```
  ///   ──m₁──t₁──t₂──t₃──m₂──
  /// ```
  ///
  /// One in four is one-way toward its exit, from a random link on.
  var tunnel: FormationStamper? {
    FormationStamper(type: .tunnel, turn: 2) { site, sizes, stream throws(FormationRefusal) in
      // Mouths are at least six hops apart, so shorter chains would be stretched.
      let length = sizes.draw(.tunnel, from: [5, 5, 6, 6, 7, 8], &stream)
      let count = site.region.sectorCount - site.firstNode
      if count <= 0 { throw FormationRefusal(.reserved) }
      let first = site.firstNode + stream.index(below: count)
      try site.requireFree([first])
      guard let path = Self.freePath(from: first, hops: length + 1, &site, &stream) else {
        throw FormationRefusal(.distance, at: first)
      }
      let chain = Array(path.dropFirst().dropLast())
      let second = path[path.count - 1]
      try site.requireOneZone(path)
      try site.requireClear(chain)
      let oneWayLinks = stream.chance(1, in: 4) ? stream.int(in: 1...length + 1) : 0
      // In the direction from first to second, the last links are one-way.
      var oneWays: [(source: Int, destination: Int)] = []
      try site.attempt { site throws(FormationRefusal) in
        for node in chain { site.strip(node) }
        let links = Array(zip(path, path.dropFirst()))
        for (index, (a, b)) in links.enumerated() {
          let isOneWay = index >= links.count - oneWayLinks
          for (source, destination) in isOneWay ? [(a, b)] : [(a, b), (b, a)] {
            if !site.hasRoom(source) { throw FormationRefusal(.degree, at: first) }
            site.warps.addWarp(source, destination)
          }
          if isOneWay { oneWays.append((a, b)) }
        }
      }
      var formation = StampedFormation(
        type: .tunnel, anchor: first, interior: chain, companions: [second])
      formation.oneWayLinks = oneWayLinks
      formation.exitMouth = second
      site.commit(formation, oneWays: oneWays, takesAnchor: false)
    }
  }

  // A shortest path of `hops` hops over free sectors and two-way warps, to a random free sector.
  private static func freePath(
    from start: Int, hops: Int, _ site: inout FormationSite, _ stream: inout RandomStream
  ) -> [Int]? {
    site.mainland.explore(around: start, radius: hops, site.warps)
    var ends: [Int] = []
    for node in site.mainland.explored.reversed().lazy.map({ Int($0) }) {
      guard site.mainland.hops(of: node) == hops else { break }
      if site.isFree(node) { ends.append(node) }
    }
    if ends.isEmpty { return nil }
    var last = stream.pick(from: ends.reversed())
    var path = [last]
    // Back to the start: every step leads one hop nearer to it.
    for left in (0..<hops).reversed() {
      let nearer = (0..<site.warps.outDegree(last)).filter { site.warps.isTwoWay(last, $0) }
        .map { site.warps.target(last, $0) }
        .filter { site.mainland.hops(of: $0) == left && site.isFree($0) }
      guard let step = site.nearest(to: last, of: nearer) else { return nil }
      path.append(step)
      last = step
    }
    return path.reversed()
  }
}
