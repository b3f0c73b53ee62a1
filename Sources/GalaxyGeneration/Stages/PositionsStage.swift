import Determinism
import GalaxyModel
import GalaxySettings
import WarpMap

extension Stage {
  /// Places the sectors and numbers them: an even disc or another form, cut into zones, rings, and
  /// clusters.
  ///
  /// Example: of terran-space with seed 7, 300 sectors in a disc of radius 10,000: the capital at
  /// (0, 0, 0), sector 17 at (1892, -1106, -321).
  static let positions = Stage(
    name: "positions", level: .places, makes: [.positions],
    establishes: ["INV-03", "INV-09", "INV-10"]
  ) { draft in
    if draft.keepPositions() { return }
    draft.frame = draft.random.variant
    let sizes = clusterSizes(sectors: draft.plan.sectorCount, clusters: draft.plan.clusterCount)
    if draft.settings[\.shape] != .disc {
      place(&draft, clusterSizes: sizes)
      return
    }
    let points = DiscPoints(count: draft.plan.sectorCount, random: draft.random)
    let zones = Zone.defaults(of: draft.plan.type, sectorCount: draft.plan.sectorCount)
    let numbered: NumberedPoints
    if zones.count == 3 {
      numbered = ZoneNumbering(
        clusterSizes: sizes, bounds: (zones[0].lastSector, zones[1].lastSector)
      )
      .number(points, random: draft.random)
    } else {
      let (x, y, z) = RingNumbering(clusterSizes: sizes).number(points, random: draft.random)
      numbered = NumberedPoints(x: x, y: y, z: z)
    }
    draft.region.sectors.x = PackedColumn(numbered.x)
    draft.region.sectors.y = PackedColumn(numbered.y)
    draft.region.sectors.z = PackedColumn(numbered.z)
    draft.neighbors = numbered.neighbors
  }

  // Places the sectors of a region that is no disc.
  private static func place(_ draft: inout RegionDraft, clusterSizes: [Int]) {
    let zones = Zone.defaults(of: draft.plan.type, sectorCount: draft.plan.sectorCount)
    var ends: [Int] = []
    for size in clusterSizes { ends.append((ends.last ?? 0) + size) }
    // A zone begins with the first cluster that is mostly beyond the one before.
    let bounds = zones.dropLast().map { zone in
      zip(clusterSizes, ends).count { size, end in end - size / 2 <= zone.lastSector }
    }
    var stream = draft.random.stream("positions/silhouette")
    let silhouette = Silhouette(
      draft.settings[\.shape], mask: draft.settings.mask, clusterSizes: clusterSizes,
      bounds: bounds, stream: &stream)
    let points = SilhouettePoints(silhouette, clusterSizes: clusterSizes, random: draft.random)
    let numbering = SilhouetteNumbering(
      clusterSizes: clusterSizes, bounds: bounds, points: points, silhouette: silhouette)
    let order = numbering.order(random: draft.random)
    draft.region.sectors.x = PackedColumn(order.map { points.x[$0] })
    draft.region.sectors.y = PackedColumn(order.map { points.y[$0] })
    draft.region.sectors.z = PackedColumn(order.map { points.z[$0] })
  }

  /// Returns even sizes; the last cluster gets the remainder.
  static func clusterSizes(sectors: Int, clusters: Int) -> [Int] {
    var sizes = [Int](repeating: sectors / clusters, count: clusters)
    sizes[clusters - 1] += sectors % clusters
    return sizes
  }
}
