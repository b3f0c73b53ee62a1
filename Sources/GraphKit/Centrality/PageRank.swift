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
  /// Returns the PageRank of all nodes (Page, Brin, Motwani, and Winograd 1999).
  ///
  /// A random walk follows a random edge with probability `damping` and jumps to a random node
  /// otherwise, and always from nodes without successors. The nodes are divided into up to 64
  /// ranges. Each iteration computes the ranks in a range one after the other, from new ranks where the
  /// range has them already (the method of Gauss and Seidel). Where numbers of neighbors are close, as on
  /// maps, that takes half as many iterations as from old ranks alone. The order of all additions is fixed,
  /// so ranks are identical on every machine.
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
          ranks: walk.ranks, iterations: iterations, hasConverged: change < tolerance)
      }
    }
  }
}
