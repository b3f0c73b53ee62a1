extension DirectedGraph {
  /// Returns the weakly connected components: those that remain if directions are ignored.
  ///
  /// ```swift
  /// let graph = DirectedGraph(nodeCount: 4, sources: [0, 2], targets: [1, 1])
  /// graph.weaklyConnectedComponents().componentOf  // [0, 0, 0, 1]
  /// ```
  ///
  /// Union–find with the lower node as the root. The forest is initialized with each node's lowest
  /// successor.
  ///
  /// - Returns: The components, numbered by their lowest nodes.
  /// - Complexity: O(V + E log V) time in the worst case, linear in practice; O(V) space.
  public func weaklyConnectedComponents() -> Components {
    rows.components { view, forest in
      forest.joinFirstNeighbors(view)
      forest.join(view) { _ in false }
    }
  }
}

extension UndirectedGraph {
  /// Returns the connected components.
  ///
  /// ```swift
  /// let graph = UndirectedGraph(nodeCount: 5, sources: [0, 3], targets: [2, 4])
  /// graph.connectedComponents().componentOf  // [0, 1, 0, 2, 2]
  /// ```
  ///
  /// Union–find with the lower node as the root. After two links of each node have been processed,
  /// most nodes are in one giant component. Their other links can be skipped, since nodes outside
  /// the giant component still process all of theirs (Sutton, Ben-Nun, and Barak, Optimizing
  /// parallel graph connectivity computation via subgraph sampling, 2018).
  ///
  /// - Returns: The components, numbered by their lowest nodes.
  /// - Complexity: O(V + E log V) time in the worst case, O(V) in practice; O(V) space.
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
  /// Labels the trees of the forest that `grow` builds, one tree for each component.
  fileprivate func components(_ grow: (RowPointers, ComponentForest) -> Void) -> Components {
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

/// Union–find forest of nodes known to be connected.
///
/// A parent is never higher than its child, and a root is its own parent.
private struct ComponentForest {
  let nodeCount: Int
  let parents: UnsafeMutablePointer<UInt32>

  /// Initializes the forest: each node joins the tree of its lowest neighbor if that is lower.
  ///
  /// The result consists of stars, and of few of them if node numbers follow positions.
  func joinFirstNeighbors(_ view: RowPointers) {
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

  /// Unites each node with its highest neighbor.
  func joinLastNeighbors(_ view: RowPointers) {
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

  /// Unites all nodes with their neighbors, except for nodes whose parent is to be skipped.
  @inline(__always)
  func join(_ view: RowPointers, except isSkipped: (_ parent: UInt32) -> Bool) {
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

  /// Makes each node a child of its root; returns a root that probably has a large tree.
  func flattened() -> UInt32 {
    var node: UInt32 = 0
    while node < UInt32(nodeCount) {
      parents[node] = parents[parents[node]]
      node &+= 1
    }
    // Boyer–Moore majority vote over a sample of nodes.
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

  @inline(__always)
  private func find(_ node: UInt32) -> UInt32 {
    ParentForest(parents: parents).root(of: node)
  }

  /// Replaces each parent with the number of its component and returns the component sizes.
  ///
  /// Parents are lower than their children, so in an ascending pass every parent is replaced first.
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
