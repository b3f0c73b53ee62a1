/// The share of a random walk's time that each node gets.
public struct PageRank: Sendable, Equatable {
  /// For each node its rank; they add up to 1.
  public let ranks: [Double]
  /// How many rounds were computed.
  public let iterations: Int
  /// Whether the last round changed the ranks by less than the tolerance.
  public let hasConverged: Bool
}

extension DirectedGraph {
  /// PageRank by power iteration (Page, Brin, Motwani and Winograd, 1999).
  ///
  /// A walker follows a random edge with probability `damping` and jumps to a random node otherwise,
  /// also from nodes without successors. The order of all additions is fixed, so the ranks are the
  /// same on every machine.
  ///
  /// - Parameters:
  ///   - tolerance: stop when the ranks change by less than this in total (sum of magnitudes).
  ///   - reversed: this graph reversed, if the caller has it already.
  ///   - threads: how many threads may work; the answer does not depend on it, to the last bit.
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
      "that is not this graph reversed")
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

/// The ranks of one round and what follows from them for the next.
private struct RandomWalk: @unchecked Sendable {
  private let view: RowView
  private let reversed: RowView
  private let damping: Double
  private let ranks: UnsafeMutablePointer<Double>
  /// For each node its rank divided by the number of its successors, 0 if there are none: of this
  /// round, and room for the next.
  private var shares: UnsafeMutablePointer<Double>
  private var nextShares: UnsafeMutablePointer<Double>
  /// The ranks of all nodes without successors.
  private var dangling = 0.0
  /// For each shard of nodes by how much its ranks change, and the ranks without successors in it.
  /// Threads work on different shards, so they do not get into each other's way.
  private let changes: UnsafeMutablePointer<Double>
  private let losses: UnsafeMutablePointer<Double>
  private let shardCount: Int

  init(_ view: RowView, reversed: RowView, damping: Double) {
    self.view = view
    self.reversed = reversed
    self.damping = damping
    // The number of shards decides how rounding errors add up, so it depends on the graph only.
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

  /// Computes the next round; returns by how much the ranks change.
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

  /// Divides each rank by the number of successors; returns the ranks of those without any.
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

  /// Adds up what each node gets from its predecessors; returns by how much the ranks change.
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
