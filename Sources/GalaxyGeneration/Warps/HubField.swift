import GraphKit

/// Distances of all sectors from a hub and to it, maintained while shortcuts are added.
struct HubField {
  let hub: Int
  /// Warps from the hub, by node.
  private var away: [Int32]
  /// Warps to the hub, by node.
  private var back: [Int32]

  private static let unreached = Int32.max / 2

  /// Measures the distances.
  ///
  /// - Complexity: O(sectors + warps).
  init(hub: Int, _ warps: WarpDraft, _ links: MainlandLinks) {
    self.hub = hub
    away = [Int32](repeating: HubField.unreached, count: warps.nodeCount)
    back = away
    if warps.nodeCount == 0 { return }
    away[hub] = 0
    back[hub] = 0
    follow(from: hub, warps)
    retrace(from: hub, warps, links)
  }

  /// By node, whether it reaches the hub and is reached from it.
  var isStronglyConnected: [Bool] {
    away.indices.map { away[$0] < HubField.unreached && back[$0] < HubField.unreached }
  }

  /// The greater one of the distances from the hub and to it.
  func distance(_ node: Int) -> Int { Int(max(away[node], back[node])) }

  /// The greatest distance of the given sectors.
  func radius(_ isMember: [Bool]) -> Int {
    isMember.indices.reduce(0) { isMember[$1] ? max($0, distance($1)) : $0 }
  }

  /// Brings distances up to date after a two-way link was added.
  ///
  /// - Complexity: O(links of the sectors that come nearer).
  mutating func shorten(_ u: Int, _ v: Int, _ warps: WarpDraft, _ links: MainlandLinks) {
    for (near, far) in [(u, v), (v, u)] {
      if away[near] + 1 < away[far] {
        away[far] = away[near] + 1
        follow(from: far, warps)
      }
      if back[near] + 1 < back[far] {
        back[far] = back[near] + 1
        retrace(from: far, warps, links)
      }
    }
  }

  private mutating func follow(from start: Int, _ warps: WarpDraft) {
    var queue = [start]
    var head = 0
    while head < queue.count {
      let node = queue[head]
      head += 1
      for slot in 0..<warps.outDegree(node) {
        let other = warps.target(node, slot)
        if away[node] + 1 < away[other] {
          away[other] = away[node] + 1
          queue.append(other)
        }
      }
    }
  }

  private mutating func retrace(
    from start: Int, _ warps: WarpDraft, _ links: MainlandLinks
  ) {
    var queue = [start]
    var head = 0
    while head < queue.count {
      let node = queue[head]
      head += 1
      let next = back[node] + 1
      links.forEachNeighbor(node, warps) { other in
        if next < back[other], warps.hasWarp(other, node) {
          back[other] = next
          queue.append(other)
        }
      }
    }
  }
}
