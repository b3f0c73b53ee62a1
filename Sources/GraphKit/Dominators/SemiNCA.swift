/// The semi-NCA algorithm for dominators (Georgiadis, Tarjan, and Werneck, Finding dominators in
/// practice, 2006).
///
/// Semidominators are computed as by Lengauer and Tarjan, with path compression. The immediate
/// dominator is then the nearest ancestor that is not below the semidominator.
///
/// All arrays except `numbers` are indexed by depth-first number, 1 for the root, so that most
/// accesses are sequential.
enum SemiNCA {
  static func run(_ view: RowPointers, reversed: RowPointers, root: UInt32) -> DominatorTree {
    let nodeCount = view.nodeCount
    let memory = UnsafeMutablePointer<UInt32>.scratch(5 * (nodeCount + 1))
    defer { memory.deallocate() }
    let vertices = memory
    let parents = memory + (nodeCount + 1)
    let labels = memory + 2 * (nodeCount + 1)
    let ancestors = memory + 3 * (nodeCount + 1)
    // A semidominator is read last when the dominator takes its place.
    let semis = memory + 4 * (nodeCount + 1)
    let idoms = semis

    var immediate: [UInt32] = []
    var sizes: [UInt32] = []
    let preorder = [UInt32](count: nodeCount) { numbers in
      let count = number(view, root, numbers, vertices: vertices, parents: parents, cursors: labels)
      semidominators(
        reversed, count, numbers: numbers, vertices: vertices, parents: parents, labels: labels,
        ancestors: ancestors, semis: semis)
      idoms[1 as UInt32] = 0
      var i: UInt32 = 2
      while i <= count {
        var above = parents[i]
        let limit = semis[i]
        while above > limit { above = idoms[above] }
        idoms[i] = above
        i &+= 1
      }
      immediate = [UInt32](count: nodeCount) { out in
        out.initialize(repeating: .noNode, count: nodeCount)
        var i: UInt32 = 2
        while i <= count {
          out[vertices[i]] = vertices[idoms[i]]
          i &+= 1
        }
      }
      sizes = [UInt32](count: nodeCount) { out in
        out.initialize(repeating: 0, count: nodeCount)
        place(
          count, idoms: idoms, vertices: vertices, sizes: labels, cursors: ancestors,
          preorder: numbers, subtreeSizes: out, nodeCount: nodeCount)
      }
    }
    return DominatorTree(
      root: NodeIndex(root), immediateDominator: immediate, preorder: preorder, subtreeSizes: sizes)
  }

  /// Assigns depth-first numbers from 1 on (0: unreached) and returns the number of reached nodes.
  private static func number(
    _ view: RowPointers, _ root: UInt32, _ numbers: UnsafeMutablePointer<UInt32>,
    vertices: UnsafeMutablePointer<UInt32>, parents: UnsafeMutablePointer<UInt32>,
    cursors: UnsafeMutablePointer<UInt32>
  ) -> UInt32 {
    numbers.initialize(repeating: 0, count: view.nodeCount)
    var count: UInt32 = 1
    numbers[root] = 1
    vertices[1 as UInt32] = root
    parents[1 as UInt32] = 0
    // The parents are the stack, the cursors the edges at which to go on.
    var current: UInt32 = 1
    var edge = view.offsets[root]
    var end = view.offsets[root &+ 1]
    while true {
      if edge < end {
        let target = view.targets[edge]
        edge &+= 1
        if numbers[target] == 0 {
          cursors[current] = edge
          count &+= 1
          numbers[target] = count
          vertices[count] = target
          parents[count] = current
          current = count
          edge = view.offsets[target]
          end = view.offsets[target &+ 1]
        }
      } else {
        if current == 1 { return count }
        current = parents[current]
        edge = cursors[current]
        end = view.offsets[vertices[current] &+ 1]
      }
    }
  }

  /// Computes the depth-first numbers of the semidominators.
  private static func semidominators(
    _ reversed: RowPointers, _ count: UInt32, numbers: UnsafeMutablePointer<UInt32>,
    vertices: UnsafeMutablePointer<UInt32>, parents: UnsafeMutablePointer<UInt32>,
    labels: UnsafeMutablePointer<UInt32>, ancestors: UnsafeMutablePointer<UInt32>,
    semis: UnsafeMutablePointer<UInt32>
  ) {
    let path = UnsafeMutablePointer<UInt32>.scratch(Int(count) + 1)
    defer { path.deallocate() }
    var i: UInt32 = 1
    while i <= count {
      labels[i] = i
      ancestors[i] = parents[i]
      i &+= 1
    }
    i = count
    while i >= 2 {
      var semi = parents[i]
      let vertex = vertices[i]
      var edge = reversed.offsets[vertex]
      let end = reversed.offsets[vertex &+ 1]
      while edge < end {
        let number = numbers[reversed.targets[edge]]
        edge &+= 1
        if number == 0 { continue }
        var candidate = number
        if number > i {
          // Path compression: find the smallest label from `number` up to the nodes not yet linked
          // (those up to i), and let every node on the way point directly past the linked ones.
          var length = 0
          var top = number
          while ancestors[top] > i {
            path[length] = top
            length &+= 1
            top = ancestors[top]
          }
          var best = labels[top]
          let above = ancestors[top]
          while length > 0 {
            length &-= 1
            let node = path[length]
            if labels[node] > best { labels[node] = best } else { best = labels[node] }
            ancestors[node] = above
          }
          candidate = labels[number]
        }
        semi = min(semi, candidate)
      }
      // Path compression may lower the label, so the semidominator is stored separately.
      labels[i] = semi
      semis[i] = semi
      i &-= 1
    }
  }

  /// Computes preorder positions and subtree sizes of the dominator tree.
  ///
  /// Dominators have smaller depth-first numbers than the nodes they dominate, so one descending
  /// and one ascending pass suffice.
  private static func place(
    _ count: UInt32, idoms: UnsafeMutablePointer<UInt32>, vertices: UnsafeMutablePointer<UInt32>,
    sizes: UnsafeMutablePointer<UInt32>, cursors: UnsafeMutablePointer<UInt32>,
    preorder: UnsafeMutablePointer<UInt32>, subtreeSizes: UnsafeMutablePointer<UInt32>,
    nodeCount: Int
  ) {
    (sizes + 1).initialize(repeating: 1, count: Int(count))
    var i = count
    while i >= 2 {
      sizes[idoms[i]] &+= sizes[i]
      i &-= 1
    }
    preorder.initialize(repeating: .noNode, count: nodeCount)
    // cursors[i] is the preorder position of the next child of i.
    preorder[vertices[1 as UInt32]] = 0
    subtreeSizes[vertices[1 as UInt32]] = count
    cursors[1 as UInt32] = 1
    i = 2
    while i <= count {
      let above = idoms[i]
      let position = cursors[above]
      let size = sizes[i]
      cursors[above] = position &+ size
      cursors[i] = position &+ 1
      let vertex = vertices[i]
      preorder[vertex] = position
      subtreeSizes[vertex] = size
      i &+= 1
    }
  }
}
