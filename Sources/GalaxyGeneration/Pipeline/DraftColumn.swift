import Determinism
import GalaxyModel

/// Something that a stage makes of a region, in a form that does not depend on how it is stored: numbers
/// and texts in order, each list with its length before it.
struct DraftColumn: Sendable {
  /// Appends the column to a message.
  let append: @Sendable (RegionDraft, inout SHA256) -> Void

  private init(_ append: @escaping @Sendable (RegionDraft, inout SHA256) -> Void) {
    self.append = append
  }

  static let positions = DraftColumn { draft, hash in
    for column in [draft.region.sectors.x, draft.region.sectors.y, draft.region.sectors.z] {
      hash.update(numbers: column)
    }
  }

  static let zones = DraftColumn { draft, hash in
    hash.update(numbers: draft.region.sectors.zone)
    for zone in draft.region.zones {
      hash.update(text: zone.name)
      hash.update(text: zone.type.rawValue)
      hash.update(numbers: [zone.firstSector, zone.lastSector, zone.policing, zone.danger])
    }
  }

  static let clusters = DraftColumn { draft, hash in
    hash.update(numbers: draft.region.sectors.cluster)
    for cluster in draft.region.clusters {
      hash.update(text: cluster.type.rawValue)
      hash.update(text: cluster.recommendedShip)
      hash.update(numbers: [
        cluster.firstSector, cluster.lastSector, cluster.maxWarps, cluster.economicValue,
        Int(cluster.center.x), Int(cluster.center.y), Int(cluster.center.z),
      ])
      hash.update(cluster.warpStability)
    }
  }

  static let clusterNames = DraftColumn { draft, hash in
    for cluster in draft.region.clusters { hash.update(text: cluster.name) }
  }

  static let anchors = DraftColumn { draft, hash in
    hash.update(numbers: draft.anchors)
    for (location, node) in draft.region.specialLocations {
      hash.update(text: location.rawValue)
      hash.update(numbers: [node])
    }
  }

  static let islands = DraftColumn { draft, hash in
    for island in draft.islands?.islands ?? [] {
      hash.update(text: island.type.rawValue)
      hash.update(numbers: island.nodes)
      hash.update(numbers: island.clusters)
    }
    hash.update(numbers: draft.region.clusters.map { $0.islandGroup ?? 0 })
  }

  static let warps = DraftColumn { draft, hash in
    for node in 0..<draft.warps.nodeCount {
      hash.update(
        numbers: (0..<draft.warps.outDegree(node)).map { draft.warps.target(node, $0) }.sorted())
    }
  }

  static let formations = DraftColumn { draft, hash in
    for formation in draft.stamped {
      hash.update(text: formation.type.rawValue)
      hash.update(numbers: [formation.anchor, formation.target ?? -1])
      hash.update(numbers: formation.interior)
      hash.update(numbers: formation.gateways)
    }
    hash.update(numbers: draft.islandExits.flatMap { [$0?.source ?? -1, $0?.destination ?? -1] })
  }

  static let warpRows = DraftColumn { draft, hash in
    hash.update(numbers: draft.region.warps.source)
    hash.update(numbers: draft.region.warps.destination)
    hash.update(numbers: draft.region.warps.flags.map(\.rawValue))
  }

  static let formationRows = DraftColumn { draft, hash in
    for formation in draft.region.formations {
      hash.update(text: formation.type.rawValue)
      hash.update(text: formation.name)
      hash.update(numbers: [formation.anchor])
      hash.update(numbers: formation.interior)
      hash.update(.object(formation.properties))
    }
  }
}

extension DraftColumn {
  static let sectorTypes = DraftColumn { draft, hash in
    for type in draft.region.sectors.type { hash.update(text: type.rawValue) }
  }

  static let security = DraftColumn { draft, hash in
    hash.update(numbers: draft.region.sectors.security)
  }

  static let flags = DraftColumn { draft, hash in
    hash.update(numbers: draft.region.sectors.flags.map(\.rawValue))
  }

  static let nebulae = DraftColumn { draft, hash in
    hash.update(numbers: draft.region.sectors.nebulaDensity)
    for cluster in draft.region.clusters {
      hash.update(text: cluster.nebula?.rawValue ?? "")
      hash.update(cluster.fieldStrength ?? -1)
    }
  }

  static let hazards = DraftColumn { draft, hash in
    hash.update(numbers: draft.region.sectors.hazard)
    for value in draft.region.sectors.radiation { hash.update(value) }
  }

  static let sectorNames = DraftColumn { draft, hash in
    for (node, name) in draft.region.sectors.placeName.sorted(by: { $0.key < $1.key }) {
      hash.update(numbers: [node])
      hash.update(text: name)
    }
  }

  static let tunnels = DraftColumn { draft, hash in
    for tunnel in draft.region.tunnels {
      hash.update(text: tunnel.name)
      hash.update(text: tunnel.type.rawValue)
      hash.update(numbers: [
        tunnel.origin.node, tunnel.destination.node, tunnel.isTwoWay ? 1 : 0,
        tunnel.isLatent ? 1 : 0, tunnel.turnCost,
      ])
      hash.update(tunnel.stability)
      hash.update(tunnel.length)
    }
  }

  static let identifiers = DraftColumn { draft, hash in
    let region = draft.region
    var all = [region.identifier] + region.clusters.map(\.identifier)
    all += region.zones.map(\.identifier) + region.tunnels.map(\.identifier)
    all += region.formations.map(\.identifier)
    for identifier in all + Array(region.sectors.identifier) {
      hash.update(bigEndian: identifier.high)
      hash.update(bigEndian: identifier.low)
    }
  }
}
