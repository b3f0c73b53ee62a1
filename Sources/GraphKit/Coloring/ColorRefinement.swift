extension DirectedGraph {
  /// Returns the coarsest stable coloring that is finer than a given one.
  ///
  /// Two nodes keep a common color if they had one, and for each color they have the same number of
  /// successors and of predecessors in it. Colors of the result are numbered from 0, in no
  /// particular order.
  ///
  /// ```swift
  /// let graph = DirectedGraph(nodeCount: 4, sources: [0, 0, 1, 2], targets: [1, 2, 3, 3])
  /// graph.refinedColors([0, 0, 0, 0])   // 1 and 2 have one color, 0 and 3 others
  /// ```
  ///
  /// - Parameter colors: The color of each node.
  /// - Returns: The refined color of each node.
  /// - Precondition: `colors` has one element for each node.
  /// - Complexity: O((V + E) log V) time, O(V + E) space.
  public func refinedColors(_ colors: [UInt32]) -> [UInt32] {
    precondition(colors.count == nodeCount, "every node has a color")
    var refinement = ColorRefinement(colors)
    let reversed = reversed()
    while let splitter = refinement.next() {
      refinement.split(by: splitter, along: reversed)
      refinement.split(by: splitter, along: self)
    }
    return refinement.colors
  }
}

/// A partition of nodes that is refined by counting neighbors in one part after the other.
///
/// Nodes of a part are adjacent in `order`. When a part splits, the largest piece keeps the number
/// of the part; the others wait to split their neighbors, as smaller ones are cheaper.
private struct ColorRefinement {
  /// The part of each node.
  private(set) var colors: [UInt32]
  /// All nodes, by part.
  private var order: [UInt32]
  /// The place of each node in `order`.
  private var place: [UInt32]
  /// By part: where it begins in `order`.
  private var start: [Int] = []
  /// By part: where it ends in `order`.
  private var end: [Int] = []
  private var queue: [UInt32] = []
  /// By node: the number of its edges into the splitter; 0 between splits.
  private var count: [UInt32]
  /// By part: the number of its nodes with such edges; 0 between splits.
  private var touched: [Int] = []

  init(_ initial: [UInt32]) {
    let size = initial.count
    count = [UInt32](repeating: 0, count: size)
    order = (0..<UInt32(size)).sorted {
      (initial[Int($0)], $0) < (initial[Int($1)], $1)
    }
    place = count
    colors = count
    for (rank, node) in order.enumerated() {
      place[Int(node)] = UInt32(rank)
      if rank == 0 || initial[Int(node)] != initial[Int(order[rank - 1])] {
        addPart(rank, rank)
        queue.append(UInt32(start.count - 1))
      }
      end[end.count - 1] = rank + 1
      colors[Int(node)] = UInt32(start.count - 1)
    }
  }

  private mutating func addPart(_ first: Int, _ last: Int) {
    start.append(first)
    end.append(last)
    touched.append(0)
  }

  /// Returns the nodes of a part that waits, nil if none does.
  mutating func next() -> [UInt32]? {
    guard let part = queue.popLast() else { return nil }
    return Array(order[start[Int(part)]..<end[Int(part)]])
  }

  /// Splits parts by the number of edges that lead from the splitter in a graph.
  mutating func split(by splitter: [UInt32], along graph: DirectedGraph) {
    var reached: [UInt32] = []
    for node in splitter {
      for neighbor in graph.successors(of: NodeIndex(node)) {
        if count[Int(neighbor)] == 0 { reached.append(neighbor) }
        count[Int(neighbor)] += 1
      }
    }
    guard !reached.isEmpty else { return }
    sort(&reached)
    // Nodes move to the end of their part, those of the lowest count last.
    var parts: [UInt32] = []
    for node in reached {
      let part = Int(colors[Int(node)])
      if touched[part] == 0 { parts.append(UInt32(part)) }
      touched[part] += 1
      swap(node, with: end[part] - touched[part])
    }
    for part in parts { cut(Int(part)) }
    for node in reached { count[Int(node)] = 0 }
  }

  /// Sorts nodes by their counts.
  private func sort(_ nodes: inout [UInt32]) {
    var first = [Int](repeating: 0, count: Int(nodes.reduce(0) { max($0, count[Int($1)]) }) + 2)
    guard first.count > 3 else { return }
    for node in nodes { first[Int(count[Int(node)]) + 1] += 1 }
    for value in 1..<first.count { first[value] += first[value - 1] }
    var sorted = nodes
    for node in nodes {
      let value = Int(count[Int(node)])
      sorted[first[value]] = node
      first[value] += 1
    }
    nodes = sorted
  }

  private mutating func swap(_ node: UInt32, with rank: Int) {
    let (other, old) = (order[rank], Int(place[Int(node)]))
    order[rank] = node
    order[old] = other
    place[Int(node)] = UInt32(rank)
    place[Int(other)] = UInt32(old)
  }

  /// Cuts a part where the counts of its nodes change.
  private mutating func cut(_ part: Int) {
    let (first, last) = (start[part], end[part])
    var bounds = [first]
    // Nodes with no edge come first, then the highest counts.
    let begin = last - touched[part]
    touched[part] = 0
    if begin > first { bounds.append(begin) }
    for rank in (begin + 1)..<max(begin + 1, last)
    where count[Int(order[rank])] != count[Int(order[rank - 1])] { bounds.append(rank) }
    bounds.append(last)
    guard bounds.count > 2 else { return }
    var largest = 0
    for piece in 0..<bounds.count - 1
    where bounds[piece + 1] - bounds[piece] > bounds[largest + 1] - bounds[largest] {
      largest = piece
    }
    start[part] = bounds[largest]
    end[part] = bounds[largest + 1]
    for piece in 0..<bounds.count - 1 where piece != largest {
      addPart(bounds[piece], bounds[piece + 1])
      let color = UInt32(start.count - 1)
      for rank in bounds[piece]..<bounds[piece + 1] { colors[Int(order[rank])] = color }
      queue.append(color)
    }
  }
}
