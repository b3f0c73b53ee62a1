import Determinism
import GalaxyModel

extension Stage {
  /// Wires `sector_warps`: capped nearest neighbours, strongly connected, with the wanted shares of
  /// one-way and latent links.
  static let warps = Stage(
    name: "warps", scope: .warps,
    establishes: [
      "INV-21", "INV-22", "INV-23", "INV-25", "INV-26", "INV-27", "INV-29", "INV-30", "INV-32",
    ]
  ) { draft in
    let sectors = draft.region.sectors
    var cap: [UInt8] = []
    cap.reserveCapacity(sectors.count)
    for cluster in draft.region.clusters {
      cap.append(
        contentsOf: repeatElement(UInt8(cluster.maxWarps), count: cluster.declaredSectorCount))
    }
    let grid = SpatialGrid(x: sectors.x, y: sectors.y)
    let wiring = NeighbourWiring(
      x: sectors.x, y: sectors.y, z: sectors.z, grid: grid,
      near: NearestNeighbours(
        x: sectors.x, y: sectors.y, z: sectors.z, grid: grid, width: draft.settings.maxWarps),
      rules: WiringRules(
        maxWarps: draft.settings.maxWarps, cap: cap,
        oneWayPercent: draft.settings.oneWayPercent))
    var stream = draft.random.stream("warps")
    let (warps, outcome) = wiring.wire(stream: &stream)
    draft.warps = warps
    if outcome.missingOneWays > 0 {
      draft.warn(
        "warps", "ONE_WAY_SHORTFALL",
        "\(outcome.missingOneWays) one-way links found no place; the share is under target")
    }
    draft.region.warps = warps.table()
    markLatent(&draft)
  }

  /// Marks an exact share of the one-way links as latent.
  private static func markLatent(_ draft: inout RegionDraft) {
    let percent = draft.settings.latentPercent
    var left = 0
    for flags in draft.region.warps.flags where !flags.contains(.twoWay) { left += 1 }
    var need = roundedRatio(left * percent, 100)
    var stream = draft.random.stream("warps/latent")
    for index in draft.region.warps.flags.indices where need > 0 {
      if draft.region.warps.flags[index].contains(.twoWay) { continue }
      if stream.below(UInt64(left)) < UInt64(need) {
        draft.region.warps.flags[index].insert(.latent)
        need -= 1
      }
      left -= 1
    }
  }
}
