import Determinism
import GalaxyModel

extension Stage {
  /// Assigns the name-based identifier of each row.
  ///
  /// Example: of terran-space with seed 7, sector 17 is 4b8232b8-24aa-560c-aa9d-e682894e24a2.
  static let identifiers = Stage(
    name: "identifiers", level: .rows, makes: [.identifiers], establishes: []
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
    draft.region.sectors.identifier = SectorIdentifiers(count: draft.plan.sectorCount) { node in
      Identifier(sectors.uuid(node + 1))
    }
    let tunnels = names.numbered("warp_tunnels", region)
    draft.region.tunnels.identify { Identifier(tunnels.uuid($0 + 1)) }
    for index in draft.region.formations.indices {
      draft.region.formations[index].identifier = names.identifier(
        "special_formations", "\(region)/\(draft.region.formations[index].ordinal)")
    }
  }
}

extension RowNames {
  /// Returns the identifier of a row.
  func identifier(_ table: String, _ naturalKey: String) -> Identifier {
    Identifier(uuid(table, naturalKey))
  }
}
