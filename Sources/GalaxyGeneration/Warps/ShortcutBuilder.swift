import GraphKit

/// Adds two-way shortcuts to finished warps until no course is longer than a limit.
///
/// ```
///   hub ── · ── · ── · ── · ── · ── far        hub ── · ── p ─────────── q ── · ── far
/// ```
///
/// Courses through a hub take at most twice its distance to the farthest sector, in either direction.
/// So shortcuts lead from near the hub to near the sectors that are too far from it, until a
/// measurement of all courses finds none that is too long.
///
/// Both ends are outside of all formations, and the end near the hub has two independent ways to the
/// capital; so a shortcut may open a pocket that arose by chance, such as a long dead end, but closes
/// none.
struct ShortcutBuilder {
  private(set) var warps: WarpDraft
  /// The shortcuts, in the order in which they were added.
  private(set) var shortcuts: [(Int, Int)] = []
  private let cap: [UInt8]
  private let isBarred: [Bool]
  private let zone: [UInt32]
  /// One-way entries into escape hatches, which must stay far without them.
  private let hatches: [(source: Int, target: Int)]
  private let mainland: Mainland
  /// By node, whether the capital reaches it and is reached from it.
  private let isMain: [Bool]
  private var field: HubField
  private var scratch: BreadthFirstScratch

  /// The most sectors of a region in which all courses are measured.
  private static let measuredSectors = 50_000
  /// The most sectors out of reach before a step is given up.
  private static let patience = 64
  /// The least hops to an escape hatch without its entries.
  private static let hatchHops = 6

  init(
    warps: WarpDraft, cap: [UInt8], isBarred: [Bool], zone: [UInt32],
    hatches: [(source: Int, target: Int)]
  ) {
    self.warps = warps
    self.warps.begin(.shortcut)
    self.cap = cap
    self.isBarred = isBarred
    self.zone = zone
    self.hatches = hatches
    mainland = Mainland(draft: warps)
    field = HubField(hub: 0, warps, mainland.links)
    isMain = field.isStronglyConnected
    scratch = BreadthFirstScratch(nodeCount: warps.nodeCount)
  }

  /// Adds shortcuts.
  ///
  /// - Parameters:
  ///   - limit: The number of warps that no course should exceed.
  ///   - isSound: Whether the map is sound with the shortcuts; the last ones are removed until it is.
  /// - Returns: The warps of the longest course, or in the largest regions a number that none
  ///   exceeds.
  mutating func shorten(to limit: Int, isSound: (ShortcutBuilder) -> Bool) -> Int {
    var (length, center) = measure()
    if length <= limit { return length }
    field = HubField(hub: center, warps, mainland.links)
    let least = limit / 2
    var radius = field.radius(isMain)
    while length > limit && radius > least {
      // Step by step, because a goal that is out of reach would use up what a nearer one needs.
      radius = max(least, radius - max(1, radius / 10))
      let before = shortcuts.count
      let isDone = bring(within: radius)
      if !isDone && shortcuts.count == before { break }
      length = measure().length
    }
    while !shortcuts.isEmpty && !isSound(self) {
      let (p, q) = shortcuts.removeLast()
      warps.unlink(p, q)
      length = measure().length
    }
    return length
  }

  /// Searches from the capital, ignoring directions.
  func hopsFromCapital() -> BreadthFirstScratch {
    var scratch = BreadthFirstScratch(nodeCount: warps.nodeCount)
    mainland.links.search(from: [0], warps, scratch: &scratch)
    return scratch
  }

  // The longest course of the capital's component, and a sector in its middle.
  private func measure() -> (length: Int, center: Int) {
    if warps.nodeCount > ShortcutBuilder.measuredSectors {
      let field = HubField(hub: field.hub, warps, mainland.links)
      return (2 * field.radius(isMain), field.hub)
    }
    var offsets: [UInt32] = [0]
    var targets: [UInt32] = []
    for node in 0..<warps.nodeCount {
      let first = targets.count
      for slot in 0..<warps.outDegree(node) { targets.append(UInt32(warps.target(node, slot))) }
      targets[first...].sort()
      offsets.append(UInt32(targets.count))
    }
    let graph = DirectedGraph(uncheckedOffsets: offsets, targets: targets)
    let members = isMain.indices.filter { isMain[$0] }.map { NodeIndex(UInt32($0)) }
    let (summary, nodes) = graph.distanceSummary(within: members)
    let center = summary.eccentricities.indices.min {
      summary.eccentricities[$0] < summary.eccentricities[$1]
    }
    return (Int(summary.diameter), center.map { nodes[$0].position } ?? 0)
  }

  /// Adds shortcuts until every sector is within a number of warps of the hub, both ways.
  ///
  /// - Returns: Whether that was possible.
  private mutating func bring(within radius: Int) -> Bool {
    let ports = portsByDistance()
    let far = isMain.indices.filter { isMain[$0] && field.distance($0) > radius }
      .map { (-field.distance($0), $0) }.sorted { $0 < $1 }.map(\.1)
    var missed = 0
    for node in far where field.distance(node) > radius {
      guard let (port, end) = shortcut(to: node, within: radius, ports) else {
        // Others may still come nearer.
        missed += 1
        if missed == ShortcutBuilder.patience { break }
        continue
      }
      warps.link(port, end)
      shortcuts.append((port, end))
      field.shorten(port, end, warps, mainland.links)
    }
    return missed == 0
  }

  private func portsByDistance() -> [Int] {
    isMain.indices.filter { mayEnd($0) }.map { (field.distance($0), $0) }.sorted { $0 < $1 }
      .map(\.1)
  }

  private func mayEnd(_ node: Int) -> Bool { mainland.isCore[node] && hasRoom(node) }

  private func hasRoom(_ node: Int) -> Bool {
    isMain[node] && !isBarred[node] && warps.outDegree(node) < Int(cap[node])
  }

  // A shortcut that brings a sector near: from a port as near to the hub as possible to an end as far
  // from the sector as allowed, so that other sectors come nearer with it.
  private mutating func shortcut(
    to node: Int, within radius: Int, _ ports: [Int]
  ) -> (port: Int, end: Int)? {
    guard let first = ports.first(where: mayEnd) else { return nil }
    let reach = radius - field.distance(first) - 1
    if reach < 0 { return nil }
    mainland.links.search(from: [node], radius: UInt32(reach), warps, scratch: &scratch)
    let ends = scratch.reached.map { Int($0) }.filter(hasRoom)
      .map { (field.distance($0), $0) }.sorted { $0 < $1 }
    let hops = ends.map { Int(scratch.distance(of: NodeIndex($0.1))) }
    for ((_, end), hops) in zip(ends, hops).prefix(24) {
      var tries = 0
      for port in ports where mayEnd(port) {
        if field.distance(port) + 1 + hops > radius || tries == 64 { break }
        tries += 1
        if port == end || warps.isLinked(port, end) || isFarZone(port, end) { continue }
        // A shortcut to a sector that is as near already is none.
        if field.distance(port) + 1 >= field.distance(end) { break }
        if keepsHatches(port, end) { return (port, end) }
      }
    }
    return nil
  }

  // Zones are numbered outwards; no warp leaves one out.
  private func isFarZone(_ u: Int, _ v: Int) -> Bool {
    max(zone[u], zone[v]) - min(zone[u], zone[v]) > 1
  }

  private mutating func keepsHatches(_ port: Int, _ end: Int) -> Bool {
    if hatches.isEmpty { return true }
    warps.link(port, end)
    defer { warps.unlink(port, end) }
    return hatches.allSatisfy { source, target in
      scratch.search(
        from: CollectionOfOne(source), radius: UInt32(ShortcutBuilder.hatchHops), until: target
      ) { node, visit in
        for slot in 0..<warps.outDegree(node) {
          let other = warps.target(node, slot)
          if other != target || warps.hasWarp(target, node) { visit(other) }
        }
      }
      return scratch.distance(of: NodeIndex(target)) >= UInt32(ShortcutBuilder.hatchHops)
    }
  }
}
