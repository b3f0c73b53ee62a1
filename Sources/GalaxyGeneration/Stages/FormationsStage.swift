import Determinism
import GalaxyModel
import GalaxySettings

extension Stage {
  /// Stamps the special formations of the mainland and gives islands their exits.
  ///
  /// Example: of terran-space with seed 7, a bubble, a dead-end bubble, a tunnel, a dead end, and
  /// two back doors.
  static let formations = Stage(
    name: "formations", level: .warps, makes: [.warps, .formations],
    establishes: ["INV-34", "INV-37", "INV-38", "INV-39", "INV-40", "INV-41", "INV-42"]
  ) { draft in
    let plan = draft.plan
    draft.giveBackWarps()
    if draft.budget.isEmpty && draft.islands?.islands.isEmpty ?? true { return }
    var site = FormationSite(
      region: draft.region, warps: draft.warps, anchors: draft.anchors,
      fedspace: draft.settings[\.fedspace],
      maxWarps: draft.settings[\.maxWarps], spacing: plan.isSmall ? 2 : 3,
      blocked: draft.formationFreeSectors, closed: draft.pins?.links)
    let keeping = FormationKeeping(&draft, &site)
    let budget = keeping.rest(of: draft.budget)
    // The site has the only reference now, so that editing copies nothing.
    draft.warps = WarpDraft(nodeCount: 0, slots: 2)
    let settings = draft.settings
    let sizes = { type in
      FormationSizes(limit: plan.isSmall ? plan.sectorCount / 20 : .max, type, settings)
    }
    // The first formations of a small region sometimes leave no room for the last; then another
    // attempt is worthwhile. Large regions always have room, and requests that cannot fit do not
    // get more attempts.
    let isModest = budget.stampedTotal <= max(64, plan.sectorCount / 16)
    let rounds = plan.sectorCount <= 20_000 && isModest ? 8 : 1
    let untouched = plan.sectorCount <= 20_000 ? site : nil
    var missed = stampAll(&site, budget, sizes, draft.random, round: 0)
    // In a small region, a deep pocket may contain all sectors far from the capital, where a tunnel
    // from another region has to land.
    var fault = Stage.fault(of: site, missed, budget)
    for round in 1..<max(2, rounds) {
      guard let untouched, fault > (0, 0, 0) else { break }
      var again = untouched
      again.mainland.recallSurroundings(of: site.mainland)
      let stillMissed = stampAll(&again, budget, sizes, draft.random, round: round)
      let next = Stage.fault(of: again, stillMissed, budget)
      if next < fault {
        site = again
        missed = stillMissed
        fault = next
      }
    }
    // If that does not help, as in the smallest sandboxes, formations that would occupy all
    // landings are omitted.
    if let untouched, fault.0 > 0 {
      site = untouched
      missed = stampAll(
        &site, budget, sizes, draft.random, round: rounds, keepsLanding: true)
    }
    for (type, count) in budget.lack(missed) {
      draft.warn(
        "formations", "FORMATION_SHORTFALL",
        "\(count) of \(max(count, draft.budget.least[type] ?? draft.budget[type])) \(type.rawValue) "
          + "found no place")
    }
    draft.formationWarps = site.oneWays
    let stamped = site.stamped
    for formation in stamped {
      if formation.type.facts.kind != .door {
        for node in formation.interior { draft.reserved[node] = true }
      }
      if formation.interior.isEmpty { draft.reserved[formation.anchor] = true }
    }
    let exits = IslandExits(
      islands: draft.islands?.islands ?? [], kept: keeping.exits, blocked: draft.pins?.blocked
    )
    .add(&site, draft.random)
    draft.islandExits = exits
    draft.warps = site.warps
    draft.stamped = stamped
    draft.tallies = site.tallies
    draft.note("formations", kept: keeping.count, drawn: stamped.count - keeping.count)
  }

  /// Stamps the whole budget and returns what found no place.
  private static func stampAll(
    _ site: inout FormationSite, _ budget: FormationBudget,
    _ sizes: (FormationType) -> FormationSizes, _ random: RandomSource, round: Int,
    keepsLanding: Bool = false
  ) -> [(type: FormationType, count: Int)] {
    var missed: [(type: FormationType, count: Int)] = []
    let sectors = site.region.sectorCount
    for stamper in FormationStamper.inOrder {
      let wanted = budget[stamper.type]
      if wanted == 0 { continue }
      let sizes = sizes(stamper.type)
      // Enough for all formations of a common budget; beyond that, the work depends on the size of
      // the region and not on the requested number.
      var triesLeft = 400 * min(wanted, 8) + 5 * sectors / 4
      let family = random.family("formations/\(stamper.type.rawValue)/\(round)")
      for ordinal in 0..<wanted {
        var stream = family.stream(UInt64(ordinal))
        var tries = 0
        while tries < 400 {
          triesLeft -= 1
          let attempt = FormationAttempt(
            type: stamper.type, round: round, ordinal: ordinal, number: tries + 1)
          let refusal = refusal(of: stamper, attempt, &site, sizes, &stream, keepsLanding)
          site.note(attempt, refusal)
          if refusal == nil { break }
          tries = triesLeft > 0 ? tries + 1 : 400
        }
        if tries == 400 {
          missed.append((stamper.type, wanted - ordinal))
          break
        }
      }
    }
    return missed
  }

  // Why an attempt found no formation; nil if it stamped one.
  private static func refusal(
    of stamper: FormationStamper, _ attempt: FormationAttempt, _ site: inout FormationSite,
    _ sizes: FormationSizes, _ stream: inout RandomStream, _ keepsLanding: Bool
  ) -> FormationRefusal? {
    let before = keepsLanding ? site : nil
    site.warps.begin(.formation(attempt))
    do throws(FormationRefusal) {
      try stamper.stamp(&site, sizes, &stream)
    } catch {
      return error
    }
    guard let before, !site.leavesLanding else { return nil }
    site = before
    return FormationRefusal(.landing)
  }

  // The faults of the formations of a region, for comparison: whether there is no landing, how many
  // formations the region lacks, and how many found no place.
  private static func fault(
    of site: FormationSite, _ missed: [(type: FormationType, count: Int)],
    _ budget: FormationBudget
  ) -> (Int, Int, Int) {
    (
      site.leavesLanding ? 0 : 1, budget.lack(missed).reduce(0) { $0 + $1.count },
      missed.reduce(0) { $0 + $1.count }
    )
  }
}

extension SpatialGrid {
  /// Returns the nearest sector in space that `accepts` holds for; of equally near ones, the
  /// lowest.
  ///
  /// Searches rings of cells until no nearer sector is possible.
  func nearest(to node: Int, _ sectors: SectorTable, where accepts: (Int) -> Bool) -> Int? {
    let column = index(sectors.x[node])
    let row = index(sectors.y[node])
    var best: (squared: Int64, node: Int)?
    var ring = 0
    while forEachSector(
      column: column, row: row, ring: ring,
      { other in
        if other == node { return }
        let dx = Int64(sectors.x[node] - sectors.x[other])
        let dy = Int64(sectors.y[node] - sectors.y[other])
        let dz = Int64(sectors.z[node] - sectors.z[other])
        let squared = dx * dx + dy * dy + dz * dz
        if best.map({ (squared, other) < ($0.squared, $0.node) }) ?? true, accepts(other) {
          best = (squared, other)
        }
      })
    {
      let reach = Double(Float(ring) * cellSize)
      if let best, Double(best.squared) <= reach * reach { break }
      ring += 1
    }
    return best?.node
  }
}
