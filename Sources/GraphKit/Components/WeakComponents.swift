extension DirectedGraph {
  /// The components that remain when directions are ignored.
  ///
  /// Union-find in which the lower node is always the root, begun with everybody's lowest successor.
  ///
  /// - Complexity: O(V + E log V) time at worst, in practice linear; O(V) space.
  public func weaklyConnectedComponents() -> Components {
    rows.components { view, forest in
      forest.joinFirstNeighbors(view)
      forest.join(view) { _ in false }
    }
  }
}

extension UndirectedGraph {
  /// The connected components.
  ///
  /// Union-find in which the lower node is always the root. Most nodes are in one large component
  /// after two links of each have been looked at; the other links of these nodes are not needed, since
  /// whoever is outside knows of his links too (Sutton, Ben-Nun and Barak, Optimizing parallel graph
  /// connectivity computation via subgraph sampling, 2018).
  ///
  /// - Complexity: O(V + E log V) time at worst, in practice O(V); O(V) space.
  public func connectedComponents() -> Components {
    rows.components { view, forest in
      forest.joinFirstNeighbors(view)
      forest.joinLastNeighbors(view)
      let large = forest.flattened()
      forest.join(view) { $0 == large }
    }
  }
}

extension CompressedRows {
  /// Components from a forest of which `grow` makes one tree per component.
  fileprivate func components(_ grow: (RowView, ComponentForest) -> Void) -> Components {
    var sizes: [UInt32] = []
    let componentOf = withView { view in
      [UInt32](count: view.nodeCount) { parents in
        let forest = ComponentForest(nodeCount: view.nodeCount, parents: parents)
        grow(view, forest)
        sizes = forest.label()
      }
    }
    return Components(componentOf: componentOf, sizes: sizes)
  }
}

/// Trees of nodes that are known to be connected. No parent is higher than its child, and roots are
/// their own parents.
private struct ComponentForest {
  let nodeCount: Int
  let parents: UnsafeMutablePointer<UInt32>

  /// Makes the forest: every node joins its lowest neighbor's tree, if that is lower. Trees have a
  /// root and leaves only, and are few where numbers follow places.
  func joinFirstNeighbors(_ view: RowView) {
    let parents = self.parents
    var node: UInt32 = 0
    while node < UInt32(nodeCount) {
      let edge = view.offsets[node]
      var parent = node
      if edge < view.offsets[node &+ 1] {
        let target = view.targets[edge]
        if target < node { parent = parents[target] }
      }
      parents[node] = parent
      node &+= 1
    }
  }

  /// Joins every node with its highest neighbor.
  func joinLastNeighbors(_ view: RowView) {
    var node: UInt32 = 0
    while node < UInt32(nodeCount) {
      let end = view.offsets[node &+ 1]
      if view.offsets[node] < end {
        let target = view.targets[end &- 1]
        if parents[node] != parents[target] { join(find(node), find(target)) }
      }
      node &+= 1
    }
  }

  /// Joins all nodes with their neighbors, except for those whose parent need not be looked at.
  @inline(__always)
  func join(_ view: RowView, except isSkipped: (_ parent: UInt32) -> Bool) {
    var node: UInt32 = 0
    while node < UInt32(nodeCount) {
      if !isSkipped(parents[node]) {
        var edge = view.offsets[node]
        let end = view.offsets[node &+ 1]
        while edge < end {
          let target = view.targets[edge]
          if parents[node] != parents[target] { join(find(node), find(target)) }
          edge &+= 1
        }
      }
      node &+= 1
    }
  }

  /// Makes every node the child of its root; returns a root that many nodes have, probably.
  func flattened() -> UInt32 {
    var node: UInt32 = 0
    while node < UInt32(nodeCount) {
      parents[node] = parents[parents[node]]
      node &+= 1
    }
    // Whoever has the majority among some nodes outlives all others.
    var candidate: UInt32 = 0
    var votes = 0
    for voter in stride(from: 0, to: nodeCount, by: max(1, nodeCount / 64)) {
      if votes == 0 { candidate = parents[voter] }
      votes += parents[voter] == candidate ? 1 : -1
    }
    return candidate
  }

  @inline(__always)
  private func join(_ one: UInt32, _ other: UInt32) {
    parents[max(one, other)] = min(one, other)
  }

  /// The root of a node's tree; halves the way to it.
  @inline(__always)
  private func find(_ start: UInt32) -> UInt32 {
    var node = start
    var parent = parents[node]
    while parent != node {
      let grandparent = parents[parent]
      parents[node] = grandparent
      node = grandparent
      parent = parents[node]
    }
    return node
  }

  /// Replaces each parent by the number of the component; returns the sizes. Parents are lower than
  /// their children, so one ascending pass meets every parent after it was replaced.
  func label() -> [UInt32] {
    let parents = self.parents
    let sizes = UnsafeMutablePointer<UInt32>.scratch(nodeCount)
    defer { sizes.deallocate() }
    var count: UInt32 = 0
    var node: UInt32 = 0
    while node < UInt32(nodeCount) {
      let parent = parents[node]
      if parent == node {
        parents[node] = count
        sizes[count] = 1
        count &+= 1
      } else {
        let component = parents[parent]
        parents[node] = component
        sizes[component] &+= 1
      }
      node &+= 1
    }
    return [UInt32](UnsafeBufferPointer(start: sizes, count: Int(count)))
  }
}
