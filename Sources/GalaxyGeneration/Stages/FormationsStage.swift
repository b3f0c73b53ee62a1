import Determinism
import GalaxyModel

extension Stage {
  /// Stamps the special formations of the mainland and gives islands their exits.
  static let formations = Stage(
    name: "formations", scope: .warps,
    establishes: ["INV-34", "INV-37", "INV-38", "INV-39", "INV-40", "INV-41", "INV-42"]
  ) { draft in
    let plan = draft.plan
    let isSmall = plan.type == .playerOwned && plan.sectorCount < 200
    if draft.budget.isEmpty && draft.islands?.islands.isEmpty ?? true { return }
    var site = FormationSite(
      region: draft.region, warps: draft.warps, anchors: draft.anchors,
      fedspace: draft.settings.fedspace,
      maxWarps: draft.settings.maxWarps, spacing: isSmall ? 2 : 3)
    // The site has the only copy now, so that editing it copies nothing.
    draft.warps = WarpDraft(nodeCount: 0, slots: 2)
    let sizes = FormationSizes(
      limit: isSmall ? plan.sectorCount / 20 : .max, wishes: draft.settings.formationSizes)
    // Now and then the first formations of a small region leave no room for the last; then it is
    // worth starting over. Large regions always have room, and no copy of them is kept.
    let rounds = plan.sectorCount <= 20_000 ? 8 : 1
    let untouched = rounds > 1 ? site : nil
    var missed = stampAll(&site, draft.budget, sizes, draft.random, round: 0)
    for round in 1..<max(2, rounds) {
      guard let untouched, !missed.isEmpty else { break }
      var again = untouched
      let stillMissed = stampAll(&again, draft.budget, sizes, draft.random, round: round)
      if stillMissed.reduce(0, { $0 + $1.count }) < missed.reduce(0, { $0 + $1.count }) {
        site = again
        missed = stillMissed
      }
    }
    for (type, count) in missed {
      draft.warn(
        "formations", "FORMATION_SHORTFALL",
        "\(count) of \(draft.budget[type]) \(type.rawValue) found no place")
    }
    draft.formationWarps = site.oneWays
    let stamped = site.stamped
    for formation in stamped {
      if formation.type != .backdoor {
        for node in formation.interior { draft.reserved[node] = true }
      }
      if formation.interior.isEmpty { draft.reserved[formation.anchor] = true }
    }
    let exits = IslandExits(islands: draft.islands?.islands ?? [])
      .add(&site, draft.random)
    draft.islandExits = exits
    draft.warps = site.warps
    draft.stamped = stamped
    warnAboutIslands(&draft)
  }

  /// Stamps the whole budget, and says what found no place.
  private static func stampAll(
    _ site: inout FormationSite, _ budget: FormationBudget, _ sizes: FormationSizes,
    _ random: RandomSource, round: Int
  ) -> [(type: FormationType, count: Int)] {
    var missed: [(type: FormationType, count: Int)] = []
    for stamper in FormationStamper.inOrder {
      let wanted = budget[stamper.type]
      let family = random.family("formations/\(stamper.type.rawValue)/\(round)")
      for ordinal in 0..<wanted {
        var stream = family.stream(UInt64(ordinal))
        var tries = 0
        while tries < 400 && !stamper.stamp(&site, sizes, &stream) { tries += 1 }
        if tries == 400 {
          missed.append((stamper.type, wanted - ordinal))
          break
        }
      }
    }
    return missed
  }

  private static func warnAboutIslands(_ draft: inout RegionDraft) {
    guard let islands = draft.islands?.islands else { return }
    for type in FormationType.allCases where type.isIsland {
      let wanted = draft.settings.formationCount(type) ?? 0
      let found = islands.filter { $0.type == type }.count
      if found < wanted {
        draft.warn(
          "formations", "FORMATION_SHORTFALL",
          "\(wanted - found) of \(wanted) \(type.rawValue) found no room")
      }
    }
  }
}

/// A one-way way off an island.
struct IslandExit {
  let source: Int
  let destination: Int
}

/// Gives islands their exits, and measures how far off they lie.
struct IslandExits {
  let islands: [IslandPlan.Island]

  /// Adds an exit to about every other island: from one of its sectors with room to the nearest
  /// sector of the mainland that is in no formation. By island; `nil` where there is none.
  ///
  /// Attachment looks for a landing far from the capital, direction ignored, and must not end on an
  /// island; so no exit may make an island so deep that only its sectors count as far.
  func add(
    _ site: inout FormationSite, _ random: RandomSource
  ) -> [IslandExit?] {
    if islands.isEmpty { return [] }
    let grid = SpatialGrid(x: site.region.sectors.x, y: site.region.sectors.y)
    var taken = Set(site.stamped.map(\.anchor))
    for formation in site.stamped { taken.formUnion(formation.companions) }
    let draws = random.family("islands/exit")
    let depth = IslandDepth(site, taken: taken)
    var exits: [IslandExit?] = []
    for (index, island) in islands.enumerated() {
      var stream = draws.stream(UInt64(index))
      let open = island.nodes.filter { site.hasRoom($0) }
      guard stream.chance(1, in: 2), !open.isEmpty else {
        exits.append(nil)
        continue
      }
      var exit: IslandExit?
      for _ in 0..<8 where exit == nil {
        let source = stream.pick(from: open)
        let destination = grid.nearest(to: source, site.region.sectors) { node in
          site.mainland.isCore[node] && !taken.contains(node)
        }
        if let destination, depth.allows(source, destination, site) {
          exit = IslandExit(source: source, destination: destination)
        }
      }
      if let exit { site.warps.addWarp(exit.source, exit.destination) }
      exits.append(exit)
    }
    return exits
  }
}

/// How deep an island may become by an exit.
private struct IslandDepth {
  // Hops from the capital, direction ignored; empty where the region is so wide that no island can
  // be too deep.
  private var hops: [Int] = []
  private var farthest = 0

  init(_ site: FormationSite, taken: Set<Int>) {
    // The radius is about √(sectors / π) hops, and clusters have fewer than a hundred sectors.
    if site.region.sectorCount > 50_000 { return }
    hops = [Int](repeating: -1, count: site.region.sectorCount)
    hops[0] = 0
    var queue = [0]
    var index = 0
    while index < queue.count {
      let node = queue[index]
      index += 1
      for other in site.mainland.neighbours(node, site.warps) where hops[other] < 0 {
        hops[other] = hops[node] + 1
        queue.append(other)
      }
      if site.mainland.isCore[node] && !taken.contains(node) { farthest = hops[node] }
    }
  }

  /// Whether sectors of the mainland still lie at six tenths of the greatest distance.
  func allows(_ source: Int, _ destination: Int, _ site: FormationSite) -> Bool {
    if hops.isEmpty { return true }
    var depth = hops[destination]
    var seen: Set<Int> = [source]
    var frontier = [source]
    while !frontier.isEmpty {
      depth += 1
      var next: [Int] = []
      for node in frontier {
        for other in site.mainland.neighbours(node, site.warps) where seen.insert(other).inserted {
          next.append(other)
        }
      }
      frontier = next
    }
    return 10 * farthest >= 6 * depth
  }
}

extension SpatialGrid {
  /// The nearest sector in space that `accepts` holds for; ties go to the lower node. Looks at rings
  /// of cells until no nearer one can follow.
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
