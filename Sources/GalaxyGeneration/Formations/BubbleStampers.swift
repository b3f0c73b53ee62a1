import Determinism
import GalaxyModel

extension FormationStampers {
  /// An enclave behind one gateway..
  ///
  /// ```
  ///   ──g──i₁──i₂──i₃
  ///         │  ╳   │        a chain with one to three chords
  ///         i₆─i₅──i₄
  /// ```
  var bubble: FormationStamper? {
    FormationStamper(type: .bubble, turn: 3) { site, sizes, stream throws(FormationRefusal) in
      let size = sizes.draw(
        from: [5, 6, 6, 7, 7, 7, 7, 8, 8, 9, 10, 12], small: [3, 4, 4, 5], &stream)
      let chordCount = stream.int(in: 1...3)
      try Self.stampEnclave(&site, .bubble, size: size, &stream) { site, chain in
        for (a, b) in zip(chain, chain.dropFirst()) { site.warps.link(a, b) }
        var chords: [(Int64, Int, Int)] = []
        for i in chain.indices {
          for j in chain.indices.dropFirst(i + 2) {
            chords.append((site.squaredDistance(chain[i], chain[j]), chain[i], chain[j]))
          }
        }
        chords.sort { $0 < $1 }
        var added = 0
        for (_, a, b) in chords where added < chordCount {
          if !site.hasRoom(a) || !site.hasRoom(b) { continue }
          site.warps.link(a, b)
          added += 1
        }
        return added > 0
      }
    }
  }

  /// An enclave without cycles: a tree, grown from the sector behind the gateway.
  ///
  /// ```
  ///   ──g──i₁──i₂──i₄
  ///         └──i₃──i₅
  /// ```
  var deadEndBubble: FormationStamper? {
    FormationStamper(type: .deadEndBubble, turn: 4) {
      site, sizes, stream throws(FormationRefusal) in
      let size = sizes.draw(
        from: [4, 5, 6, 7, 7, 7, 8, 9, 10], small: [2, 3, 3, 4], &stream)
      try Self.stampEnclave(&site, .deadEndBubble, size: size, &stream) { site, chain in
        var grown = [chain[0]]
        for node in chain.dropFirst() {
          let open = grown.filter { site.hasRoom($0) }
          guard let parent = site.nearest(to: node, of: open) else { return false }
          site.warps.link(parent, node)
          grown.append(node)
        }
        return true
      }
    }
  }

  /// Clears a compact patch, links it to one gateway, and wires its interior.
  ///
  /// `wire` wires the interior, given in chain order from the sector behind the gateway, which is
  /// linked to the gateway already; it returns false if it cannot.
  private static func stampEnclave(
    _ site: inout FormationSite, _ type: FormationType, size: Int, _ stream: inout RandomStream,
    wire: (inout FormationSite, [Int]) -> Bool
  ) throws(FormationRefusal) {
    // Prefer the outer two-thirds.
    let isOuter = stream.chance(3, in: 4)
    let lowest = max(site.firstNode, isOuter ? site.region.sectorCount / 3 : 0)
    if lowest >= site.region.sectorCount { throw FormationRefusal(.reserved) }
    let center = lowest + stream.index(below: site.region.sectorCount - lowest)
    if size < 2 { throw FormationRefusal(.size, at: center) }
    let interior = try site.patch(around: center, count: size, &stream)
    let parts = site.isSmall ? site.zonePartCount : 0
    let inside = Set(interior)
    let gateways = Set(interior.flatMap(site.twoWayNeighbors))
      .filter { !inside.contains($0) && site.isFree($0) && site.isOneZone([center, $0]) }
    // The gateway with the most links outside of the interior.
    func outside(_ node: Int) -> Int {
      site.twoWayNeighbors(node).filter { !inside.contains($0) }.count
    }
    guard let gateway = gateways.max(by: { (outside($0), $1) < (outside($1), $0) }) else {
      throw FormationRefusal(.gatewayRoom, at: center)
    }
    let chain = site.chain(interior, from: gateway)
    try site.attempt { site throws(FormationRefusal) in
      for node in interior { site.strip(node) }
      if !site.hasRoom(gateway) { throw FormationRefusal(.gatewayRoom, at: gateway) }
      site.warps.link(gateway, chain[0])
      if !wire(&site, chain) { throw FormationRefusal(.degree, at: gateway) }
      if site.isSmall && site.zonePartCount != parts { throw FormationRefusal(.zone, at: gateway) }
    }
    site.commit(
      StampedFormation(type: type, anchor: gateway, interior: chain), takesAnchor: false)
  }
}
