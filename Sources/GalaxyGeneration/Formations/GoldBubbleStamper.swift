import Determinism
import GalaxyModel
import GalaxySettings
import GraphKit

extension FormationStampers {
  /// A large enclave of 100 sectors or more behind one to three gateways.
  ///
  /// Its inner warps stay; all warps across its border are removed, except one at each gateway. In a
  /// region whose zones are narrow it spans several, with a gateway in each, so that no zone falls
  /// apart.
  var goldBubble: FormationStamper? {
    FormationStamper(type: .goldBubble, turn: 1) { site, sizes, stream in
      let request = sizes.settings.formationSize(.goldBubble)
      let count = site.region.sectorCount - site.firstNode
      if request ?? 100 < 100 || count <= 0 { return false }
      let size = request ?? stream.int(in: 100...130)
      let center = site.firstNode + stream.index(below: count)
      guard
        let interior = site.enclave(
          around: center, size: request.map { $0...$0 } ?? size...size + 20, &stream)
      else { return false }
      let inside = Set(interior)
      let zones = site.zones(of: interior)
      if zones.count > 3 { return false }
      let doors = site.doors(of: interior, inside, zones, &stream)
      if doors.isEmpty { return false }
      let parts = site.zonePartCount
      let kept = site.attempt { site in
        for node in interior {
          for source in site.mainland.oneWaySources(node, site.warps) where !inside.contains(source)
          {
            site.warps.removeWarp(source, node)
          }
          for target in (0..<site.warps.outDegree(node)).map({ site.warps.target(node, $0) })
          where !inside.contains(target) { site.warps.unlink(node, target) }
        }
        for door in doors { site.warps.link(door.gateway, door.inner) }
        return Self.isStronglyConnected(interior, site.warps)
          && site.zonePartCount == parts
      }
      if !kept { return false }
      var formation = StampedFormation(
        type: .goldBubble, anchor: doors[0].gateway, interior: interior,
        companions: doors.dropFirst().map(\.gateway))
      formation.gateways = doors.map(\.gateway)
      site.commit(formation, takesAnchor: false)
      return true
    }
  }

  private static func isStronglyConnected(_ nodes: [Int], _ warps: WarpDraft) -> Bool {
    var place: [Int: UInt32] = [:]
    for (index, node) in nodes.enumerated() { place[node] = UInt32(index) }
    var sources: [UInt32] = []
    var targets: [UInt32] = []
    for (index, node) in nodes.enumerated() {
      for slot in 0..<warps.outDegree(node) {
        guard let target = place[warps.target(node, slot)] else { continue }
        sources.append(UInt32(index))
        targets.append(target)
      }
    }
    return DirectedGraph(nodeCount: nodes.count, sources: sources, targets: targets)
      .stronglyConnectedComponents().sizes.count == 1
  }
}

extension FormationSite {
  /// Gathers sectors around a center, with the pockets behind them.
  ///
  /// - Parameters:
  ///   - center: Where to begin, or the sector from which the beginning is farthest: at an end of a
  ///     narrow zone, which does not fall apart without it.
  ///   - size: How many sectors to gather.
  ///   - stream: Draws whether they may be in several zones, and whether to begin at an end.
  /// - Returns: The sectors, without which the mainland stays connected; nil if there are none.
  /// - Complexity: O(sectors of the zone).
  fileprivate mutating func enclave(
    around center: Int, size: ClosedRange<Int>, _ stream: inout RandomStream
  ) -> [Int]? {
    let (spansZones, atEnd) = (stream.next() & 1 == 0, stream.next() & 1 == 0)
    if !isFree(center) { return nil }
    var start = center
    if atEnd {
      start = gather(from: center, count: .max, spansZones: false).last { isFree($0) } ?? center
    }
    var first = size.lowerBound
    // What the enclave would cut off becomes part of it; so it begins smaller than requested.
    for _ in 0..<8 where first > 0 {
      let gathered = gather(from: start, count: first, spansZones: spansZones)
      if gathered.count < first { return nil }
      guard let interior = withPockets(gathered) else { return nil }
      if size.contains(interior.count) { return interior }
      first +=
        (interior.count < size.lowerBound ? size.lowerBound : size.upperBound) - interior.count
    }
    return nil
  }

  // Returns the sectors with those that they would cut off; nil if some are not free, or more than
  // those would be cut off.
  private mutating func withPockets(_ nodes: [Int]) -> [Int]? {
    var interior = nodes
    var open = mainland.lost(without: nodes, warps)
    var inside = Set(nodes + open)
    while let node = open.popLast() {
      interior.append(node)
      for other in twoWayNeighbors(node)
      where !mainland.isCore[other] && inside.insert(other).inserted { open.append(other) }
    }
    return clears(enclave: interior) ? interior : nil
  }

  // Sectors in the order of their hops from `start` over two-way warps, each followed by the pocket
  // behind it, until there are `count` or more.
  private func gather(from start: Int, count: Int, spansZones: Bool) -> [Int] {
    var queue = [start]
    var isSeen: Set<Int> = [start]
    var found: [Int] = []
    var head = 0
    while head < queue.count && found.count < count {
      var pocket = [queue[head]]
      head += 1
      while let node = pocket.popLast() {
        found.append(node)
        for other in twoWayNeighbors(node) where !isSeen.contains(other) {
          if mainland.isCore[other] {
            if !isFree(other) || !spansZones && !isOneZone([start, other]) { continue }
            isSeen.insert(other)
            queue.append(other)
          } else {
            isSeen.insert(other)
            pocket.append(other)
          }
        }
      }
    }
    return found
  }

  /// Draws one to three links across the border of an enclave, at least one in each of its zones.
  ///
  /// - Returns: The links, none of which leads from one zone to another; none if a zone has no free
  ///   gateway.
  fileprivate func doors(
    of interior: [Int], _ inside: Set<Int>, _ zones: [UInt32], _ stream: inout RandomStream
  ) -> [(gateway: Int, inner: Int)] {
    var doors: [(gateway: Int, inner: Int)] = []
    for gateway in Set(interior.flatMap(twoWayNeighbors)).sorted()
    where !inside.contains(gateway) && isFree(gateway) {
      let inner = twoWayNeighbors(gateway).first {
        inside.contains($0) && isOneZone([gateway, $0])
      }
      if let inner { doors.append((gateway, inner)) }
    }
    stream.shuffle(&doors)
    let count = stream.int(in: 1...3)
    var chosen: [(gateway: Int, inner: Int)] = []
    for zone in zones {
      guard let door = doors.firstIndex(where: { self.zones(of: [$0.inner]) == [zone] }) else {
        return []
      }
      chosen.append(doors.remove(at: door))
    }
    chosen += doors.prefix(max(0, count - chosen.count))
    return chosen
  }
}
