import GraphKit

/// What stampers need to know about the mainland, kept true by local checks alone.
///
/// The promise that makes stamping safe: **every core sector has two ways to the capital that share
/// no sector but their ends, over two-way warps**. So no single sector stands between a core sector
/// and the capital: a core sector lies in no pocket, and a gateway that is core is exposed.
///
/// Taking sectors out keeps the promise if their two-way neighbours stay in one biconnected part of
/// what is left near by: any way that led through the sectors taken out can be led around them
/// inside that part, whichever other sector is avoided.
struct Mainland {
  /// Sectors with two independent ways to the capital.
  private(set) var isCore: [Bool]
  // One-way warps into a sector, as they were before stamping: the draft only knows out-going ones.
  private let inStart: [UInt32]
  private let inSource: [UInt32]
  // One-way warps into a sector that stamping added.
  private var added: [Int: [Int]] = [:]
  private var hasAdded: [Bool]

  // Working space of the local checks: local index by node, valid where the round matches.
  private var round: [UInt32]
  private var local: [UInt32]
  private var currentRound: UInt32 = 0

  /// Surveys the warps as wiring left them. O(sectors + warps).
  init(draft: WarpDraft) {
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
    var start = [UInt32](repeating: 0, count: count + 1)
    for warp in oneWays { start[Int(warp.destination) + 1] += 1 }
    for v in 0..<count { start[v + 1] += start[v] }
    var source = [UInt32](repeating: 0, count: oneWays.count)
    var next = start
    for warp in oneWays {
      source[Int(next[Int(warp.destination)])] = warp.source
      next[Int(warp.destination)] += 1
    }
    inStart = start
    inSource = source
    hasAdded = [Bool](repeating: false, count: count)
    round = [UInt32](repeating: 0, count: count)
    local = [UInt32](repeating: 0, count: count)
  }

  /// Sectors that no single other sector stands between and the capital: those whose immediate
  /// dominator is the capital, in the graph of the two-way warps.
  private static func core(of graph: DirectedGraph) -> [Bool] {
    if graph.nodeCount == 0 { return [] }
    let tree = graph.dominatorTree(root: NodeIndex(0 as UInt32), reversed: graph)
    var isCore = tree.immediateDominator.map { $0 == 0 }
    isCore[0] = true
    return isCore
  }

  /// Records a one-way warp that stamping added.
  mutating func addOneWay(_ u: Int, _ v: Int) {
    added[v, default: []].append(u)
    hasAdded[v] = true
  }

  /// Takes sectors out of the core: they are part of a formation now.
  mutating func removeFromCore(_ nodes: [Int]) {
    for node in nodes { isCore[node] = false }
  }

  /// Sectors with a one-way warp into `v`.
  func oneWaySources(_ v: Int, _ draft: WarpDraft) -> [Int] {
    var sources: [Int] = []
    forEachOneWaySource(v, draft) { sources.append($0) }
    return sources
  }

  @inline(__always)
  private func forEachOneWaySource(_ v: Int, _ draft: WarpDraft, _ body: (Int) -> Void) {
    var place = inStart[v]
    while place < inStart[v + 1] {
      let source = Int(inSource[Int(place)])
      place += 1
      if draft.hasWarp(source, v) && !draft.hasWarp(v, source) { body(source) }
    }
    if !hasAdded[v] { return }
    for source in added[v] ?? [] where draft.hasWarp(source, v) && !draft.hasWarp(v, source) {
      body(source)
    }
  }

  @inline(__always)
  private func forEachNeighbour(_ v: Int, _ draft: WarpDraft, _ body: (Int) -> Void) {
    var slot = 0
    while slot < draft.outDegree(v) {
      body(draft.target(v, slot))
      slot += 1
    }
    forEachOneWaySource(v, draft, body)
  }

  /// Neighbours of `v` with direction ignored, each once, in no particular order.
  func neighbours(_ v: Int, _ draft: WarpDraft) -> [Int] {
    var list: [Int] = []
    forEachNeighbour(v, draft) { list.append($0) }
    return list
  }

  /// Sectors from which one warp after another leads to `node`, up to `limit` hops away, nearest
  /// first, with the hops. O(sectors reached).
  mutating func hops(
    to node: Int, limit: Int, _ draft: WarpDraft
  ) -> [(node: Int, hops: Int)] {
    currentRound += 1
    round[node] = currentRound
    var found = [(node: node, hops: 0)]
    var index = 0
    while index < found.count {
      let (current, hops) = found[index]
      index += 1
      if hops == limit { break }
      for other in neighbours(current, draft).sorted()
      where round[other] != currentRound && draft.hasWarp(other, current) {
        round[other] = currentRound
        found.append((other, hops + 1))
      }
    }
    return found
  }

  /// Sectors within `radius` hops of `sources`, direction ignored, nearest first, sources included.
  mutating func ball(_ sources: [Int], radius: Int, _ draft: WarpDraft) -> [Int] {
    var found: [Int] = []
    forEachLayer(sources, radius: radius, draft) { found += $0 }
    return found
  }

  /// The sectors at 0, 1, … `radius` hops of `sources`, direction ignored. O(sectors reached).
  mutating func layers(_ sources: [Int], radius: Int, _ draft: WarpDraft) -> [[Int]] {
    var found: [[Int]] = []
    forEachLayer(sources, radius: radius, draft) { found.append($0) }
    return found
  }

  private mutating func forEachLayer(
    _ sources: [Int], radius: Int, _ draft: WarpDraft, _ body: ([Int]) -> Void
  ) {
    currentRound += 1
    for node in sources { round[node] = currentRound }
    var layer = sources
    body(layer)
    for _ in 0..<radius {
      var next: [Int] = []
      next.reserveCapacity(2 * layer.count + 8)
      for node in layer {
        var slot = 0
        while slot < draft.outDegree(node) {
          let other = draft.target(node, slot)
          slot += 1
          if round[other] != currentRound {
            round[other] = currentRound
            next.append(other)
          }
        }
        if inStart[node] == inStart[node + 1] && !hasAdded[node] { continue }
        for other in oneWaySources(node, draft) where round[other] != currentRound {
          round[other] = currentRound
          next.append(other)
        }
      }
      body(next)
      layer = next
    }
  }

  /// Whether the core keeps its promise when `nodes` lose all their warps.
  ///
  /// Looks at the two-way surroundings of the nodes, three hops deep. O(their size); a `false` may
  /// be wrong where the way around is longer than that, a `true` never is.
  mutating func survivesWithout(_ nodes: [Int], _ draft: WarpDraft) -> Bool {
    for node in nodes where !isCore[node] { return false }
    currentRound += 1
    // The nodes themselves carry a local index that no one has.
    for node in nodes {
      round[node] = currentRound
      local[node] = .max
    }
    var members: [Int] = []
    for node in nodes {
      for slot in 0..<draft.outDegree(node) {
        let other = draft.target(node, slot)
        if round[other] == currentRound || !draft.hasWarp(other, node) { continue }
        // What hangs on the nodes alone would be cut off with them.
        if !isCore[other] { return false }
        round[other] = currentRound
        local[other] = UInt32(members.count)
        members.append(other)
      }
    }
    let boundary = members.count
    if boundary < 2 { return false }
    // Rings of surroundings until the boundary is seen to hold together.
    var first = 0
    for _ in 0..<3 {
      let last = members.count
      for index in first..<last {
        let node = members[index]
        for slot in 0..<draft.outDegree(node) {
          let other = draft.target(node, slot)
          // Ways around lead through core sectors only: never through a formation.
          if round[other] == currentRound || !isCore[other] || !draft.hasWarp(other, node) {
            continue
          }
          round[other] = currentRound
          local[other] = UInt32(members.count)
          members.append(other)
        }
      }
      first = last
      if isOneBlock(members, boundary: boundary, draft) { return true }
      if members.count == last { return false }
    }
    return false
  }

  // Whether the first `boundary` members lie in one biconnected component of what the members span
  // over two-way warps. Depth-first search with low points; a component is complete when its top
  // sector is left.
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
        if round[other] != currentRound || local[other] == .max
          || !draft.hasWarp(other, members[node])
        {
          continue
        }
        let child = Int(local[other])
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
