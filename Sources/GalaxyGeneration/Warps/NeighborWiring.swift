import Determinism
import GraphKit

/// Wires sectors to their nearest neighbors under out-degree caps, strongly connected by
/// construction.
///
/// ```
///   1  spanning forest   shortest links first that join two trees, both ends below their cap
///   2  joining           trees that are left are tied on, or spliced into a link of another
///   3  lanes             long links across gaps and between the centers of neighboring clusters
///   4  filling           further two-way links, nearest first, as many as both ends wish
///   5  evening           links off the tree are removed where one out-degree prevails
///   6  one-way share     links into full sectors are added, links off the tree lose a direction
/// ```
///
/// The first two steps connect each zone by itself and then the zones with each other. The tree is
/// two-way and never changed later, so each sector can reach each other. All steps are linear in
/// sectors for even patterns.
struct NeighborWiring {
  let x: [Int32]
  let y: [Int32]
  let z: [Int32]
  let grid: SpatialGrid
  let near: NearestNeighbors
  let rules: WiringRules

  /// Wires the region, with random draws from `stream`.
  func wire(stream: inout RandomStream) -> (draft: WarpDraft, outcome: WiringOutcome) {
    var draft = WarpDraft(nodeCount: x.count, slots: rules.maxWarps)
    if rules.isTraced { draft.startLog() }
    var outcome = WiringOutcome()
    rules.given?.place(in: &draft)
    let treeLinks = connect(&draft)
    let laneLinks = (rules.hasGaps ? bridgeGaps(&draft) : 0) + addLanes(&draft)
    let loopLinks = fill(&draft) - evenDegrees(&draft)
    outcome.missingOneWays = makeOneWays(
      &draft, twoWayLinks: treeLinks + laneLinks + loopLinks, convertible: loopLinks, &stream)
    return (draft, outcome)
  }

  /// Connects each part by itself, and the parts of each bay, by links that are there and new ones.
  ///
  /// - Returns: The number of two-way links that are given or new.
  func connect(_ draft: inout WarpDraft) -> Int {
    var sets = DisjointSets(count: x.count)
    var links = 0
    for reach in [WiringRules.Reach.part, .bay] {
      unite(&sets, draft, reach)
      let before = sets.count
      growForest(&draft, &sets, reach)
      joinPieces(&draft, &sets, reach)
      links += before - sets.count
    }
    return links + (rules.given?.twoWays ?? 0)
  }

  // Sectors that two-way links join already are one piece.
  private func unite(
    _ sets: inout DisjointSets, _ draft: WarpDraft, _ reach: WiringRules.Reach
  ) {
    guard rules.given != nil else { return }
    for u in x.indices {
      for slot in 0..<draft.outDegree(u) {
        let v = draft.target(u, slot)
        if v > u, draft.isTwoWay(u, slot), reach == .bay || rules.isOnePart(u, v) {
          sets.unite(u, v)
        }
      }
    }
  }

  private func growForest(
    _ draft: inout WarpDraft, _ sets: inout DisjointSets, _ reach: WiringRules.Reach
  ) {
    if sets.count <= rules.groupCount(reach, of: x.count) { return }
    draft.begin(.forest)
    for rank in 0..<near.width {
      for u in 0..<x.count where draft.outDegree(u) < Int(rules.cap[u]) {
        let v = near.neighbor(u, rank)
        if draft.outDegree(v) >= Int(rules.cap[v]) || !rules.mayJoin(u, v, reach) { continue }
        if sets.unite(u, v) { draft.join(u, v) }
      }
    }
  }

  private func fill(_ draft: inout WarpDraft) -> Int {
    var added = 0
    draft.begin(.filling)
    for rank in 0..<near.width {
      for u in 0..<x.count where draft.outDegree(u) < rules.limit(of: u) {
        let v = near.neighbor(u, rank)
        if draft.outDegree(v) >= rules.limit(of: v) || draft.hasWarp(u, v) || !rules.mayLink(u, v) {
          continue
        }
        draft.link(u, v)
        added += 1
      }
    }
    return added
  }

  /// Brings the share of one-way links to the requested percentage.
  ///
  /// - Returns: How many one-way links are missing.
  ///
  /// About half of them are added, from sectors with room to nearby ones without; the rest are
  /// links outside of the tree that lose a direction. Both kinds are drawn uniformly from all
  /// candidates.
  private func makeOneWays(
    _ draft: inout WarpDraft, twoWayLinks: Int, convertible: Int, _ stream: inout RandomStream
  ) -> Int {
    let percent = rules.oneWayPercent
    if percent == 0 || twoWayLinks == 0 { return 0 }
    var additions = 0
    forEachAddition(draft) { _, _ in additions += 1 }
    // Half of the share are additions, unless there are too few links to convert for the rest.
    let given = rules.given?.oneWays ?? 0
    func wanted(_ added: Int) -> Int {
      max(0, ((twoWayLinks + given + added) * percent * 2 + 100) / 200 - given)
    }
    var added = min(additions, (twoWayLinks * percent + 100) / 200, wanted(0))
    if wanted(added) - added > convertible {
      added = min(additions, max(added, wanted(additions) - convertible))
    }
    let converted = min(convertible, max(0, wanted(added) - added))

    // Additions come first: at this point each target is full, so no two of them can form a two-way
    // link. All are chosen before any is added, since each one changes the candidates.
    var chosen: [(Int, Int)] = []
    chosen.reserveCapacity(added)
    var left = additions
    var need = added
    forEachAddition(draft) { u, v in
      if need > 0 && stream.below(UInt64(left)) < UInt64(need) {
        need -= 1
        chosen.append((u, v))
      }
      left -= 1
    }
    draft.begin(.addition)
    for (u, v) in chosen { draft.addWarp(u, v) }

    draft.begin(.turning)
    left = convertible
    need = converted
    for u in 0..<x.count where need > 0 {
      var slot = 0
      while slot < draft.outDegree(u) {
        let v = draft.target(u, slot)
        let candidate = v > u && !draft.isTree(u, slot) && draft.isTwoWay(u, slot)
        slot += 1
        if !candidate { continue }
        if stream.below(UInt64(left)) < UInt64(need) {
          need -= 1
          if stream.next() & 1 == 0 {
            draft.removeWarp(v, u)
          } else {
            draft.removeWarp(u, v)
            slot -= 1
          }
        }
        left -= 1
      }
    }
    return wanted(added) - converted - chosen.count
  }

  // Calls `body` with each warp that could be added: from a sector below its cap to the nearest full
  // sector without a link to it. At most one per sector, which spreads additions out.
  private func forEachAddition(_ draft: WarpDraft, _ body: (Int, Int) -> Void) {
    for u in 0..<x.count where draft.outDegree(u) < rules.limit(of: u) && !rules.isClosed(u) {
      for rank in 0..<near.width {
        let v = near.neighbor(u, rank)
        let isFull = draft.outDegree(v) >= rules.limit(of: v) && !rules.isClosed(v)
        if !isFull || draft.isLinked(u, v) || !rules.mayLink(u, v) { continue }
        body(u, v)
        break
      }
    }
  }
}
