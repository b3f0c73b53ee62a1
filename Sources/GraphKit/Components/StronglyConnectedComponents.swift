extension DirectedGraph {
  /// Returns the strongly connected components: the maximal sets of mutually reachable nodes.
  ///
  /// ```
  /// 0 ──▶ 1 ──▶ 3      components {0, 1, 2} and {3}
  /// ▲     │
  /// └─ 2 ◀┘
  /// ```
  /// ```swift
  /// let graph = DirectedGraph(nodeCount: 4, sources: [0, 1, 2, 1], targets: [1, 2, 0, 3])
  /// let components = graph.stronglyConnectedComponents()
  /// components.componentOf  // [0, 0, 0, 1]
  /// components.sizes        // [3, 1]
  /// ```
  ///
  /// On a typical map, nearly all nodes form one giant component, and most nodes have an edge back
  /// to where they were reached from. A single breadth-first search therefore finds the component
  /// of node 0 without reversed edges (`HomeComponent`). An iterative version of Tarjan's algorithm
  /// (Depth-first search and linear graph algorithms, 1972) partitions the rest.
  ///
  /// - Returns: The components, numbered by their lowest nodes.
  /// - Complexity: O(V + E) time, O(V) space.
  public func stronglyConnectedComponents() -> Components {
    rows.withView { view in
      var sizes: [UInt32] = []
      let componentOf = [UInt32](count: view.nodeCount) { numbers in
        let home = HomeComponent.mark(view, numbers)
        if home == view.nodeCount {
          numbers.initialize(repeating: 0, count: view.nodeCount)
          sizes = home == 0 ? [] : [UInt32(home)]
          return
        }
        let count = TarjanSearch.run(view, numbers, known: home == 0 ? 0 : 1)
        sizes = Self.renumber(numbers, nodeCount: view.nodeCount, count: count)
      }
      return Components(componentOf: componentOf, sizes: sizes)
    }
  }

  /// Renumbers components in the order of their lowest nodes and returns their sizes.
  private static func renumber(
    _ numbers: UnsafeMutablePointer<UInt32>, nodeCount: Int, count: Int
  ) -> [UInt32] {
    let renumbered = UnsafeMutablePointer<UInt32>.scratch(count, filledWith: .noNode)
    defer { renumbered.deallocate() }
    return [UInt32](count: count) { sizes in
      sizes.initialize(repeating: 0, count: count)
      var next: UInt32 = 0
      var node: UInt32 = 0
      while node < UInt32(nodeCount) {
        let found = ~numbers[node]
        var component = renumbered[found]
        if component == .noNode {
          component = next
          renumbered[found] = next
          next &+= 1
        }
        numbers[node] = component
        sizes[component] &+= 1
        node &+= 1
      }
    }
  }
}

private enum TarjanSearch {
  struct Frame {
    var node: UInt32
    var edge: UInt32
    var end: UInt32
    var low: UInt32
  }

  /// Runs Tarjan's algorithm on the nodes whose component is not known.
  ///
  /// During the search, `numbers` holds visiting numbers from 1 on, or 0 for unvisited nodes.
  /// Complements are larger than all visiting numbers, so a finished node never lowers a `low`
  /// value.
  ///
  /// - Parameters:
  ///   - view: The graph.
  ///   - numbers: On entry, the bit complement of the component for nodes of known components, and
  ///     0 for all others; on return, the bit complement of every node's component, numbered in the
  ///     order of completion.
  ///   - known: The number of known components.
  /// - Returns: The number of components.
  static func run(
    _ view: RowPointers, _ numbers: UnsafeMutablePointer<UInt32>, known: UInt32
  ) -> Int {
    let nodeCount = view.nodeCount
    let pending = UnsafeMutablePointer<UInt32>.scratch(nodeCount)
    let frames = UnsafeMutablePointer<Frame>.scratch(nodeCount)
    defer {
      pending.deallocate()
      frames.deallocate()
    }
    var pendingCount = 0
    var visited: UInt32 = 0
    var components = known

    var start: UInt32 = 0
    while start < UInt32(nodeCount) {
      defer { start &+= 1 }
      if numbers[start] != 0 { continue }
      var depth = 0
      var node = start
      var edge: UInt32 = 0
      var end: UInt32 = 0
      var low: UInt32 = 0
      visited &+= 1
      numbers[node] = visited
      pending[pendingCount] = node
      pendingCount &+= 1
      edge = view.offsets[node]
      end = view.offsets[node &+ 1]
      low = visited
      while true {
        if edge < end {
          let target = view.targets[edge]
          edge &+= 1
          let number = numbers[target]
          if number == 0 {
            frames[depth] = Frame(node: node, edge: edge, end: end, low: low)
            depth &+= 1
            node = target
            visited &+= 1
            numbers[node] = visited
            pending[pendingCount] = node
            pendingCount &+= 1
            edge = view.offsets[node]
            end = view.offsets[node &+ 1]
            low = visited
          } else if number < low {
            low = number
          }
        } else {
          if low == numbers[node] {
            let finished = ~components
            components &+= 1
            var member: UInt32
            repeat {
              pendingCount &-= 1
              member = pending[pendingCount]
              numbers[member] = finished
            } while member != node
            low = .max
          }
          if depth == 0 { break }
          depth &-= 1
          let frame = frames[depth]
          node = frame.node
          edge = frame.edge
          end = frame.end
          low = min(low, frame.low)
        }
      }
    }
    return Int(components)
  }
}
