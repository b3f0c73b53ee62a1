/// Disjoint sets of nodes (union-find with path halving; the lower root wins, so that roots do not
/// depend on the order of unions beyond what they join). Near-constant time per operation.
struct DisjointSets {
  private var parent: [UInt32]
  /// How many sets there are.
  private(set) var count: Int

  init(count: Int) {
    parent = (0..<UInt32(count)).map { $0 }
    self.count = count
  }

  /// Lowest node of the set that holds `node`.
  @inline(__always)
  mutating func find(_ node: Int) -> Int {
    var x = UInt32(truncatingIfNeeded: node)
    while parent[Int(x)] != x {
      let next = parent[Int(parent[Int(x)])]
      parent[Int(x)] = next
      x = next
    }
    return Int(x)
  }

  /// Joins the sets of `u` and `v`; `false` if they were one already.
  @inline(__always)
  mutating func join(_ u: Int, _ v: Int) -> Bool {
    let a = find(u)
    let b = find(v)
    if a == b { return false }
    if a < b {
      parent[b] = UInt32(truncatingIfNeeded: a)
    } else {
      parent[a] = UInt32(truncatingIfNeeded: b)
    }
    count -= 1
    return true
  }
}
