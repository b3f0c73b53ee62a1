import Determinism
import GalaxyModel

extension FormationStampers {
  private static func randomNode(
    _ site: FormationSite, _ stream: inout RandomStream
  ) throws(FormationRefusal) -> Int {
    let count = site.region.sectorCount - site.firstNode
    if count <= 0 { throw FormationRefusal(.reserved) }
    return site.firstNode + stream.index(below: count)
  }

  /// One sector with one two-way link: `──p──a`.
  var deadEnd: FormationStamper? {
    FormationStamper(type: .deadEnd, turn: 7) { site, _, stream throws(FormationRefusal) in
      let (node, parent) = try Self.clearedTip(&site, &stream)
      site.strip(node)
      site.warps.link(parent, node)
      site.commit(
        StampedFormation(type: .deadEnd, anchor: node, interior: []), takesAnchor: true)
    }
  }

  // A sector that may become a dead end, and the neighbor to link it to.
  private static func clearedTip(
    _ site: inout FormationSite, _ stream: inout RandomStream
  ) throws(FormationRefusal) -> (node: Int, parent: Int) {
    let node = try Self.randomNode(site, &stream)
    try site.requireClear([node])
    let parents = site.twoWayNeighbors(node).filter {
      $0 != 0 && site.mainland.isCore[$0] && site.isOneZone([node, $0])
    }
    guard let parent = site.nearest(to: node, of: parents) else {
      throw FormationRefusal(.gatewayRoom, at: node)
    }
    return (node, parent)
  }

  /// A sector that several warps enter and none leaves.
  var warpSink: FormationStamper? {
    FormationStamper(type: .warpSink, turn: 6) { site, _, stream throws(FormationRefusal) in
      let node = try Self.randomNode(site, &stream)
      try site.requireClear([node])
      let sources = site.mainland.neighbors(node, site.warps)
        .filter { site.warps.hasWarp($0, node) }.sorted()
      if sources.count < 2 { throw FormationRefusal(.degree, at: node) }
      if !sources.contains(where: { site.isOneZone([$0, node]) }) {
        throw FormationRefusal(.zone, at: node)
      }
      while site.warps.outDegree(node) > 0 {
        site.warps.removeWarp(node, site.warps.target(node, 0))
      }
      site.commit(
        StampedFormation(type: .warpSink, anchor: node, interior: []),
        oneWays: sources.map { ($0, node) }, takesAnchor: true)
    }
  }

  /// A loop that starts and ends at the same pivot..
  ///
  /// ```
  ///     ──p──x₁
  ///       │   │
  ///       x₃──x₂
  /// ```
  var blister: FormationStamper? {
    FormationStamper(type: .blister, turn: 5) { site, sizes, stream throws(FormationRefusal) in
      let size = sizes.draw(from: [2, 2, 3, 3, 4], &stream)
      let center = try Self.randomNode(site, &stream)
      let loop = try site.blob(around: center, count: size)
      try site.requireOneZone(loop)
      try site.requireClear(loop)
      let inside = Set(loop)
      let pivots = Set(loop.flatMap(site.twoWayNeighbors)).filter { node in
        let lost = site.twoWayNeighbors(node).filter(inside.contains).count
        return !inside.contains(node) && site.isFree(node) && site.isOneZone([center, node])
          && site.warps.outDegree(node) - lost + 2 <= Int(site.cap[node])
      }
      guard let pivot = site.nearest(to: center, of: pivots.sorted()) else {
        throw FormationRefusal(.gatewayRoom, at: center)
      }
      let chain = site.chain(loop, from: pivot)
      for node in loop { site.strip(node) }
      site.warps.link(pivot, chain[0])
      for (a, b) in zip(chain, chain.dropFirst()) { site.warps.link(a, b) }
      site.warps.link(chain[chain.count - 1], pivot)
      site.commit(
        StampedFormation(type: .blister, anchor: pivot, interior: chain), takesAnchor: false)
    }
  }

  /// A dead end with a secret entry from far away: `s ──▸ a ── p`.
  var escapeHatch: FormationStamper? {
    FormationStamper(type: .escapeHatch, turn: 9) { site, _, stream throws(FormationRefusal) in
      let (node, parent) = try Self.clearedTip(&site, &stream)
      // Sectors at least eight hops from the dead end, but not at the other end of the map.
      let hops = site.mainland.hops(to: parent, limit: 11, site.warps)
      let sources = hops.nodes(at: 7...11).filter { source in
        source != 0 && site.isFree(source) && site.warps.outDegree(source) < site.maxWarps
          && site.hasRoom(source, 0) && site.mayLink(source, node)
      }
      if sources.isEmpty { throw FormationRefusal(.distance, at: node) }
      let source = stream.pick(from: sources)
      try site.attempt { site throws(FormationRefusal) in
        site.strip(node)
        site.warps.link(parent, node)
        site.warps.addWarp(source, node)
        // The new warp may shorten the distances that earlier hatches depend on: it leads to a sector
        // a few hops from them, or the distances are long enough as they are.
        let near = Set(site.mainland.ball([parent], radius: 4, site.warps))
        for hatch in site.hatches where near.contains(hatch.anchor) {
          for entry in hatch.companions {
            let hops = site.mainland.hops(
              from: entry, to: hatch.anchor, besides: (entry, hatch.anchor), limit: 32, site.warps)
            if hops < 6 { throw FormationRefusal(.distance, at: node) }
          }
        }
      }
      site.commit(
        StampedFormation(
          type: .escapeHatch, anchor: node, interior: [], companions: [source]),
        oneWays: [(source, node)], takesAnchor: true)
    }
  }

  /// A one-way entry into an enclave that bypasses its gateway.
  ///
  /// ```
  ///   a ──────▸ v
  ///             │
  ///   ──g──i₁──i₂
  /// ```
  var backdoor: FormationStamper? {
    FormationStamper(type: .backdoor, turn: 8) { site, _, stream throws(FormationRefusal) in
      let opened = Set(site.stamped.compactMap(\.target))
      let targets = site.stamped.indices.filter { index in
        let facts = site.stamped[index].type.facts
        return facts.kind == .enclave && facts.takesBackDoors && !opened.contains(index)
          && !site.isKept(index)
      }
      if targets.isEmpty { throw FormationRefusal(.enclave) }
      let target = stream.pick(from: targets)
      let formation = site.stamped[target]
      // Not next to the gateway, or the back door would be no shortcut.
      let landings = formation.interior.filter {
        formation.interior.count < 3 || !site.warps.hasWarp(formation.anchor, $0)
      }
      if landings.isEmpty { throw FormationRefusal(.size, at: formation.anchor) }
      let landing = stream.pick(from: landings)
      let hops = site.mainland.hops(to: landing, limit: 7, site.warps)
      let entries = hops.nodes(at: 2...7).filter { entry in
        entry != formation.anchor && site.isFree(entry, besides: target)
          && site.warps.outDegree(entry) < min(site.maxWarps, Int(site.cap[entry]) + 1)
      }
      // Prefer nearby entries: a back door should be short.
      guard let entry = site.nearest(to: landing, of: entries) else {
        throw FormationRefusal(.distance, at: landing)
      }
      site.warps.addWarp(entry, landing)
      var door = StampedFormation(type: .backdoor, anchor: entry, interior: [landing])
      door.target = target
      site.commit(door, oneWays: [(entry, landing)], takesAnchor: false)
    }
  }
}
