import Determinism
import GalaxyModel
import GraphKit

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
      let length = sizes.draw(from: [5, 5, 6, 6, 7, 8], &stream)
      let count = site.region.sectorCount - site.firstNode
      if count <= 0 { throw FormationRefusal(.reserved) }
      let first = site.firstNode + stream.index(below: count)
      if !site.isFree(first) { throw FormationRefusal(site.refusal(of: first), at: first) }
      let path = try Self.freePath(from: first, hops: length + 1, &site, &stream)
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
  ) throws(FormationRefusal) -> [Int] {
    let search = site.mainland.surroundings(of: start, radius: hops, site.warps)
    let explored = search.reached
    func distance(_ place: Int) -> Int {
      Int(search.distance(of: NodeIndex(explored[place])))
    }
    // The farthest ones are the last that the search reached, which may have gone farther.
    var end = explored.endIndex
    while end > 0, distance(end - 1) > hops { end -= 1 }
    var first = end
    var count = 0
    while first > 0, distance(first - 1) == hops {
      first -= 1
      if site.isFree(Int(explored[first])) { count += 1 }
    }
    if count == 0 { throw FormationRefusal(.distance, at: start) }
    var last = start
    var before = stream.index(below: count)
    for node in explored[first..<end].lazy.map({ Int($0) }) where site.isFree(node) {
      last = node
      if before == 0 { break }
      before -= 1
    }
    // The ends tell already that the path is refused; what is recorded says which sector refuses it.
    if !site.isRecorded { try site.requireOneZone([start, last]) }
    var path = [last]
    path.reserveCapacity(hops + 1)
    // Back to the start: every step leads one hop nearer to it.
    for left in (0..<hops).reversed() {
      guard let step = site.nearestFree(to: last, hops: left, search) else {
        throw FormationRefusal(.distance, at: start)
      }
      path.append(step)
      last = step
    }
    return path.reversed()
  }
}

extension FormationSite {
  // The nearest neighbor over a two-way warp that is free and a number of hops from the start of a
  // search; of equally near ones, the lowest.
  fileprivate func nearestFree(
    to node: Int, hops: Int, _ search: BreadthFirstScratch
  ) -> Int? {
    var best: (squared: Int64, node: Int)?
    for slot in 0..<warps.outDegree(node) where warps.isTwoWay(node, slot) {
      let other = warps.target(node, slot)
      guard Int(search.distance(of: NodeIndex(other))) == hops, isFree(other) else { continue }
      let squared = squaredDistance(node, other)
      if best.map({ (squared, other) < ($0.squared, $0.node) }) ?? true { best = (squared, other) }
    }
    return best?.node
  }
}
