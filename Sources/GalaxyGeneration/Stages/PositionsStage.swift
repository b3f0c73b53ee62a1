import Determinism
import GalaxyModel
import GalaxySettings
import WarpMap

extension Stage {
  /// Places the sectors and numbers them: an even disc, cut into zones, rings, and clusters.
  static let positions = Stage(
    name: "positions", scope: .warps, establishes: ["INV-03", "INV-09", "INV-10"]
  ) { draft in
    let points = DiscPoints(
      count: draft.plan.sectorCount, shape: draft.settings[\.shape], random: draft.random)
    let sizes = clusterSizes(sectors: draft.plan.sectorCount, clusters: draft.plan.clusterCount)
    let zones = Zone.defaults(of: draft.plan.type, sectorCount: draft.plan.sectorCount)
    let numbered =
      zones.count == 3
      ? ZoneNumbering(clusterSizes: sizes, bounds: (zones[0].lastSector, zones[1].lastSector))
        .number(points, random: draft.random)
      : RingNumbering(clusterSizes: sizes).number(points, random: draft.random)
    draft.region.sectors.x = PackedColumn(numbered.x)
    draft.region.sectors.y = PackedColumn(numbered.y)
    draft.region.sectors.z = PackedColumn(numbered.z)
  }

  /// Returns even sizes; the last cluster gets the remainder.
  static func clusterSizes(sectors: Int, clusters: Int) -> [Int] {
    var sizes = [Int](repeating: sectors / clusters, count: clusters)
    sizes[clusters - 1] += sectors % clusters
    return sizes
  }
}
