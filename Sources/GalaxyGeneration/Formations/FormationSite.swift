import Determinism
import GalaxyModel
import GraphKit

/// A stamped formation, before names, ordinals, and properties.
struct StampedFormation {
  var type: FormationType
  var anchor: Int
  /// The nodes of the interior; in chain order if the type has one.
  var interior: [Int]
  /// Sectors besides anchor and interior that count for spacing and exclusivity.
  var companions: [Int] = []
  /// The index of the formation that a back door leads into.
  var target: Int?
  /// The number of one-way links at the exit of a tunnel, and the mouth they lead to.
  var oneWayLinks = 0
  var exitMouth: Int?
  /// The gateways of a gold bubble, the anchor first.
  var gateways: [Int] = []
  /// The attempt that made it, if attempts are recorded.
  var attempt: FormationAttempt?
}

/// The state that all stampers share: the warps they edit and the sectors that are still free.
///
/// A stamper proposes sectors, checks with `requireClear(_:)` that they may leave the mainland, edits
/// the warps in a transaction (`attempt`), and passes the formation to `commit`. A failed transaction
/// is rolled back.
struct FormationSite {
  let region: Region
  // The positions of the sectors, unpacked because they are read very often.
  private let x: [Int32]
  private let y: [Int32]
  private let z: [Int32]
  // The zone of each node; empty if there is only one.
  private let zoneOf: [UInt32]
  let cap: [UInt8]
  let maxWarps: Int
  /// The distance in hops that formations must exceed between each other.
  let spacing: Int
  /// Whether the region is so small that formations have to make do with what room there is.
  var isSmall: Bool { spacing < 3 }
  /// The first node outside of the first cluster and fedspace.
  let firstNode: Int
  var warps: WarpDraft
  var mainland: Mainland
  private(set) var stamped: [StampedFormation] = []
  /// The escape hatches among `stamped`.
  private(set) var hatches: [StampedFormation] = []
  /// One-way warps that belong to formations.
  private(set) var oneWays: [(source: Int, destination: Int)] = []
  /// What became of the attempts to stamp each type, if that is recorded.
  private(set) var tallies: [FormationType: FormationTally] = [:]
  // Sectors that are never part of a formation.
  private let isBarred: [Bool]
  // The formation that a sector is too close to, counted from 1; 0 for none, `crowded` for several.
  private var nearness: [UInt32]
  // Sectors that keep their warps and gain none, in a step.
  private let closed: NodeSet?
  private static let crowded = UInt32.max

  init(
    region: Region, warps: WarpDraft, anchors: [Int], fedspace: Int, maxWarps: Int, spacing: Int,
    blocked: NodeSet? = nil, closed: NodeSet? = nil
  ) {
    self.region = region
    (x, y, z) = (region.sectors.x.unpacked, region.sectors.y.unpacked, region.sectors.z.unpacked)
    zoneOf = region.zones.count > 1 ? region.sectors.zone.unpacked : []
    self.warps = warps
    self.maxWarps = maxWarps
    self.spacing = spacing
    var cap: [UInt8] = []
    cap.reserveCapacity(region.sectorCount)
    for cluster in region.clusters {
      cap.append(
        contentsOf: repeatElement(UInt8(cluster.maxWarps), count: cluster.declaredSectorCount))
    }
    self.cap = cap
    firstNode = max(fedspace, region.clusters.first?.lastSector ?? 0)
    var barred = [Bool](repeating: false, count: region.sectorCount)
    for node in 0..<min(firstNode, barred.count) { barred[node] = true }
    for node in anchors { barred[node] = true }
    for node in blocked?.members ?? [] { barred[node] = true }
    isBarred = barred
    self.closed = closed
    nearness = [UInt32](repeating: 0, count: region.sectorCount)
    mainland = Mainland(draft: warps, zoneOf: zoneOf)
  }

  /// Whether a sector may become part of a formation.
  func isFree(_ node: Int) -> Bool {
    !isBarred[node] && mainland.isCore[node] && nearness[node] == 0
  }

  /// Why a sector may not become part of a formation.
  func refusal(of node: Int) -> FormationRefusal.Reason {
    if node < firstNode { return .reserved }
    if isBarred[node] { return .anchor }
    return nearness[node] == 0 ? .notCore : .spacing
  }

  /// Rejects sectors that may not become part of a formation.
  func requireFree(_ nodes: [Int]) throws(FormationRefusal) {
    for node in nodes where !isFree(node) { throw FormationRefusal(refusal(of: node), at: node) }
  }

  /// Rejects sectors in different zones.
  func requireOneZone(_ nodes: [Int]) throws(FormationRefusal) {
    if !isOneZone(nodes) { throw FormationRefusal(.zone, at: nodes.first) }
  }

  /// Whether a sector is in a pocket as wiring left it, which a formation may contain as a whole.
  private func isNatural(_ node: Int) -> Bool {
    !isBarred[node] && !mainland.isCore[node] && nearness[node] == 0
  }

  /// Whether a sector is free, ignoring its distance to the formation with this index.
  func isFree(_ node: Int, besides index: Int) -> Bool {
    !isBarred[node] && mainland.isCore[node]
      && (nearness[node] == 0 || nearness[node] == UInt32(index + 1))
  }

  /// Whether a sector can take `warpCount` more outgoing warps within the cap of its cluster.
  func hasRoom(_ node: Int, _ warpCount: Int = 1) -> Bool {
    warps.outDegree(node) + warpCount <= Int(cap[node])
  }

  /// Whether a sector has no more exits than back doors, hatches and repairs may leave it: one above the cap.
  func isWithinCap(_ node: Int) -> Bool {
    warps.outDegree(node) <= min(maxWarps, Int(cap[node]) + 1)
  }

  /// Whether a sector keeps the distance to all formations that are committed.
  func isApart(_ node: Int) -> Bool { nearness[node] == 0 }

  /// Whether a formation that has its warps already keeps its distance from those that are committed, but for
  /// what a back door leads into.
  func hasSpace(for formation: StampedFormation) -> Bool {
    let target = formation.target.map { UInt32($0 + 1) } ?? 0
    return formation.members.allSatisfy { isApart($0) || nearness[$0] == target }
  }

  /// Whether all sectors are in one zone.
  func isOneZone(_ nodes: [Int]) -> Bool {
    guard let first = nodes.first, !zoneOf.isEmpty else { return true }
    return nodes.allSatisfy { zoneOf[$0] == zoneOf[first] }
  }

  /// Whether a warp may join two sectors: it skips no zone.
  func mayLink(_ u: Int, _ v: Int) -> Bool {
    if zoneOf.isEmpty { return true }
    return abs(Int(zoneOf[u]) - Int(zoneOf[v])) <= 1
  }

  /// Returns the zones of sectors in ascending order; zone 0 if the region has only one.
  func zones(of nodes: [Int]) -> [UInt32] {
    zoneOf.isEmpty ? [0] : Set(nodes.map { zoneOf[$0] }).sorted()
  }

  /// The number of parts that the zones consist of, connected by two-way warps within a zone.
  ///
  /// - Complexity: O(sectors + warps).
  var zonePartCount: Int {
    var parts = DisjointSets(count: zoneOf.count)
    for node in zoneOf.indices {
      for slot in 0..<warps.outDegree(node) {
        let other = warps.target(node, slot)
        if zoneOf[other] == zoneOf[node] && other > node && warps.isTwoWay(node, slot) {
          parts.unite(node, other)
        }
      }
    }
    return parts.count
  }

  /// Rejects sectors that are not free, or without which the mainland or their zone falls apart.
  mutating func requireClear(_ nodes: [Int]) throws(FormationRefusal) {
    try requireFree(nodes)
    guard mainland.survivesWithout(nodes, warps) else {
      throw FormationRefusal(.mainlandBreaks, at: nodes.first)
    }
  }

  /// Whether these sectors are free, or in pockets that are no formations, and the mainland stays
  /// connected without them; their zones may fall apart.
  mutating func clears(enclave nodes: [Int]) -> Bool {
    nodes.allSatisfy { isFree($0) || isNatural($0) }
      && mainland.survivesWithout(nodes, warps, rings: 10, checkingZones: false)
  }

  /// Whether attempts are recorded.
  var isRecorded: Bool { warps.log != nil }

  /// Records what became of an attempt, if attempts are recorded.
  mutating func note(_ attempt: FormationAttempt, _ refusal: FormationRefusal?) {
    guard isRecorded else { return }
    tallies[attempt.type, default: FormationTally()].note(refusal)
    if refusal == nil, !stamped.isEmpty { stamped[stamped.count - 1].attempt = attempt }
  }

  /// Runs an edit of the warps in a transaction; rolls it back if `edit` throws.
  mutating func attempt(
    _ edit: (inout FormationSite) throws(FormationRefusal) -> Void
  ) throws(FormationRefusal) {
    warps.begin()
    do throws(FormationRefusal) {
      try edit(&self)
    } catch {
      warps.end(keeping: false)
      throw error
    }
    warps.end(keeping: true)
  }

  /// Removes all warps that start or end at a sector.
  mutating func strip(_ node: Int) {
    for source in mainland.oneWaySources(node, warps) { warps.removeWarp(source, node) }
    while warps.outDegree(node) > 0 { warps.unlink(node, warps.target(node, 0)) }
  }

  /// Commits a formation: its sectors leave the core, and later formations keep their distance.
  ///
  /// - Parameters:
  ///   - formation: The formation.
  ///   - added: The one-way warps that were added for it.
  ///   - takesAnchor: Whether the anchor leaves the core, too.
  mutating func commit(
    _ formation: StampedFormation, oneWays added: [(source: Int, destination: Int)] = [],
    takesAnchor: Bool
  ) {
    stamped.append(formation)
    mainland.forgetSurroundings()
    if formation.type == .escapeHatch { hatches.append(formation) }
    for warp in added {
      mainland.addOneWay(warp.source, warp.destination)
      oneWays.append(warp)
    }
    mainland.removeFromCore(formation.interior)
    if takesAnchor { mainland.removeFromCore([formation.anchor]) }
    let own = [formation.anchor] + formation.interior + formation.companions
    let index = UInt32(stamped.count)
    for node in mainland.ball(own, radius: spacing - 1, warps) {
      nearness[node] =
        nearness[node] == 0 || nearness[node] == index ? index : FormationSite.crowded
    }
  }

  /// The number of formations that a step keeps, which come first.
  private(set) var keptCount = 0

  /// Whether a sector keeps its warps and gains none.
  func isClosed(_ node: Int) -> Bool { closed?.contains(node) ?? false }

  /// Whether a formation was there before the step, so that nothing is added to it.
  func isKept(_ index: Int) -> Bool { index < keptCount }

  /// Commits a formation that a step keeps; its warps are there already.
  mutating func keep(
    _ formation: StampedFormation, oneWays: [(source: Int, destination: Int)]
  ) {
    commit(
      formation, oneWays: oneWays,
      takesAnchor: formation.type.facts.kind != .door && formation.interior.isEmpty)
    keptCount = stamped.count
  }

  /// The squared straight-line distance.
  func squaredDistance(_ u: Int, _ v: Int) -> Int64 {
    let dx = Int64(x[u] - x[v])
    let dy = Int64(y[u] - y[v])
    let dz = Int64(z[u] - z[v])
    return dx * dx + dy * dy + dz * dz
  }

  /// Returns the neighbors of a sector over two-way warps, in ascending order.
  func twoWayNeighbors(_ node: Int) -> [Int] {
    (0..<warps.outDegree(node)).filter { warps.isTwoWay(node, $0) }
      .map { warps.target(node, $0) }.sorted()
  }

  /// Returns the `count` sectors nearest to `center` among those a few hops away, including itself.
  ///
  /// - Throws: `FormationRefusal` if one of them is not free.
  mutating func blob(around center: Int, count: Int) throws(FormationRefusal) -> [Int] {
    try requireFree([center])
    let reach = count <= 5 ? 2 : count <= 14 ? 3 : 12
    mainland.explore(around: center, radius: reach, warps)
    let reached = mainland.explored
    if reached.count < count { throw FormationRefusal(.size, at: center) }
    // Distance above, node below.
    var near = reached.map { UInt64(squaredDistance(center, Int($0))) &<< 32 | UInt64($0) }
    near.sort()
    let chosen = near.prefix(count).map { Int($0 & 0xFFFF_FFFF) }
    try requireFree(chosen)
    return chosen
  }

  /// Returns the nearest of `nodes` to `node`; of equally near ones, the lowest.
  func nearest(to node: Int, of nodes: [Int]) -> Int? {
    nodes.min { (squaredDistance(node, $0), $0) < (squaredDistance(node, $1), $1) }
  }

  /// Returns `nodes` in an order in which each is the nearest remaining one to its predecessor,
  /// beginning with the one nearest to `start`.
  func chain(_ nodes: [Int], from start: Int) -> [Int] {
    var left = nodes
    var order: [Int] = []
    var last = start
    while let next = nearest(to: last, of: left) {
      order.append(next)
      left.removeAll { $0 == next }
      last = next
    }
    return order
  }
}
