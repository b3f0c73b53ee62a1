import GraphKit

/// What stampers need to know about the mainland, maintained by local checks alone.
///
/// The promise that makes stamping safe: **each core sector has two paths to the capital over
/// two-way warps that share only their endpoints**. So no single sector separates a core sector
/// from the capital: core sectors are in no pocket, and a gateway in the core is exposed.
struct Mainland {
  /// By node, whether the sector has two independent paths to the capital.
  private(set) var isCore: [Bool]
  /// The links in both directions.
  private(set) var links: MainlandLinks
  // Working memory of searches.
  private var scratch: BreadthFirstScratch
  // Searches of small regions by their start, as long as no warp changes, and those before the first
  // change.
  private var remembered: [BreadthFirstScratch?] = []
  private var first: [BreadthFirstScratch?] = []
  private var isChanged = false
  private var check: MainlandCheck

  /// Surveys the warps as wiring left them.
  ///
  /// - Parameters:
  ///   - draft: The warps.
  ///   - zoneOf: The zone of each node; empty if there is only one.
  /// - Complexity: O(sectors + warps).
  init(draft: WarpDraft, zoneOf: [UInt32] = []) {
    let count = draft.nodeCount
    var offsets: [UInt32] = [0]
    var targets: [UInt32] = []
    var oneWays: [(source: UInt32, destination: UInt32)] = []
    offsets.reserveCapacity(count + 1)
    targets.reserveCapacity(draft.warpCount)
    for u in 0..<count {
      let first = targets.count
      for slot in 0..<draft.outDegree(u) {
        let v = draft.target(u, slot)
        if !draft.isTwoWay(u, slot) {
          oneWays.append((UInt32(u), UInt32(v)))
          continue
        }
        var place = targets.count
        targets.append(UInt32(v))
        while place > first && targets[place - 1] > UInt32(v) {
          targets[place] = targets[place - 1]
          place -= 1
        }
        targets[place] = UInt32(v)
      }
      offsets.append(UInt32(targets.count))
    }
    isCore = Mainland.core(
      of: DirectedGraph(uncheckedOffsets: offsets, targets: targets))
    links = MainlandLinks(sectorCount: count, oneWays: oneWays)
    scratch = BreadthFirstScratch(nodeCount: count)
    check = MainlandCheck(sectorCount: count, zoneOf: zoneOf)
  }

  /// Returns whether no other single sector separates each sector from the capital, that is,
  /// whether the capital is its immediate dominator in the graph of the two-way warps.
  private static func core(of graph: DirectedGraph) -> [Bool] {
    if graph.nodeCount == 0 { return [] }
    let tree = graph.dominatorTree(root: NodeIndex(0 as UInt32), reversed: graph)
    var isCore = tree.immediateDominator.map { $0 == 0 }
    isCore[0] = true
    return isCore
  }

  /// Returns the core sectors, besides `nodes`, that have a single way into the region at large if
  /// `nodes` lose all their warps.
  ///
  /// Only sectors a few hops from `nodes` are searched; what is beyond counts as one sector.
  ///
  /// - Complexity: O(size of the surroundings).
  mutating func lost(without nodes: [Int], _ draft: WarpDraft) -> [Int] {
    let near = ball(nodes, radius: 12, draft)
    // By sector, its number among those that were searched; 0 for the capital and what is beyond.
    var number: [Int: UInt32] = [:]
    for (index, node) in near.enumerated() where node != 0 { number[node] = UInt32(index + 1) }
    let gone = Set(nodes)
    var sources: [UInt32] = []
    var targets: [UInt32] = []
    for node in near where !gone.contains(node) {
      for slot in 0..<draft.outDegree(node) {
        let other = draft.target(node, slot)
        if gone.contains(other) || !draft.isTwoWay(node, slot) { continue }
        sources += [number[node] ?? 0, number[other] ?? 0]
        targets += [number[other] ?? 0, number[node] ?? 0]
      }
    }
    let left = Mainland.core(
      of: DirectedGraph(nodeCount: near.count + 1, sources: sources, targets: targets))
    return near.filter { isCore[$0] && !left[Int(number[$0] ?? 0)] && !gone.contains($0) }
  }

  /// Records a one-way warp that stamping added.
  mutating func addOneWay(_ u: Int, _ v: Int) { links.addOneWay(u, v) }

  /// Removes sectors from the core: they are part of a formation now.
  mutating func removeFromCore(_ nodes: [Int]) {
    for node in nodes { isCore[node] = false }
  }

  /// Returns the sectors with a one-way warp into `v`.
  func oneWaySources(_ v: Int, _ draft: WarpDraft) -> [Int] {
    var sources: [Int] = []
    links.forEachOneWaySource(v, draft) { sources.append($0) }
    return sources
  }

  /// Returns the neighbors of `v`, ignoring directions, each once and in no particular order.
  func neighbors(_ v: Int, _ draft: WarpDraft) -> [Int] {
    var list: [Int] = []
    links.forEachNeighbor(v, draft) { list.append($0) }
    return list
  }

  /// Returns the sectors from which warps lead to `node` in at most `limit` hops, nearest first.
  ///
  /// - Complexity: O(sectors reached).
  mutating func hops(to node: Int, limit: Int, _ draft: WarpDraft) -> HopField {
    let links = self.links
    scratch.search(from: CollectionOfOne(node), radius: UInt32(limit)) { current, visit in
      var sources: [Int] = []
      links.forEachNeighbor(current, draft) { other in
        if draft.hasWarp(other, current) { sources.append(other) }
      }
      sources.sort()
      for source in sources { visit(source) }
    }
    return HopField(scratch)
  }

  /// Returns the hops from one sector to another if one warp is closed, at most `limit`.
  ///
  /// - Returns: `limit` also if there is no path.
  /// - Complexity: O(sectors reached).
  mutating func hops(
    from start: Int, to end: Int, besides closed: (source: Int, target: Int), limit: Int,
    _ draft: WarpDraft
  ) -> Int {
    scratch.search(
      from: CollectionOfOne(start), radius: UInt32(limit), until: end
    ) { node, visit in
      for slot in 0..<draft.outDegree(node) {
        let other = draft.target(node, slot)
        if node != closed.source || other != closed.target { visit(other) }
      }
    }
    let distance = scratch.distance(of: NodeIndex(end))
    return distance == .unreached ? limit : Int(distance)
  }

  /// Returns the sectors within `radius` hops of `sources`, ignoring directions, nearest first.
  mutating func ball(_ sources: [Int], radius: Int, _ draft: WarpDraft) -> [Int] {
    links.search(from: sources, radius: UInt32(radius), draft, scratch: &scratch)
    return scratch.reached.map { Int($0) }
  }

  /// Searches around a sector, ignoring directions; ``explored`` and ``hops(of:)`` have what it found
  /// until the next search.
  ///
  /// - Complexity: O(sectors reached).
  mutating func explore(around source: Int, radius: Int, _ draft: WarpDraft) {
    links.search(
      from: CollectionOfOne(source), radius: UInt32(radius), draft, scratch: &scratch)
  }

  /// The sectors that the latest search reached, nearest first.
  var explored: ArraySlice<UInt32> { scratch.reached }

  /// Searches around a sector, ignoring directions, at least up to a number of hops.
  ///
  /// Small regions have few sectors to start at, so searches are remembered until warps change.
  ///
  /// - Complexity: O(sectors reached).
  mutating func surroundings(
    of source: Int, radius: Int, _ draft: WarpDraft
  ) -> BreadthFirstScratch {
    let usual = Mainland.usualRadius
    guard isCore.count <= Mainland.mostRemembered, radius <= usual else {
      explore(around: source, radius: radius, draft)
      return scratch
    }
    if remembered.isEmpty { remembered = Array(repeating: nil, count: isCore.count) }
    if let known = remembered[source] { return known }
    var search = BreadthFirstScratch(nodeCount: isCore.count)
    links.search(from: CollectionOfOne(source), radius: UInt32(usual), draft, scratch: &search)
    remembered[source] = search
    return search
  }

  /// Forgets searches: warps have changed.
  mutating func forgetSurroundings() {
    if !isChanged { first = remembered }
    isChanged = true
    if !remembered.isEmpty { remembered = [] }
  }

  /// Takes over what another mainland, which began as this one is, remembered before its first change.
  mutating func recallSurroundings(of other: Mainland) {
    remembered = other.isChanged ? other.first : other.remembered
  }

  /// The most sectors of a region whose searches are remembered.
  private static let mostRemembered = 400
  /// The hops that remembered searches go.
  private static let usualRadius = 9

  /// Returns whether the core keeps its promise, and the zone of `nodes` stays connected, if they
  /// lose all their warps.
  ///
  /// Pockets may be among `nodes` as a whole, but not in part. A false may be wrong where a detour is
  /// longer than the search is deep, a true never is.
  ///
  /// - Complexity: O(size of the surroundings).
  mutating func survivesWithout(
    _ nodes: [Int], _ draft: WarpDraft, rings: Int? = nil, checkingZones: Bool = true
  ) -> Bool {
    check.survives(
      without: nodes, isCore: isCore, draft, rings: rings, checkingZones: checkingZones)
  }
}
