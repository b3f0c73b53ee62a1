import Determinism
import GalaxyModel
import GalaxySettings
import GraphKit

extension FormationStampers {
  /// A large enclave of 100 sectors or more behind one to three gateways.
  ///
  /// Its inner warps stay; all warps across its border are removed, except one at each gateway.
  var goldBubble: FormationStamper? {
    FormationStamper(type: .goldBubble, turn: 1) { site, sizes, stream in
      let size = sizes.settings.formationSize(.goldBubble) ?? stream.int(in: 100...130)
      let count = site.region.sectorCount - site.firstNode
      if size < 100 || count <= 0 { return false }
      let center = site.firstNode + stream.index(below: count)
      guard let interior = site.blob(around: center, count: size), site.clears(interior) else {
        return false
      }
      let inside = Set(interior)
      var doors: [(gateway: Int, inner: Int)] = []
      for gateway in Set(interior.flatMap(site.twoWayNeighbors)).sorted()
      where !inside.contains(gateway) && site.isFree(gateway) {
        let inner = site.twoWayNeighbors(gateway).filter(inside.contains)
        if let first = inner.first { doors.append((gateway, first)) }
      }
      stream.shuffle(&doors)
      let chosen = Array(doors.prefix(stream.int(in: 1...3)))
      if chosen.isEmpty || !site.isOneZone(interior + chosen.map(\.gateway)) { return false }
      let kept = site.attempt { site in
        for node in interior {
          for source in site.mainland.oneWaySources(node, site.warps) where !inside.contains(source)
          {
            site.warps.removeWarp(source, node)
          }
          for target in (0..<site.warps.outDegree(node)).map({ site.warps.target(node, $0) })
          where !inside.contains(target) { site.warps.unlink(node, target) }
        }
        for door in chosen { site.warps.link(door.gateway, door.inner) }
        return Self.isStronglyConnected(interior, site.warps)
      }
      if !kept { return false }
      var formation = StampedFormation(
        type: .goldBubble, anchor: chosen[0].gateway, interior: interior,
        companions: chosen.dropFirst().map(\.gateway))
      formation.gateways = chosen.map(\.gateway)
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
