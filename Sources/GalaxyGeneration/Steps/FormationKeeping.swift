import GalaxyModel
import GraphKit

/// Puts the formations that a step keeps into a site, before others are stamped.
struct FormationKeeping {
  /// The number of each type that is kept.
  private var kept: [FormationType: Int] = [:]
  /// The exit of each kept island, or that it has none, by index of the island on the new map.
  private(set) var exits: [Int: IslandExit?] = [:]
  /// The sectors that have the warps of kept formations only.
  private var closed: Set<Int> = []

  /// The number of formations that are kept.
  var count: Int { kept.values.reduce(0, +) }

  /// Commits the kept formations that are legal on the new warps.
  ///
  /// - Complexity: O(sectors near the formations).
  init(_ draft: inout RegionDraft, _ site: inout FormationSite) {
    guard let pins = draft.pins, let previous = draft.previous else { return }
    for index in pins.islands.members {
      let before = previous.islands?.islands[index]
      let place = draft.islands?.islands.firstIndex {
        $0.type == before?.type && $0.nodes == before?.nodes
      }
      guard let place else { continue }
      exits.updateValue(previous.islandExits.value(at: index) ?? nil, forKey: place)
    }
    let places = FormationPlaces(previous)
    var place: [Int: Int] = [:]
    closed = Set(pins.stamps.members.flatMap { previous.stamped[$0].closedSectors })
    for index in pins.stamps.members {
      var formation = previous.stamped[index]
      let members = Set(formation.members)
      let own = previous.formationWarps.filter {
        members.contains($0.source) && members.contains($0.destination)
      }
      var why: String?
      if let target = formation.target {
        formation.target = place[target]
        if formation.target == nil { why = "what it leads into is not kept" }
      }
      if let why = why ?? fault(of: formation, in: &site) {
        let row = places.rowOfStamp[index]
        let name = row.map { previous.region.formations[$0].name } ?? formation.type.rawValue
        draft.cannotKeep(
          "formation:" + (row.map { "#\($0 + 1)" } ?? name), in: "formations",
          because: "\(name): \(why)")
        // A way into an enclave that is kept would open it.
        if formation.type.facts.kind == .door {
          for warp in own { site.warps.removeWarp(warp.source, warp.destination) }
        }
        continue
      }
      place[index] = site.stamped.count
      site.keep(formation, oneWays: own)
      kept[formation.type, default: 0] += 1
    }
  }

  /// What is left to stamp of a budget.
  func rest(of budget: FormationBudget) -> FormationBudget {
    var rest = budget
    for (type, count) in kept { rest.take(count, of: type) }
    return rest
  }

  /// Why a formation is none on the new warps; nil if it is one.
  ///
  /// The sectors where it meets the rest of the map have two ways to the capital, so that none of them is
  /// behind a gateway; one that has a single way gets another link.
  private func fault(of formation: StampedFormation, in site: inout FormationSite) -> String? {
    if !site.hasSpace(for: formation) { return "another kept formation is too near now" }
    let own = Set(formation.closedSectors)
    let ends = formation.openSectors + formation.closedSectors.flatMap(site.twoWayNeighbors)
    for end in Set(ends).subtracting(own).sorted() where !site.mainland.isCore[end] {
      guard site.expose(end, besides: closed) else {
        return "sector \(end + 1), which leads into it, has one way to the capital only"
      }
    }
    for node in formation.members where !site.isWithinCap(node) {
      return "sector \(node + 1) has more exits than its cluster allows"
    }
    guard formation.type == .escapeHatch else { return nil }
    for source in formation.companions {
      let hops = site.mainland.hops(
        from: source, to: formation.anchor, besides: (source, formation.anchor), limit: 32,
        site.warps)
      if hops < 6 { return "its entry is \(hops) hops from it without the hatch, not 6" }
    }
    return nil
  }
}

extension FormationSite {
  /// Links a sector with a nearby one that has two ways to the capital, so that it has two as well.
  ///
  /// - Parameters:
  ///   - node: The sector.
  ///   - closed: Sectors that get no link.
  /// - Returns: Whether that was possible.
  mutating func expose(_ node: Int, besides closed: Set<Int>) -> Bool {
    guard warps.outDegree(node) < maxWarps, hasRoom(node, 0), !isClosed(node) else { return false }
    let near = mainland.ball([node], radius: 4, warps).filter { other in
      other != node && !closed.contains(other) && mainland.isCore[other] && isApart(other)
        && warps.outDegree(other) < maxWarps && hasRoom(other, 0) && !warps.isLinked(node, other)
        && !isClosed(other) && isOneZone([node, other])
    }
    guard let other = nearest(to: node, of: near) else { return false }
    warps.link(node, other)
    mainland = Mainland(
      draft: warps, zoneOf: region.zones.count > 1 ? region.sectors.zone.unpacked : [])
    for formation in stamped {
      mainland.removeFromCore(formation.interior)
      if formation.interior.isEmpty { mainland.removeFromCore([formation.anchor]) }
    }
    return mainland.isCore[node]
  }
}

extension RegionDraft {
  /// The sectors that new formations of a step keep off; nil without a step.
  ///
  /// One-way warps of a formation that an earlier step kept, a warp sink or a passage, are among the warps that
  /// wiring left. Sectors that have no others would be cut off with the sectors at their ends.
  ///
  /// - Complexity: O(sectors + warps).
  var formationFreeSectors: NodeSet? {
    guard var sectors = pins?.blocked else { return nil }
    var parts = DisjointSets(count: warps.nodeCount)
    for source in 0..<warps.nodeCount {
      for slot in 0..<warps.outDegree(source) where warps.isTwoWay(source, slot) {
        parts.unite(source, warps.target(source, slot))
      }
    }
    let isMainland = (0..<warps.nodeCount).map { parts.root(of: $0) == parts.root(of: 0) }
    for source in 0..<warps.nodeCount {
      for slot in 0..<warps.outDegree(source) {
        let target = warps.target(source, slot)
        guard !isMainland[source] || !isMainland[target] else { continue }
        sectors.insert(source)
        sectors.insert(target)
      }
    }
    return sectors
  }

  /// Gives pinned sectors the warps that they had, if wiring did not run again: natural wiring comes back
  /// only where formations go.
  mutating func giveBackWarps() {
    guard let step, !step.hasWired, !step.pins.isEmpty else { return }
    let wiring = NeighborWiring(self)
    guard let given = wiring.rules.given else { return }
    given.overwrite(&warps)
    _ = wiring.connect(&warps)
  }
}
