import GalaxyAnalysis
import GalaxyModel

extension PageRegion {
  /// Names that do not follow from numbers: index, name.
  var names: FieldValue {
    .list(
      nodes.enumerated().compactMap { place, node in
        let name = region.sectorName(node)
        guard name != "Sector \(region.sectors.number(node))" else { return nil }
        return .list([.int(place), .text(name)])
      })
  }

  /// Clusters in the order of the column `cluster`.
  var clusters: FieldValue {
    .list(
      region.clusters.map { cluster in
        .object([
          "cap": .int(cluster.maxWarps), "first": .int(cluster.firstSector),
          "island": .optional(cluster.islandGroup) { .int($0) },
          "last": .int(cluster.lastSector), "name": .text(cluster.name),
          "nebula": .optional(cluster.nebula) { .text($0.rawValue) },
          "ordinal": .int(cluster.ordinal), "type": .text(cluster.type.rawValue),
        ])
      })
  }

  /// Zones in the order of the column `zone`.
  var zones: FieldValue {
    .list(
      region.zones.map { zone in
        .object([
          "danger": .int(zone.danger), "first": .int(zone.firstSector),
          "last": .int(zone.lastSector), "name": .text(zone.name),
          "policing": .int(zone.policing), "type": .text(zone.type.rawValue),
        ])
      })
  }

  /// Formations that show, with anchor and interior.
  var formations: FieldValue {
    .list(
      region.formations.compactMap { formation in
        let interior = formation.interior.compactMap { place(of: $0) }
        guard place(of: formation.anchor) != nil || !interior.isEmpty else { return nil }
        return .object([
          "anchor": .optional(place(of: formation.anchor)) { .int($0) },
          "interior": .integers(interior), "name": .text(formation.name),
          "ordinal": .int(formation.ordinal), "type": .text(formation.type.rawValue),
        ])
      })
  }

  /// Tunnels between sectors that show.
  var tunnels: FieldValue {
    .list(
      region.tunnels.compactMap { tunnel in
        guard !tunnel.isAttachment, let from = place(of: tunnel.origin.node),
          let to = place(of: tunnel.destination.node)
        else { return nil }
        return .object([
          "cost": .int(tunnel.turnCost), "from": .int(from), "latent": .boolean(tunnel.isLatent),
          "length": .number(tunnel.length), "oneWay": .boolean(!tunnel.isTwoWay),
          "to": .int(to), "type": .text(tunnel.type.rawValue),
        ])
      })
  }

  /// Special locations that show.
  var specialPlaces: FieldValue {
    .list(
      region.specialLocations.compactMap { special in
        place(of: special.node).map { place in
          .object([
            "name": .text(special.location.sectorName), "place": .text(special.location.rawValue),
            "sector": .int(place),
          ])
        }
      })
  }
}
