import GalaxyModel
import MapEditing

extension WarpDraft {
  /// Makes an edit of warps before they are rows.
  ///
  /// - Parameters:
  ///   - operation: The edit; others than those of warps change nothing.
  ///   - sectors: The sectors, by whose numbers it names ends.
  /// - Throws: `EditRefusal` if a warp is missing, or has no room.
  mutating func make(
    _ operation: EditOperation, among sectors: SectorTable
  ) throws(EditRefusal) {
    switch operation {
    case .addWarp(let link, _):
      let (u, v) = try ends(of: link, sectors)
      if !hasWarp(u, v) { try add(u, v, isFirm: !link.isDirected) }
      if !link.isDirected, !hasWarp(v, u) { try add(v, u, isFirm: true) }
    case .removeWarp(let link):
      let (u, v) = try ends(of: link, sectors)
      removeWarp(u, v)
      if !link.isDirected { removeWarp(v, u) }
    case .redirectWarp(let link, let number, _):
      let (u, v) = try ends(of: link, sectors)
      removeWarp(u, v)
      try add(u, try node(number, sectors))
    case .flipWarp(let link, _):
      let (u, v) = try ends(of: link, sectors)
      removeWarp(u, v)
      try add(v, u)
    default: break
    }
  }

  /// Takes over the warps of a table: those that later steps keep or draw again.
  ///
  /// - Parameter table: The rows of the region.
  /// - Complexity: O(sectors + warps).
  mutating func follow(_ table: WarpTable) {
    guard nodeCount > 0 else { return }
    var wanted: [SectorPair] = []
    for row in 0..<table.count {
      let (u, v) = (Int(table.source[row]), Int(table.destination[row]))
      wanted.append(SectorPair(u, v))
      if table.isTwoWay(row) { wanted.append(SectorPair(v, u)) }
    }
    // The ends of warps by their sector: a handful each, so that they are searched faster than a set.
    var first = [Int](repeating: 0, count: nodeCount + 1)
    for pair in wanted { first[pair.first + 1] += 1 }
    for u in 0..<nodeCount { first[u + 1] += first[u] }
    var (ends, next) = ([Int](repeating: 0, count: wanted.count), first)
    for pair in wanted {
      ends[next[pair.first]] = pair.second
      next[pair.first] += 1
    }
    for u in 0..<nodeCount {
      for slot in (0..<outDegree(u)).reversed() {
        let v = target(u, slot)
        if !ends[first[u]..<first[u + 1]].contains(v) { removeWarp(u, v) }
      }
    }
    for pair in wanted where !hasWarp(pair.first, pair.second) && outDegree(pair.first) < slots {
      addWarp(pair.first, pair.second)
    }
  }

  // On the finished map there was room, which a formation may have made: before that, another link
  // gives way, but none that holds the region together.
  private mutating func add(_ u: Int, _ v: Int, isFirm: Bool = false) throws(EditRefusal) {
    if outDegree(u) == slots,
      let slot = (0..<slots).last(where: { !isTree(u, $0) && target(u, $0) != v })
    {
      unlink(u, target(u, slot))
    }
    guard u != v, !hasWarp(u, v), outDegree(u) < slots else {
      throw EditRefusal("the warp has no room")
    }
    addWarp(u, v, tree: isFirm)
  }

  private func ends(
    of link: LinkWord, _ sectors: SectorTable
  ) throws(EditRefusal) -> (Int, Int) {
    (try node(link.source, sectors), try node(link.target, sectors))
  }

  private func node(_ number: Int, _ sectors: SectorTable) throws(EditRefusal) -> Int {
    guard let node = sectors.node(ofNumber: number) else {
      throw EditRefusal("there is no sector \(number)")
    }
    return node
  }
}
