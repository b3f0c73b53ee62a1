/// Sets of nodes that can be united: union-find with path halving.
struct DisjointNodes {
  private var parents: [UInt32]

  /// Every node by itself. O(V).
  init(count: Int) {
    parents = [UInt32](unsafeUninitializedCapacity: count) { buffer, initialized in
      for node in 0..<count { buffer[node] = UInt32(truncatingIfNeeded: node) }
      initialized = count
    }
  }

  /// The node that stands for a node's set.
  @inline(__always)
  mutating func representative(of start: UInt32) -> UInt32 {
    var node = start
    var parent = parents[Int(node)]
    while parent != node {
      let grandparent = parents[Int(parent)]
      parents[Int(node)] = grandparent
      node = grandparent
      parent = parents[Int(node)]
    }
    return node
  }

  /// Puts the set that `node` stands for into the set that `other` stands for.
  @inline(__always)
  mutating func absorb(_ node: UInt32, into other: UInt32) { parents[Int(node)] = other }

  /// Unites the sets of two nodes; the lower representative stands for both.
  @inline(__always)
  mutating func unite(_ one: UInt32, _ other: UInt32) {
    let (left, right) = (representative(of: one), representative(of: other))
    if left != right { absorb(max(left, right), into: min(left, right)) }
  }
}
