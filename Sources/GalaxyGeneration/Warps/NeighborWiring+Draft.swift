import Determinism
import GalaxyModel
import GalaxySettings

extension NeighborWiring {
  /// Creates the wiring of a draft whose islands are chosen.
  ///
  /// - Complexity: O(sectors) for even patterns.
  init(_ draft: RegionDraft) {
    let sectors = draft.region.sectors
    var cap: [UInt8] = []
    cap.reserveCapacity(sectors.count)
    for cluster in draft.region.clusters {
      cap.append(
        contentsOf: repeatElement(UInt8(cluster.maxWarps), count: cluster.declaredSectorCount))
    }
    let given = GivenWarps(draft)
    if let given {
      // A closed sector has no room for others.
      for node in cap.indices where given.isClosed[node] {
        cap[node] = UInt8(given.targets[node]?.count ?? 0)
      }
    }
    let parts = NeighborWiring.parts(draft)
    let (x, y, z) = (sectors.x.unpacked, sectors.y.unpacked, sectors.z.unpacked)
    let grid = SpatialGrid(x: x, y: y)
    let width = draft.settings[\.maxWarps]
    self.init(
      x: x, y: y, z: z, grid: grid,
      near: draft.neighbors?.table(x: x, y: y, z: z, width: width)
        ?? NearestNeighbors(x: x, y: y, z: z, grid: grid, width: width),
      rules: WiringRules(
        maxWarps: draft.settings[\.maxWarps], cap: cap,
        wish: WarpWishes.drawn(below: cap, draft.random.family("warps/wishes")),
        part: parts.part, bay: parts.bay, zoneCount: draft.region.zones.count,
        hasGaps: draft.settings[\.shape] != .disc,
        clusters: draft.region.clusters.map { cluster in
          ClusterCenter(
            nodes: cluster.firstSector - 1..<cluster.lastSector, x: cluster.center.x,
            y: cluster.center.y)
        },
        oneWayPercent: draft.settings[\.oneWayPercent], isTraced: draft.isTraced, given: given))
  }

  /// The parts that wiring connects each by itself: the zones of the mainland, then the parts of
  /// islands.
  private static func parts(_ draft: RegionDraft) -> (part: [UInt32], bay: [UInt32]) {
    let zones = draft.region.zones.count
    let islands = draft.islands?.islands.isEmpty ?? true ? nil : draft.islands
    if zones <= 1 && islands == nil { return ([], []) }
    return IslandPlan.wiringParts(
      of: islands, zoneOf: draft.region.sectors.zone.unpacked, zoneCount: zones,
      clusterOf: draft.region.sectors.cluster.unpacked)
  }
}
