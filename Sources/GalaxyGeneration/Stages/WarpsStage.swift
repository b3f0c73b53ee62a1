import Determinism
import GalaxyModel
import GalaxySettings

extension Stage {
  /// Wires `sector_warps`: nearest neighbors under out-degree caps, strongly connected, with the
  /// requested share of one-way links.
  ///
  /// Example: of terran-space with seed 7, 526 links with the formations, 30 of them one-way.
  static let warps = Stage(
    name: "warps", level: .warps, makes: [.warps],
    establishes: [
      "INV-21", "INV-22", "INV-23", "INV-25", "INV-26", "INV-29", "INV-53",
    ]
  ) { draft in
    let wiring = NeighborWiring(draft)
    var stream = draft.random.stream("warps")
    let (warps, outcome) = wiring.wire(stream: &stream)
    draft.warps = warps
    draft.neighbors = nil
    draft.step?.hasWired = true
    let kept = wiring.rules.given?.count ?? 0
    draft.note("warps", kept: kept, drawn: 0)
    if outcome.missingOneWays > 0 {
      draft.warn(
        "warps", "ONE_WAY_SHORTFALL",
        "\(outcome.missingOneWays) one-way links found no place; the share is under target")
    }
  }

  /// Turns the finished warps into rows and marks those of formations and the latent ones.
  ///
  /// Example: of terran-space with seed 7, 526 rows, of which 6 look two-way until scanned.
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

  /// Gives the one-way links that a step keeps back what they were, latent or not.
  ///
  /// - Returns: The rows of these links, and how many of them are latent.
  private static func keepLatent(
    _ draft: inout RegionDraft, except exits: Set<Int>
  ) -> (rows: Set<Int>, latent: Int) {
    guard let given = GivenWarps(draft), let previous = draft.previous else { return ([], 0) }
    var wasLatent: Set<SectorPair> = []
    let before = previous.region.warps
    for row in 0..<before.count where before.flags[row].contains(.latent) {
      wasLatent.insert(SectorPair(Int(before.source[row]), Int(before.destination[row])))
    }
    var rows: Set<Int> = []
    var latent = 0
    let warps = draft.region.warps
    for row in 0..<warps.count where !warps.isTwoWay(row) && !exits.contains(row) {
      let pair = SectorPair(Int(warps.source[row]), Int(warps.destination[row]))
      guard given.hasWarp(pair.first, pair.second) else { continue }
      rows.insert(row)
      guard wasLatent.contains(pair) else { continue }
      draft.region.warps.flags[row].insert(.latent)
      latent += 1
    }
    return (rows, latent)
  }

  /// Marks an exact share of the one-way links as latent, but never exits of islands.
  private static func markLatent(_ draft: inout RegionDraft, except exits: Set<Int>) {
    let percent = draft.settings[\.latentPercent]
    let kept = keepLatent(&draft, except: exits)
    var left = -exits.count
    for flags in draft.region.warps.flags where !flags.contains(.twoWay) { left += 1 }
    var need = max(0, roundedRatio(left * percent, 100) - kept.latent)
    left -= kept.rows.count
    var stream = draft.random.stream("warps/latent")
    for index in draft.region.warps.flags.indices where need > 0 {
      if draft.region.warps.flags[index].contains(.twoWay) || exits.contains(index) { continue }
      if kept.rows.contains(index) { continue }
      if stream.below(UInt64(left)) < UInt64(need) {
        draft.region.warps.flags[index].insert(.latent)
        need -= 1
      }
      left -= 1
    }
  }
}
