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

  // Working space of the local checks: local index by node, valid where the round matches.
  private var round: [UInt32]
  private var local: [UInt32]
  private var currentRound: UInt32 = 0

  init(draft: WarpDraft, isCore: [Bool]) {
    self.isCore = isCore
    let count = draft.nodeCount
    var start = [UInt32](repeating: 0, count: count + 1)
    for u in 0..<count {
      for slot in 0..<draft.outDegree(u) {
        let v = draft.target(u, slot)
        if !draft.hasWarp(v, u) { start[v + 1] += 1 }
      }
    }
    for v in 0..<count { start[v + 1] += start[v] }
    var source = [UInt32](repeating: 0, count: Int(start[count]))
    var next = start
    for u in 0..<count {
      for slot in 0..<draft.outDegree(u) {
        let v = draft.target(u, slot)
        if draft.hasWarp(v, u) { continue }
        source[Int(next[v])] = UInt32(u)
        next[v] += 1
      }
    }
    inStart = start
    inSource = source
    round = [UInt32](repeating: 0, count: count)
    local = [UInt32](repeating: 0, count: count)
  }

  /// Records a one-way warp that stamping added.
  mutating func addOneWay(_ u: Int, _ v: Int) { added[v, default: []].append(u) }

  /// Takes sectors out of the core: they are part of a formation now.
  mutating func removeFromCore(_ nodes: [Int]) {
    for node in nodes { isCore[node] = false }
  }

  /// Sectors with a one-way warp into `v`.
  func oneWaySources(_ v: Int, _ draft: WarpDraft) -> [Int] {
    var sources = added[v] ?? []
    for place in inStart[v]..<inStart[v + 1] { sources.append(Int(inSource[Int(place)])) }
    return sources.filter { draft.hasWarp($0, v) && !draft.hasWarp(v, $0) }
  }

  /// Neighbours of `v` with direction ignored, each once, in no particular order.
  func neighbours(_ v: Int, _ draft: WarpDraft) -> [Int] {
    var list = (0..<draft.outDegree(v)).map { draft.target(v, $0) }
    list += oneWaySources(v, draft)
    return list
  }

  /// Sectors within `radius` hops of `sources`, direction ignored, sources included.
  mutating func ball(_ sources: [Int], radius: Int, _ draft: WarpDraft) -> [Int] {
    currentRound += 1
    var found = sources
    for node in sources { round[node] = currentRound }
    var first = 0
    for _ in 0..<radius {
      let last = found.count
      for index in first..<last {
        for next in neighbours(found[index], draft) where round[next] != currentRound {
          round[next] = currentRound
          found.append(next)
        }
      }
      first = last
    }
    return found
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
