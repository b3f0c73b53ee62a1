/// The ranks of a random walk, and what an iteration needs to compute better ones.
struct RandomWalk: @unchecked Sendable {
  private let damping: Double
  private let nodeCount: Int
  private let offsets: UnsafePointer<UInt32>
  private let edges: WalkRows
  /// The rank of each node divided by its number of successors, or the rank if it has none; and a zero.
  private let shares: UnsafeMutablePointer<Double>
  /// By what the rank of each node is multiplied to get its share.
  private let portions: UnsafeMutablePointer<Double>
  /// The nodes without successors, and the sum of their ranks.
  private let ends: [Int]
  private var dangling = 0.0
  /// The change of the ranks of each range.
  ///
  /// Threads work on different ranges, so writes do not conflict.
  private let changes: UnsafeMutablePointer<Double>

  init(_ view: RowPointers, reversed: RowPointers, damping: Double) {
    self.damping = damping
    nodeCount = view.nodeCount
    offsets = view.offsets
    edges = WalkRows(reversed)
    shares = .scratch(nodeCount + 1)
    portions = .scratch(nodeCount)
    changes = .scratch(edges.rangeCount)
    let start = 1 / Double(nodeCount)
    var ends: [Int] = []
    for node in 0..<nodeCount {
      let degree = view.offsets[node + 1] &- view.offsets[node]
      if degree == 0 { ends.append(node) }
      portions[node] = 1 / Double(max(degree, 1))
      shares[node] = start * portions[node]
    }
    shares[nodeCount] = 0
    self.ends = ends
    dangling = lost
  }

  func deallocate() {
    edges.deallocate()
    shares.deallocate()
    portions.deallocate()
    changes.deallocate()
  }

  /// The ranks, which add up to 1.
  var ranks: [Double] {
    var sum = 0.0
    for node in 0..<nodeCount { sum += rank(node) }
    return [Double](count: nodeCount) { ranks in
      for node in 0..<nodeCount { ranks[node] = rank(node) / sum }
    }
  }

  @inline(__always)
  private func rank(_ node: Int) -> Double {
    shares[node] * Double(max(offsets[node + 1] &- offsets[node], 1))
  }

  /// The sum of the ranks of nodes without successors.
  private var lost: Double {
    var sum = 0.0
    for node in ends { sum += shares[node] }
    return sum
  }

  /// Computes the next iteration and returns the total change of the ranks.
  mutating func step(threads: Int) -> Double {
    let base = (1 - damping + damping * dangling) / Double(nodeCount)
    let round = self
    // All of these sums come from old ranks, so they are complete before the first new rank.
    Shards.run(count: edges.rangeCount, threads: threads) { next in
      while let range = next() { round.edges.sumFar(of: range, round.shares) }
    }
    Shards.run(count: edges.rangeCount, threads: threads) { next in
      while let range = next() { round.changes[range] = round.sweep(range, base: base) }
    }
    var change = 0.0
    for range in 0..<edges.rangeCount { change += changes[range] }
    dangling = lost
    return change
  }

  /// Computes the ranks of a range, in order; returns their total change.
  private func sweep(_ range: Int, base: Double) -> Double {
    let (shares, portions, damping) = (self.shares, self.portions, self.damping)
    let nodes = edges.nodes(in: range)
    let farNodes = edges.farNodes
    var far = edges.firstFar(of: range)
    var change = 0.0
    var node = nodes.lowerBound
    var near = edges.near + WalkRows.width &* nodes.lowerBound
    while node < nodes.upperBound {
      // Without branches on the number of predecessors, which no processor could foresee.
      var sum = shares[near[0]] + shares[near[1]]
      sum += shares[near[2]] + shares[near[3]]
      sum += shares[near[4]] + shares[near[5]]
      near += WalkRows.width
      if farNodes[far] == UInt32(truncatingIfNeeded: node) {
        sum += edges.farSums[far]
        far &+= 1
      }
      let rank = base + damping * sum
      let share = rank * portions[node]
      change += (rank - shares[node] / portions[node]).magnitude
      shares[node] = share
      node &+= 1
    }
    return change
  }
}
