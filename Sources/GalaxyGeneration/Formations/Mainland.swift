import GraphKit

/// What stampers need to know about the mainland, maintained by local checks alone.
///
/// The promise that makes stamping safe: **each core sector has two paths to the capital over
/// two-way warps that share only their endpoints**. So no single sector separates a core sector
/// from the capital: core sectors are in no pocket, and a gateway in the core is exposed.
///
/// Removing sectors keeps the promise if their two-way neighbors stay in one biconnected component
/// of the remaining surroundings: any path through the removed sectors can detour inside that
/// component, whichever other sector is avoided. Likewise each zone stays connected by itself if the
/// neighbors in the zone of the removed sectors stay connected within it.
struct Mainland {
  /// By node, whether the sector has two independent paths to the capital.
  private(set) var isCore: [Bool]
  /// The links in both directions.
  private(set) var links: MainlandLinks
  // The zone of each node; empty if there is only one.
  private let zoneOf: [UInt32]
  // Working memory of searches.
  private var scratch: BreadthFirstScratch
  // Marks of the latest local check: `base` for the removed sectors, `base + 1 + i` for member i,
  // lower values for sectors that the check did not reach.
  private var marks: [UInt32]
  private var base: UInt32 = 1
  private var memberCount: UInt32 = 0

  /// Surveys the warps as wiring left them.
  ///
  /// - Parameters:
  ///   - draft: The warps.
  ///   - zoneOf: The zone of each node; empty if there is only one.
  /// - Complexity: O(sectors + warps).
  init(draft: WarpDraft, zoneOf: [UInt32] = []) {
    self.zoneOf = zoneOf
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
        if !draft.hasWarp(v, u) {
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
    marks = [UInt32](repeating: 0, count: count)
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
        if gone.contains(other) || !draft.hasWarp(other, node) { continue }
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

  /// Returns the sectors at 0, 1, … `radius` hops of `sources`, ignoring directions.
  ///
  /// - Complexity: O(sectors reached).
  mutating func layers(_ sources: [Int], radius: Int, _ draft: WarpDraft) -> [[Int]] {
    links.search(from: sources, radius: UInt32(radius), draft, scratch: &scratch)
    var found = [[Int]](repeating: [], count: radius + 1)
    for node in scratch.reached {
      found[Int(scratch.distance(of: NodeIndex(node)))].append(Int(node))
    }
    return found
  }

  /// Returns whether the core keeps its promise, and the zone of `nodes` stays connected, if they
  /// lose all their warps.
  ///
  /// Pockets may be among `nodes` as a whole, but not in part.
  ///
  /// Searches the two-way surroundings of the nodes, a few hops deep. A false may be wrong where
  /// the detour is longer than that, a true never is.
  ///
  /// - Complexity: O(size of the surroundings).
  mutating func survivesWithout(
    _ nodes: [Int], _ draft: WarpDraft, rings: Int? = nil, checkingZones: Bool = true
  ) -> Bool {
    beginCheck()
    for node in nodes { marks[node] = base }
    var members: [Int] = []
    for node in nodes {
      for slot in 0..<draft.outDegree(node) {
        let other = draft.target(node, slot)
        if marks[other] >= base || !draft.hasWarp(other, node) { continue }
        // A sector that is linked with the nodes alone would be cut off with them.
        if !isCore[other] { return false }
        add(other, to: &members)
      }
    }
    let boundary = members.count
    if boundary < 2 { return false }
    // Rings of surroundings until the boundary is known to be connected; narrow zones of small regions
    // have long detours. What holds among fewer members holds among more, so a check after every
    // doubling of the rings, and after the last, finds the same as one after each.
    let limit = rings ?? (isCore.count < 400 ? 10 : 3)
    var first = 0
    for ring in 1...limit {
      let last = members.count
      for index in first..<last {
        let node = members[index]
        for slot in 0..<draft.outDegree(node) {
          let other = draft.target(node, slot)
          // Detours lead through core sectors only: never through a formation.
          if marks[other] >= base || !isCore[other] || !draft.hasWarp(other, node) { continue }
          add(other, to: &members)
        }
      }
      first = last
      let isLast = ring == limit || members.count == last
      guard isLast || ring & (ring - 1) == 0 else { continue }
      if isOneBlock(members, boundary: boundary, draft)
        && (!checkingZones || zonesHold(nodes, members, boundary: boundary, draft))
      {
        return true
      }
      if isLast { return false }
    }
    return false
  }

  // Whether the first `boundary` members in the zone of the removed nodes are connected with each
  // other by members of that zone alone.
  private func zonesHold(
    _ nodes: [Int], _ members: [Int], boundary: Int, _ draft: WarpDraft
  ) -> Bool {
    guard let first = nodes.first, !zoneOf.isEmpty else { return true }
    let zone = zoneOf[first]
    let own = members.indices.prefix(boundary).filter { zoneOf[members[$0]] == zone }
    // All members in one zone: the block is connected within it.
    if own.count == boundary && members.allSatisfy({ zoneOf[$0] == zone }) { return true }
    guard let start = own.first else { return false }
    var isReached = [Bool](repeating: false, count: members.count)
    isReached[start] = true
    var open = [start]
    while let index = open.popLast() {
      for slot in 0..<draft.outDegree(members[index]) {
        let other = draft.target(members[index], slot)
        if marks[other] <= base || zoneOf[other] != zone || !draft.hasWarp(other, members[index]) {
          continue
        }
        let next = Int(marks[other] - base) - 1
        if isReached[next] { continue }
        isReached[next] = true
        open.append(next)
      }
    }
    if own.allSatisfy({ isReached[$0] }) { return true }
    // A small zone is searched as a whole: a ring that is cut once is still one area.
    return isCore.count <= 2000
      && zoneConnects(own.map { members[$0] }, without: Set(nodes), draft)
  }

  // Whether sectors are connected over two-way warps within their zone.
  private func zoneConnects(_ ends: [Int], without gone: Set<Int>, _ draft: WarpDraft) -> Bool {
    guard let start = ends.first else { return false }
    var reached = gone.union([start])
    var open = [start]
    while let node = open.popLast() {
      for slot in 0..<draft.outDegree(node) {
        let other = draft.target(node, slot)
        if zoneOf[other] != zoneOf[start] || !draft.hasWarp(other, node) { continue }
        if reached.insert(other).inserted { open.append(other) }
      }
    }
    return ends.allSatisfy(reached.contains)
  }

  /// Invalidates the marks of earlier checks.
  private mutating func beginCheck() {
    let step = memberCount + 1
    memberCount = 0
    if base > UInt32.max - step - UInt32(marks.count) - 1 {
      for node in marks.indices { marks[node] = 0 }
      base = 1
    } else {
      base += step
    }
  }

  private mutating func add(_ node: Int, to members: inout [Int]) {
    memberCount += 1
    marks[node] = base + memberCount
    members.append(node)
  }

  // Whether the first `boundary` members are in one biconnected component of the subgraph that the
  // members induce over two-way warps. Depth-first search with low points; a component is complete
  // when the search leaves its top sector.
  private func isOneBlock(_ members: [Int], boundary: Int, _ draft: WarpDraft) -> Bool {
    var number = [UInt32](repeating: 0, count: members.count)
    var low = number
    var path: [(node: Int, slot: Int)] = [(0, 0)]
    var open = [0]
    var next: UInt32 = 1
    number[0] = 1
    low[0] = 1
    while let (node, slot) = path.last {
      if slot < draft.outDegree(members[node]) {
        path[path.count - 1].slot += 1
        let other = draft.target(members[node], slot)
        if marks[other] <= base || !draft.hasWarp(other, members[node]) { continue }
        let child = Int(marks[other] - base) - 1
        if number[child] == 0 {
          next += 1
          number[child] = next
          low[child] = next
          path.append((child, 0))
          open.append(child)
        } else if path.count < 2 || child != path[path.count - 2].node {
          low[node] = min(low[node], number[child])
        }
      } else {
        path.removeLast()
        guard let parent = path.last?.node else { break }
        low[parent] = min(low[parent], low[node])
        if low[node] >= number[parent] {
          var inside = parent < boundary ? 1 : 0
          while let top = open.last {
            open.removeLast()
            if top < boundary { inside += 1 }
            if top == node { break }
          }
          if inside == boundary { return true }
        }
      }
    }
    return false
  }
}
