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
    let wanted = WantedWarps(table, nodeCount: nodeCount)
    // By sector, and there in the order of the table; all other sectors have what they need.
    for u in 0..<nodeCount where !wanted.areThose(of: self, at: u) {
      let ends = wanted.ends(of: u)
      for slot in (0..<outDegree(u)).reversed() {
        let v = target(u, slot)
        if !ends.contains(v) { removeWarp(u, v) }
      }
      for v in ends where !hasWarp(u, v) && outDegree(u) < slots { addWarp(u, v) }
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

/// The ends of the warps of a table by their sector, in the order of the table.
private struct WantedWarps {
  private var first: [Int]
  private var targets: [Int]

  init(_ table: WarpTable, nodeCount: Int) {
    let (sources, ends) = (table.source.unpacked, table.destination.unpacked)
    var first = [Int](repeating: 0, count: nodeCount + 1)
    for row in sources.indices {
      first[Int(sources[row]) + 1] += 1
      if table.isTwoWay(row) { first[Int(ends[row]) + 1] += 1 }
    }
    for u in 0..<nodeCount { first[u + 1] += first[u] }
    var (targets, next) = ([Int](repeating: 0, count: first[nodeCount]), first)
    for row in sources.indices {
      let (u, v) = (Int(sources[row]), Int(ends[row]))
      targets[next[u]] = v
      next[u] += 1
      guard table.isTwoWay(row) else { continue }
      targets[next[v]] = u
      next[v] += 1
    }
    self.first = first
    self.targets = targets
  }

  func ends(of node: Int) -> ArraySlice<Int> { targets[first[node]..<first[node + 1]] }

  /// Whether a sector has all its warps and no others.
  @inline(__always)
  func areThose(of warps: WarpDraft, at node: Int) -> Bool {
    guard first[node + 1] - first[node] == warps.outDegree(node) else { return false }
    for place in first[node]..<first[node + 1] where !warps.hasWarp(node, targets[place]) {
      return false
    }
    return true
  }
}
