import Determinism
import GalaxyModel

extension Stage {
  /// Gives every row its name-based identifier.
  static let identifiers = Stage(
    name: "identifiers", scope: .rows, establishes: []
  ) { draft in
    let names = RowNames(galaxySeed: draft.plan.galaxySeed)
    let region = draft.plan.name
    draft.region.identifier = names.identifier("regions", region)
    for index in draft.region.clusters.indices {
      draft.region.clusters[index].identifier = names.identifier(
        "clusters", "\(region)/\(draft.region.clusters[index].ordinal)")
    }
    for index in draft.region.zones.indices {
      draft.region.zones[index].identifier = names.identifier("zones", "\(region)/\(index + 1)")
    }
    let sectors = names.numbered("sectors", region)
    draft.region.sectors.identifier = (1...max(1, draft.plan.sectorCount)).map { number in
      let (high, low) = sectors.uuid(number)
      return Identifier(high: high, low: low)
    }
    for index in draft.region.tunnels.indices {
      draft.region.tunnels[index].identifier = names.identifier(
        "warp_tunnels", "\(region)/\(index + 1)")
    }
    for index in draft.region.formations.indices {
      draft.region.formations[index].identifier = names.identifier(
        "special_formations", "\(region)/\(draft.region.formations[index].ordinal)")
    }
  }
}

/// Makes row identifiers of one galaxy: UUIDv5 of `<table>/<natural key>` in the galaxy's namespace,
/// which is UUIDv5 of its decimal seed in the project's. So a setting that adds rows changes the
/// identifier of no other row.
struct RowNames {
  // The project's own namespace; chosen once, never to change.
  private static let project = (
    high: 0x6b1f_3c52_9d0e_5a77 as UInt64, low: 0x8e41_77c0_2102_5ec7 as UInt64
  )
  private let namespace: NameBasedUUID

  init(galaxySeed: Seed) {
    let galaxy = NameBasedUUID(namespace: RowNames.project).uuid(name: String(galaxySeed.value))
    namespace = NameBasedUUID(namespace: galaxy)
  }

  func identifier(_ table: String, _ naturalKey: String) -> Identifier {
    let (high, low) = namespace.uuid(name: "\(table)/\(naturalKey)")
    return Identifier(high: high, low: low)
  }

  /// Identifiers of many rows whose keys differ in their last number only.
  func numbered(_ table: String, _ parentKey: String) -> NumberedUUIDs {
    namespace.numbered(prefix: "\(table)/\(parentKey)/")
  }
}
