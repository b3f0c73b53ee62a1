extension DirectedGraph {
  /// The components that remain when directions are ignored.
  ///
  /// Union-find with path halving in which the lower node is always the root.
  ///
  /// - Complexity: O(V + E log V) time at worst, in practice linear; O(V) space.
  public func weaklyConnectedComponents() -> Components {
    rows.components(isSymmetric: false)
  }
}

extension UndirectedGraph {
  /// The connected components.
  ///
  /// Union-find with path halving in which the lower node is always the root.
  ///
  /// - Complexity: O(V + E log V) time at worst, in practice linear; O(V) space.
  public func connectedComponents() -> Components {
    rows.components(isSymmetric: true)
  }
}

extension CompressedRows {
  fileprivate func components(isSymmetric: Bool) -> Components {
    var sizes: [UInt32] = []
    let componentOf = withView { view in
      [UInt32](count: view.nodeCount) { parents in
        let count = Self.unite(view, isSymmetric: isSymmetric, parents)
        sizes = [UInt32](repeating: 0, count: count)
        sizes.withUnsafeMutableBufferPointer { Self.label(view.nodeCount, parents, sizes: $0) }
      }
    }
    return Components(componentOf: componentOf, sizes: sizes)
  }

  /// Makes `parents` a forest with one tree per component and returns the number of trees.
  private static func unite(
    _ view: RowView, isSymmetric: Bool, _ parents: UnsafeMutablePointer<UInt32>
  ) -> Int {
    var node: UInt32 = 0
    let nodeCount = UInt32(view.nodeCount)
    while node < nodeCount {
      parents[node] = node
      node &+= 1
    }
    var count = view.nodeCount
    node = 0
    while node < nodeCount {
      var root = find(parents, node)
      var edge = view.offsets[node]
      let end = view.offsets[node &+ 1]
      while edge < end {
        let target = view.targets[edge]
        // Of two opposite entries one is enough.
        if isSymmetric && target > node { break }
        let other = find(parents, target)
        if other != root {
          parents[max(root, other)] = min(root, other)
          root = min(root, other)
          count &-= 1
        }
        edge &+= 1
      }
      node &+= 1
    }
    return count
  }

  @inline(__always)
  private static func find(_ parents: UnsafeMutablePointer<UInt32>, _ start: UInt32) -> UInt32 {
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

  /// Replaces each parent by the number of the component. Parents are lower than their children, so
  /// one ascending pass meets every parent after it was replaced.
  private static func label(
    _ nodeCount: Int, _ parents: UnsafeMutablePointer<UInt32>,
    sizes: UnsafeMutableBufferPointer<UInt32>
  ) {
    var next: UInt32 = 0
    var node: UInt32 = 0
    while node < UInt32(nodeCount) {
      let parent = parents[node]
      let component = parent == node ? next : parents[parent]
      next &+= parent == node ? 1 : 0
      parents[node] = component
      sizes[Int(component)] &+= 1
      node &+= 1
    }
  }
}
