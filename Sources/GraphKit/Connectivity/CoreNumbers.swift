extension UndirectedGraph {
  /// Returns the core number of each node.
  ///
  /// The core number is the largest *k* for which the node belongs to the *k*-core: the maximal
  /// subgraph in which every node has at least *k* links.
  ///
  /// ```
  /// 0 - 1
  ///  \ /
  ///   2 - 3
  /// ```
  /// ```swift
  /// let graph = UndirectedGraph(nodeCount: 4, sources: [0, 0, 1, 2], targets: [1, 2, 2, 3])
  /// graph.coreNumbers()  // [2, 2, 2, 1]
  /// ```
  ///
  /// Peeling with nodes in buckets by degree (Batagelj and Zaversnik, An O(m) algorithm for cores
  /// decomposition of networks, 2003).
  ///
  /// - Returns: The core number of each node.
  /// - Complexity: O(V + E) time, O(V) space.
  public func coreNumbers() -> [UInt32] {
    rows.withView { view in
      [UInt32](count: view.nodeCount) { Self.peel(view, $0) }
    }
  }

  private static func peel(_ view: RowPointers, _ degrees: UnsafeMutablePointer<UInt32>) {
    let nodeCount = UInt32(view.nodeCount)
    var largest: UInt32 = 0
    var node: UInt32 = 0
    while node < nodeCount {
      degrees[node] = view.offsets[node &+ 1] &- view.offsets[node]
      largest = max(largest, degrees[node])
      node &+= 1
    }
    // Nodes ordered by degree, the position of each node, and the start of each degree's bucket.
    let ordered = UnsafeMutablePointer<UInt32>.scratch(view.nodeCount)
    let positions = UnsafeMutablePointer<UInt32>.scratch(view.nodeCount)
    let starts = UnsafeMutablePointer<UInt32>.scratch(Int(largest) + 2, filledWith: 0)
    defer {
      ordered.deallocate()
      positions.deallocate()
      starts.deallocate()
    }
    node = 0
    while node < nodeCount {
      starts[degrees[node] &+ 1] &+= 1
      node &+= 1
    }
    var degree: UInt32 = 0
    while degree < largest {
      starts[degree &+ 1] &+= starts[degree]
      degree &+= 1
    }
    node = 0
    while node < nodeCount {
      let position = starts[degrees[node]]
      starts[degrees[node]] = position &+ 1
      positions[node] = position
      ordered[position] = node
      node &+= 1
    }
    degree = largest &+ 1
    while degree > 0 {
      starts[degree] = starts[degree &- 1]
      degree &-= 1
    }
    starts[0] = 0

    var next: UInt32 = 0
    while next < nodeCount {
      let node = ordered[next]
      next &+= 1
      let core = degrees[node]
      var edge = view.offsets[node]
      let end = view.offsets[node &+ 1]
      while edge < end {
        let neighbor = view.targets[edge]
        edge &+= 1
        let degree = degrees[neighbor]
        if degree <= core { continue }
        // Decrease the degree: swap with the first node of the bucket, then move the boundary.
        let first = starts[degree]
        let other = ordered[first]
        let position = positions[neighbor]
        ordered[position] = other
        positions[other] = position
        ordered[first] = neighbor
        positions[neighbor] = first
        starts[degree] = first &+ 1
        degrees[neighbor] = degree &- 1
      }
    }
  }
}
