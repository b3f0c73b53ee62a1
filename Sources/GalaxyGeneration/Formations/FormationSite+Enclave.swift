import Determinism

extension FormationSite {
  /// Returns `count` sectors of one zone near a center, without which the mainland stays connected.
  ///
  /// Small regions have few patches that cut off nothing; there, a patch may take in a pocket, and
  /// its zone may fall apart.
  mutating func patch(
    around center: Int, count: Int, _ stream: inout RandomStream
  ) throws(FormationRefusal) -> [Int] {
    do throws(FormationRefusal) {
      let blob = try blob(around: center, count: count)
      try requireOneZone(blob)
      try requireClear(blob)
      return blob
    } catch {
      // The search is expensive, so only one attempt in eight makes it.
      if !isSmall || !stream.chance(1, in: 8) { throw error }
    }
    let found = try enclave(
      around: center, size: count...count, spansZones: false, atEnd: false)
    try requireOneZone(found)
    return found
  }

  /// Returns sectors around a center, with those that they would cut off.
  ///
  /// - Parameters:
  ///   - center: Where to begin.
  ///   - size: How many sectors to gather.
  ///   - spansZones: Whether sectors of other zones may be among those that are gathered first.
  ///   - atEnd: Whether to begin at the sector farthest from the center instead: at an end of a
  ///     narrow zone, which does not fall apart without it.
  /// - Returns: The sectors, without which the mainland stays connected.
  /// - Throws: `FormationRefusal` if there are none.
  /// - Complexity: O(sectors of the zone).
  mutating func enclave(
    around center: Int, size: ClosedRange<Int>, spansZones: Bool, atEnd: Bool
  ) throws(FormationRefusal) -> [Int] {
    try requireFree([center])
    var start = center
    if atEnd {
      start = gather(from: center, count: .max, spansZones: false).last { isFree($0) } ?? center
    }
    var first = size.lowerBound
    // What the enclave would cut off becomes part of it; so it begins smaller than requested.
    for _ in 0..<8 where first > 0 {
      let gathered = gather(from: start, count: first, spansZones: spansZones)
      if gathered.count < first { break }
      guard let interior = withPockets(gathered) else {
        throw FormationRefusal(.mainlandBreaks, at: start)
      }
      if size.contains(interior.count) { return interior }
      first +=
        (interior.count < size.lowerBound ? size.lowerBound : size.upperBound) - interior.count
    }
    throw FormationRefusal(.size, at: start)
  }

  // Returns the sectors with those that they would cut off; nil if some are not free, or more than
  // those would be cut off.
  private mutating func withPockets(_ nodes: [Int]) -> [Int]? {
    var interior = nodes
    var open = mainland.lost(without: nodes, warps)
    var inside = Set(nodes + open)
    while let node = open.popLast() {
      interior.append(node)
      for other in twoWayNeighbors(node)
      where !mainland.isCore[other] && inside.insert(other).inserted { open.append(other) }
    }
    return clears(enclave: interior) ? interior : nil
  }

  // Sectors in the order of their hops from `start` over two-way warps, each followed by the pocket
  // behind it, until there are `count` or more.
  private func gather(from start: Int, count: Int, spansZones: Bool) -> [Int] {
    var queue = [start]
    var isSeen: Set<Int> = [start]
    var found: [Int] = []
    var head = 0
    while head < queue.count && found.count < count {
      var pocket = [queue[head]]
      head += 1
      while let node = pocket.popLast() {
        found.append(node)
        for other in twoWayNeighbors(node) where !isSeen.contains(other) {
          if mainland.isCore[other] {
            if !isFree(other) || !spansZones && !isOneZone([start, other]) { continue }
            isSeen.insert(other)
            queue.append(other)
          } else {
            isSeen.insert(other)
            pocket.append(other)
          }
        }
      }
    }
    return found
  }
}
