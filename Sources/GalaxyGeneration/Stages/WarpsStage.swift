import Determinism
import GalaxyModel
import GalaxySettings

extension Stage {
  /// Wires `sector_warps`: nearest neighbors under out-degree caps, strongly connected, with the
  /// requested share of one-way links.
  static let warps = Stage(
    name: "warps", level: .warps, makes: [.warps],
    establishes: [
      "INV-21", "INV-22", "INV-23", "INV-25", "INV-26", "INV-29", "INV-53",
    ]
  ) { draft in
    let sectors = draft.region.sectors
    var cap: [UInt8] = []
    cap.reserveCapacity(sectors.count)
    for cluster in draft.region.clusters {
      cap.append(
        contentsOf: repeatElement(UInt8(cluster.maxWarps), count: cluster.declaredSectorCount))
    }
    let parts = wiringParts(draft)
    let (x, y, z) = (sectors.x.unpacked, sectors.y.unpacked, sectors.z.unpacked)
    let grid = SpatialGrid(x: x, y: y)
    let wiring = NeighborWiring(
      x: x, y: y, z: z, grid: grid,
      near: NearestNeighbors(
        x: x, y: y, z: z, grid: grid, width: draft.settings[\.maxWarps]),
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
        oneWayPercent: draft.settings[\.oneWayPercent], isTraced: draft.isTraced))
    var stream = draft.random.stream("warps")
    let (warps, outcome) = wiring.wire(stream: &stream)
    draft.warps = warps
    if outcome.missingOneWays > 0 {
      draft.warn(
        "warps", "ONE_WAY_SHORTFALL",
        "\(outcome.missingOneWays) one-way links found no place; the share is under target")
    }
  }

  /// The parts that wiring connects each by itself: the zones of the mainland, then the parts of
  /// islands.
  private static func wiringParts(_ draft: RegionDraft) -> (part: [UInt32], bay: [UInt32]) {
    let zones = draft.region.zones.count
    let islands = draft.islands?.islands.isEmpty ?? true ? nil : draft.islands
    if zones <= 1 && islands == nil { return ([], []) }
    return IslandPlan.wiringParts(
      of: islands, zoneOf: draft.region.sectors.zone.unpacked, zoneCount: zones,
      clusterOf: draft.region.sectors.cluster.unpacked)
  }

  /// Turns the finished warps into rows and marks those of formations and the latent ones.
  static let warpRows = Stage(
    name: "warp-rows", level: .warps, makes: [.warpRows],
    establishes: ["INV-21", "INV-22", "INV-23", "INV-27"]
  ) { draft in
    draft.region.warps = draft.warps.table()
    let exits = markFormations(&draft)
    markLatent(&draft, except: exits)
    warnAboutShare(&draft)
  }

  // Formations remove links of both kinds; many formations change the share.
  private static func warnAboutShare(_ draft: inout RegionDraft) {
    let flags = draft.region.warps.flags
    if flags.isEmpty || draft.warnings.contains(where: { $0.code == "ONE_WAY_SHORTFALL" }) {
      return
    }
    let oneWay = flags.count { !$0.contains(.twoWay) && !$0.contains(.formation) }
    let excess = 100 * oneWay - draft.settings[\.oneWayPercent] * flags.count
    if excess.magnitude <= 3 * flags.count { return }
    draft.warn(
      "warps", excess < 0 ? "ONE_WAY_SHORTFALL" : "ONE_WAY_EXCESS",
      "\(oneWay) of \(flags.count) links are one-way, not \(draft.settings[\.oneWayPercent]) %, since "
        + "formations took the others away")
  }

  /// - Returns: The links that lead off islands.
  private static func markFormations(_ draft: inout RegionDraft) -> Set<Int> {
    let exits = draft.islandExits.compactMap { $0 }.map { ($0.source, $0.destination) }
    var made: Set<UInt64> = []
    func key(_ u: Int, _ v: Int) -> UInt64 { UInt64(u) << 32 | UInt64(v) }
    for (source, destination) in draft.formationWarps { made.insert(key(source, destination)) }
    let leaving = Set(exits.map { key($0.0, $0.1) })
    if made.isEmpty && leaving.isEmpty { return [] }
    var exitRows: Set<Int> = []
    let warps = draft.region.warps
    for index in 0..<warps.count where !warps.isTwoWay(index) {
      let link = key(Int(warps.source[index]), Int(warps.destination[index]))
      if leaving.contains(link) { exitRows.insert(index) }
      if made.contains(link) || leaving.contains(link) {
        draft.region.warps.flags[index].insert(.formation)
      }
    }
    return exitRows
  }

  /// Marks an exact share of the one-way links as latent, but never exits of islands.
  private static func markLatent(_ draft: inout RegionDraft, except exits: Set<Int>) {
    let percent = draft.settings[\.latentPercent]
    var left = -exits.count
    for flags in draft.region.warps.flags where !flags.contains(.twoWay) { left += 1 }
    var need = roundedRatio(left * percent, 100)
    var stream = draft.random.stream("warps/latent")
    for index in draft.region.warps.flags.indices where need > 0 {
      if draft.region.warps.flags[index].contains(.twoWay) || exits.contains(index) { continue }
      if stream.below(UInt64(left)) < UInt64(need) {
        draft.region.warps.flags[index].insert(.latent)
        need -= 1
      }
      left -= 1
    }
  }
}
