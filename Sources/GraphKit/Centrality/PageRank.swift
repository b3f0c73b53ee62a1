/// The result of a PageRank computation: the stationary distribution of a random walk.
public struct PageRank: Sendable, Equatable {
  /// The rank of each node; the sum is 1.
  public let ranks: [Double]
  /// The number of iterations.
  public let iterations: Int
  /// Whether the last iteration changed the ranks by less than the tolerance.
  public let hasConverged: Bool
}

extension DirectedGraph {
  /// Returns the PageRank of all nodes by power iteration (Page, Brin, Motwani, and Winograd 1999).
  ///
  /// A random walk follows a random edge with probability `damping` and jumps to a random node
  /// otherwise, and always from nodes without successors. The order of all additions is fixed, so
  /// ranks are identical on every machine.
  ///
  /// ```swift
  /// let cycle = DirectedGraph(nodeCount: 3, sources: [0, 1, 2], targets: [1, 2, 0])
  /// cycle.pageRank().ranks  // [0.333…, 0.333…, 0.333…]
  /// ```
  ///
  /// - Parameters:
  ///   - damping: The probability of following an edge, 0…1.
  ///   - tolerance: The iteration stops when the ranks change by less than this in total (L1 norm).
  ///   - maximumIterations: The maximum number of iterations.
  ///   - reversed: The reversed graph, if the caller already has it.
  ///   - threads: The maximum number of threads; the result is identical for any number.
  /// - Returns: The ranks, and whether they have converged.
  /// - Complexity: O(V + E) time per iteration, O(V + E) space.
  public func pageRank(
    damping: Double = 0.85, tolerance: Double = 1e-9, maximumIterations: Int = 200,
    reversed: DirectedGraph? = nil, threads: Int = 1
  ) -> PageRank {
    let nodeCount = self.nodeCount
    if nodeCount == 0 { return PageRank(ranks: [], iterations: 0, hasConverged: true) }
    let opposite = reversed ?? self.reversed()
    precondition(
      opposite.nodeCount == nodeCount && opposite.edgeCount == edgeCount,
      "`reversed` is not the reverse of this graph")
    return rows.withView { view in
      opposite.rows.withView { reversedView in
        var walk = RandomWalk(view, reversed: reversedView, damping: damping)
        defer { walk.deallocate() }
        var iterations = 0
        var change = Double.infinity
        while iterations < maximumIterations && change >= tolerance {
          change = walk.step(threads: threads)
          iterations += 1
        }
        return PageRank(
          ranks: walk.currentRanks, iterations: iterations, hasConverged: change < tolerance)
      }
    }
  }
}

/// The ranks of one iteration, and working memory for the next.
private struct RandomWalk: @unchecked Sendable {
  private let view: RowPointers
  private let reversed: RowPointers
  private let damping: Double
  private let ranks: UnsafeMutablePointer<Double>
  /// The rank of each node divided by its number of successors, or 0 if it has none: of this
  /// iteration, and a buffer for the next.
  private var shares: UnsafeMutablePointer<Double>
  private var nextShares: UnsafeMutablePointer<Double>
  /// The sum of the ranks of nodes without successors.
  private var dangling = 0.0
  /// The change of the ranks of each shard, and the ranks of its nodes without successors.
  ///
  /// Threads work on different shards, so writes do not conflict.
  private let changes: UnsafeMutablePointer<Double>
  private let losses: UnsafeMutablePointer<Double>
  private let shardCount: Int

  init(_ view: RowPointers, reversed: RowPointers, damping: Double) {
    self.view = view
    self.reversed = reversed
    self.damping = damping
    // Depends only on the graph, because the number of shards determines how rounding errors add
    // up.
    shardCount = min(64, (view.nodeCount + 4095) / 4096)
    ranks = .scratch(view.nodeCount, filledWith: 1 / Double(view.nodeCount))
    shares = .scratch(view.nodeCount)
    nextShares = .scratch(view.nodeCount)
    changes = .scratch(shardCount)
    losses = .scratch(shardCount)
    for shard in 0..<shardCount { dangling += spread(nodes(in: shard), into: shares) }
  }

  func deallocate() {
    ranks.deallocate()
    shares.deallocate()
    nextShares.deallocate()
    changes.deallocate()
    losses.deallocate()
  }

  var currentRanks: [Double] {
    [Double](UnsafeBufferPointer(start: ranks, count: view.nodeCount))
  }

  private func nodes(in shard: Int) -> Range<Int> {
    view.nodeCount * shard / shardCount..<view.nodeCount * (shard + 1) / shardCount
  }

  /// Computes the next iteration and returns the total change of the ranks.
  mutating func step(threads: Int) -> Double {
    let base = (1 - damping + damping * dangling) / Double(view.nodeCount)
    let round = self
    Shards.run(count: shardCount, threads: threads) { next in
      while let shard = next() {
        let nodes = round.nodes(in: shard)
        round.changes[shard] = round.collect(nodes, base: base)
        round.losses[shard] = round.spread(nodes, into: round.nextShares)
      }
    }
    var change = 0.0
    dangling = 0
    for shard in 0..<shardCount {
      change += changes[shard]
      dangling += losses[shard]
    }
    swap(&shares, &nextShares)
    return change
  }

  /// Divides each rank by the number of successors; returns the sum of the ranks of nodes without
  /// any.
  private func spread(_ nodes: Range<Int>, into shares: UnsafeMutablePointer<Double>) -> Double {
    let (offsets, ranks) = (view.offsets, self.ranks)
    var lost = 0.0
    var node = nodes.lowerBound
    while node < nodes.upperBound {
      let degree = offsets[node + 1] &- offsets[node]
      let rank = ranks[node]
      shares[node] = degree == 0 ? 0 : rank / Double(degree)
      lost += degree == 0 ? rank : 0
      node &+= 1
    }
    return lost
  }

  /// Sums what each node receives from its predecessors; returns the total change of the ranks.
  private func collect(_ nodes: Range<Int>, base: Double) -> Double {
    let (offsets, targets, shares, ranks) = (reversed.offsets, reversed.targets, shares, ranks)
    let damping = self.damping
    var change = 0.0
    var node = nodes.lowerBound
    while node < nodes.upperBound {
      var sum = 0.0
      var edge = offsets[node]
      let end = offsets[node + 1]
      while edge < end {
        sum += shares[targets[edge]]
        edge &+= 1
      }
      let rank = base + damping * sum
      change += (rank - ranks[node]).magnitude
      ranks[node] = rank
      node &+= 1
    }
    return change
  }
}
