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
    FormationStamper(type: .goldBubble, turn: 1) { site, sizes, stream throws(FormationRefusal) in
      let request = sizes.request
      let count = site.region.sectorCount - site.firstNode
      if request ?? 100 < 100 { throw FormationRefusal(.size) }
      if count <= 0 { throw FormationRefusal(.reserved) }
      let size = request ?? stream.int(in: 100...130)
      let center = site.firstNode + stream.index(below: count)
      let interior = try site.enclave(
        around: center, size: request.map { $0...$0 } ?? size...size + 20,
        spansZones: stream.next() & 1 == 0, atEnd: stream.next() & 1 == 0)
      let inside = Set(interior)
      let zones = site.zones(of: interior)
      if zones.count > 3 { throw FormationRefusal(.zone, at: center) }
      let doors = site.doors(of: interior, inside, zones, &stream)
      if doors.isEmpty { throw FormationRefusal(.gatewayRoom, at: center) }
      let parts = site.zonePartCount
      try site.attempt { site throws(FormationRefusal) in
        for node in interior {
          for source in site.mainland.oneWaySources(node, site.warps) where !inside.contains(source)
          {
            site.warps.removeWarp(source, node)
          }
          for target in (0..<site.warps.outDegree(node)).map({ site.warps.target(node, $0) })
          where !inside.contains(target) { site.warps.unlink(node, target) }
        }
        for door in doors { site.warps.link(door.gateway, door.inner) }
        guard Self.isStronglyConnected(interior, site.warps) else {
          throw FormationRefusal(.connected, at: center)
        }
        if site.zonePartCount != parts { throw FormationRefusal(.zone, at: center) }
      }
      var formation = StampedFormation(
        type: .goldBubble, anchor: doors[0].gateway, interior: interior,
        companions: doors.dropFirst().map(\.gateway))
      formation.gateways = doors.map(\.gateway)
      site.commit(formation, takesAnchor: false)
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
