import GalaxyModel
import GraphKit
import WarpMap

/// Compares the warps of two regions.
///
/// Both graphs are put on common nodes: those of the second region, followed by the nodes of the
/// first that have no partner. Rows of successors are compared one by one; only links of rows that
/// differ are looked at.
struct LinkComparison {
  private let pair: RegionPair
  /// The warps of the first region on common nodes.
  private let first: LinkTable
  private let second: LinkTable
  /// By common node: the node of the first region.
  private let origins: [UInt32]

  init(_ pair: RegionPair) {
    self.pair = pair
    let facts = LinkTable.Facts(pair)
    second = LinkTable(pair.b, pair.graphs.b, nodes: nil, facts)
    guard !pair.matching.isIdentity else {
      origins = []
      first = LinkTable(pair.a, pair.graphs.a, nodes: nil, facts)
      return
    }
    var origins = pair.matching.toA
    var nodes = pair.matching.toB
    for node in nodes.indices where nodes[node] == .noNode {
      nodes[node] = UInt32(origins.count)
      origins.append(UInt32(node))
    }
    self.origins = origins
    first = LinkTable(pair.a, pair.graphs.a, nodes: nodes, facts)
  }

  /// The differences, by sector numbers.
  ///
  /// - Complexity: O(V + E), and O(D log D) for D differences.
  var changes: [MapChange] {
    var changes: [MapChange] = []
    for ends in differingPairs() { compare(Int(ends >> 32), Int(ends & 0xFFFF_FFFF), &changes) }
    var keys: [(source: Int, target: Int, place: Int)] = []
    keys.reserveCapacity(changes.count)
    for (place, change) in changes.enumerated() {
      let ends =
        change.nodesA.isEmpty
        ? (pair.numberB(change.nodesB[0]), pair.numberB(change.nodesB[1]))
        : (pair.numberA(change.nodesA[0]), pair.numberA(change.nodesA[1]))
      keys.append((ends.0, ends.1, place))
    }
    keys.sort { ($0.source, $0.target, $0.place) < ($1.source, $1.target, $1.place) }
    return keys.map { changes[$0.place] }
  }

  /// Pairs of common nodes whose links may differ, the lower node first, ascending.
  private func differingPairs() -> [UInt64] {
    var pairs: [UInt64] = []
    func add(_ one: Int, _ other: Int) {
      guard isCompared(one), isCompared(other) else { return }
      pairs.append(UInt64(min(one, other)) << 32 | UInt64(max(one, other)))
    }
    let hasTraits = first.hasTraits || second.hasTraits
    first.visitRows(beside: second) { node, a, b in
      var (i, j) = (a.startIndex, b.startIndex)
      while i < a.endIndex || j < b.endIndex {
        let left = i < a.endIndex ? a[i] : .noNode
        let right = j < b.endIndex ? b[j] : .noNode
        if left != right || hasTraits { add(node, Int(min(left, right))) }
        if left <= right { i += 1 }
        if right <= left { j += 1 }
      }
    }
    pairs.sort()
    var last: UInt64?
    return pairs.filter { pair in
      defer { last = pair }
      return pair != last
    }
  }

  /// Whether links of a common node are compared: not if its partner is unknown.
  private func isCompared(_ node: Int) -> Bool {
    guard pair.matching.leavesUnmatched else { return true }
    return pair.matching.toA.indices.contains(node) && pair.matching.toA[node] != .noNode
  }

  private func compare(_ one: Int, _ other: Int, _ changes: inout [MapChange]) {
    let (before, after) = (first.link(one, other), second.link(one, other))
    guard before != after else { return }
    switch (before, after) {
    case (nil, nil): break
    case (let before?, nil): changes.append(removed(before))
    case (nil, let after?): changes.append(added(after))
    case (let before?, let after?):
      let isTurned =
        before.direction != .twoWay && after.direction != .twoWay && before.source != after.source
      if isTurned { return changes += [removed(before), added(after)] }
      // In the direction of flight of the side that is one-way.
      let ends = before.direction == .twoWay && after.direction != .twoWay ? after : before
      var change = MapChange(.changed, .warp)
      change.nodesA = [nodeA(ends.source), nodeA(ends.target)]
      change.nodesB = [ends.source, ends.target]
      (change.directionA, change.directionB) = (before.direction, after.direction)
      change.fields = [
        FieldChange("cost", Int(before.cost), Int(after.cost)),
        FieldChange("stability", before.stability, after.stability),
      ].compactMap { $0 }
      changes.append(change)
    }
  }

  private func nodeA(_ node: Int) -> Int { origins.isEmpty ? node : Int(origins[node]) }

  private func removed(_ link: LinkTable.Link) -> MapChange {
    var change = MapChange(.removed, .warp)
    let (source, target) = (nodeA(link.source), nodeA(link.target))
    // No closure here: it would copy the whole comparison for each link.
    let isTurned = link.direction == .twoWay && pair.numberA(source) > pair.numberA(target)
    change.nodesA = isTurned ? [target, source] : [source, target]
    change.directionA = link.direction
    return change
  }

  private func added(_ link: LinkTable.Link) -> MapChange {
    var change = MapChange(.added, .warp)
    let (source, target) = (link.source, link.target)
    let isTurned = link.direction == .twoWay && pair.numberB(source) > pair.numberB(target)
    change.nodesB = isTurned ? [target, source] : [source, target]
    change.directionB = link.direction
    return change
  }
}
