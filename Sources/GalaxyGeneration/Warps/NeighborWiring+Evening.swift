extension NeighborWiring {
  /// The share of sectors with one out-degree, in percent, above which links are removed.
  ///
  /// Formations and one-way links change degrees later; a region stays below 45 %.
  private static let mostOfOneDegree = 40

  /// Removes links between sectors of the most common out-degree until its share is below the limit.
  ///
  /// - Returns: The number of links removed, none of which was part of the tree.
  /// - Complexity: O(sectors + warps).
  func evenDegrees(_ draft: inout WarpDraft) -> Int {
    let most = x.count * NeighborWiring.mostOfOneDegree / 100
    var counts = [Int](repeating: 0, count: rules.maxWarps + 1)
    for node in x.indices { counts[draft.outDegree(node)] += 1 }
    guard let degree = counts.indices.max(by: { counts[$0] < counts[$1] }), degree > 2,
      counts[degree] > most
    else { return 0 }
    let links = looseLinks(of: degree, draft)
    // Links at even intervals of the list, so that no part of the map loses most of them.
    let wanted = (counts[degree] - most + 1) / 2
    let step = max(1, links.count / max(1, wanted * 2))
    var removed = 0
    draft.begin(.evening)
    for start in 0..<step {
      for index in stride(from: start, to: links.count, by: step) {
        if counts[degree] <= max(most, counts[degree - 1] + 2) { return removed }
        let (u, v) = links[index]
        if draft.outDegree(u) != degree || draft.outDegree(v) != degree { continue }
        draft.unlink(u, v)
        counts[degree] -= 2
        counts[degree - 1] += 2
        removed += 1
      }
    }
    return removed
  }

  // The two-way links off the tree between sectors of one out-degree.
  private func looseLinks(of degree: Int, _ draft: WarpDraft) -> [(Int, Int)] {
    var links: [(Int, Int)] = []
    for u in x.indices where draft.outDegree(u) == degree {
      for slot in 0..<degree where !draft.isTree(u, slot) {
        let v = draft.target(u, slot)
        if v > u && draft.outDegree(v) == degree && draft.isTwoWay(u, slot) { links.append((u, v)) }
      }
    }
    return links
  }
}
