extension DirectedGraph {
  /// The strongly connected components: the largest sets of nodes that can all reach one another.
  ///
  /// On a map nearly all nodes are in one component, and most can go straight back to where they were
  /// reached from. So one breadth-first search finds the component of node 0 without a look at reversed
  /// edges (`HomeComponent`); Tarjan's algorithm (Depth-first search and linear graph algorithms,
  /// 1972), without recursion, takes the rest apart.
  ///
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

  /// Numbers components in the order of their lowest nodes; returns their sizes.
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

  /// Leaves in `numbers` the bit complement of each node's component, in order of completion, and
  /// returns the number of components.
  ///
  /// - Parameters:
  ///   - numbers: the complements for the nodes of known components, 0 for all others.
  ///   - known: how many components are known.
  ///
  /// During the search the same array holds visiting numbers from 1 on (0: not yet visited).
  /// Complements are larger than all of these, so a finished node never lowers anybody's `low`.
  static func run(
    _ view: RowView, _ numbers: UnsafeMutablePointer<UInt32>, known: UInt32
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
