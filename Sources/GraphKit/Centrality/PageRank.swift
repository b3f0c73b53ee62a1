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
  /// - Complexity: O(V + E) time per iteration, O(V + E) space.
  public func pageRank(
    damping: Double = 0.85, tolerance: Double = 1e-9, maximumIterations: Int = 200,
    reversed: DirectedGraph? = nil
  ) -> PageRank {
    let nodeCount = self.nodeCount
    if nodeCount == 0 { return PageRank(ranks: [], iterations: 0, hasConverged: true) }
    let opposite = reversed ?? self.reversed()
    precondition(
      opposite.nodeCount == nodeCount && opposite.edgeCount == edgeCount,
      "that is not this graph reversed")
    var iterations = 0
    var hasConverged = false
    let ranks = rows.withView { view in
      opposite.rows.withView { reversedView in
        [Double](count: nodeCount) { ranks in
          let next = UnsafeMutablePointer<Double>.scratch(nodeCount)
          let shares = UnsafeMutablePointer<Double>.scratch(nodeCount)
          defer {
            next.deallocate()
            shares.deallocate()
          }
          ranks.initialize(repeating: 1 / Double(nodeCount), count: nodeCount)
          while iterations < maximumIterations && !hasConverged {
            let dangling = Self.spread(view, ranks, shares)
            let base = (1 - damping + damping * dangling) / Double(nodeCount)
            let change = Self.collect(
              reversedView, shares, base: base, damping: damping, ranks, next)
            ranks.update(from: next, count: nodeCount)
            hasConverged = change < tolerance
            iterations += 1
          }
        }
      }
    }
    return PageRank(ranks: ranks, iterations: iterations, hasConverged: hasConverged)
  }

  /// Divides each rank by the number of successors; returns the ranks of those without any.
  private static func spread(
    _ view: RowView, _ ranks: UnsafeMutablePointer<Double>, _ shares: UnsafeMutablePointer<Double>
  ) -> Double {
    var dangling = 0.0
    var node = 0
    while node < view.nodeCount {
      let degree = view.offsets[node + 1] &- view.offsets[node]
      if degree == 0 {
        shares[node] = 0
        dangling += ranks[node]
      } else {
        shares[node] = ranks[node] / Double(degree)
      }
      node += 1
    }
    return dangling
  }

  /// Adds up what each node gets from its predecessors; returns by how much the ranks change.
  private static func collect(
    _ view: RowView, _ shares: UnsafeMutablePointer<Double>, base: Double, damping: Double,
    _ ranks: UnsafeMutablePointer<Double>, _ next: UnsafeMutablePointer<Double>
  ) -> Double {
    var change = 0.0
    var node = 0
    while node < view.nodeCount {
      var sum = 0.0
      var edge = view.offsets[node]
      let end = view.offsets[node + 1]
      while edge < end {
        sum += shares[view.targets[edge]]
        edge &+= 1
      }
      let rank = base + damping * sum
      change += (rank - ranks[node]).magnitude
      next[node] = rank
      node += 1
    }
    return change
  }
}
