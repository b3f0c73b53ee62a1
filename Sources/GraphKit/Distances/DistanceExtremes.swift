/// The largest distance of a graph and its smallest eccentricity, or bounds of them.
public struct DistanceExtremes: Sendable, Equatable {
  /// The largest distance of a reachable pair; a single value if it is known.
  public let diameter: ClosedRange<UInt32>
  /// The smallest eccentricity of a node; a single value if it is known.
  public let radius: ClosedRange<UInt32>
  /// The number of breadth-first searches of the whole graph that were needed.
  public let searchCount: Int

  /// Whether both figures are known.
  public var isExact: Bool {
    diameter.lowerBound == diameter.upperBound && radius.lowerBound == radius.upperBound
  }
}

extension DirectedGraph {
  /// Returns the exact diameter and radius, usually after some dozens of breadth-first searches.
  ///
  /// ```
  /// 0 ──▶ 1 ──▶ 2
  /// ▲           │
  /// └───────────┘
  /// ```
  /// ```swift
  /// let cycle = DirectedGraph(nodeCount: 3, sources: [0, 1, 2], targets: [1, 2, 0])
  /// cycle.distanceExtremes().diameter  // 2...2
  /// cycle.distanceExtremes().radius    // 2...2
  /// ```
  ///
  /// Each search narrows the bounds of the eccentricities of all nodes by the triangle inequality; the
  /// next one starts where the bounds are farthest apart (Borassi, Crescenzi, Habib, Kosters, Marino,
  /// and Takes, Fast diameter and radius BFS-based computation in (weakly connected) real-world
  /// graphs, 2015). Where all eccentricities are almost equal, as in a ring, that takes as many
  /// searches as there are nodes, and `searchLimit` ends it.
  ///
  /// The figures are those of ``distanceSummary(threads:)``. A graph that is not strongly connected has
  /// no such bounds: that summary is then computed, without any limit. For the extent of one component,
  /// pass ``subgraph(inducedBy:)``.
  ///
  /// - Parameters:
  ///   - searchLimit: The number of searches after which no other one begins; the result has bounds
  ///     then.
  ///   - threads: The maximum number of threads; the result is identical for any number.
  /// - Returns: The figures or their bounds; 0 for an empty graph.
  /// - Complexity: O(searches × (V + E)) time, O(V + E) space.
  public func distanceExtremes(searchLimit: Int = .max, threads: Int = 1) -> DistanceExtremes {
    if nodeCount < 2 { return DistanceExtremes(diameter: 0...0, radius: 0...0, searchCount: 0) }
    let first = breadthFirstOrder(from: busiestNode)
    guard first.count == nodeCount else { return extremesOfSummary(threads: threads) }
    // Renumbered in the order of a search, so that neighbors are close in memory.
    let rows = self.rows.renumbered(by: first)
    let reversed = rows.transposed()
    let found = rows.withView { forward in
      reversed.withView { backward in
        var search = ExtremeSearch(forward, backward, threads: threads)
        defer { search.deallocate() }
        return search.run(searchLimit: searchLimit)
      }
    }
    return found ?? extremesOfSummary(threads: threads)
  }

  private func extremesOfSummary(threads: Int) -> DistanceExtremes {
    let summary = distanceSummary(threads: threads)
    return DistanceExtremes(
      diameter: summary.diameter...summary.diameter, radius: summary.radius...summary.radius,
      searchCount: nodeCount)
  }

  /// The node with most successors, the lowest of several.
  private var busiestNode: UInt32 {
    var busiest: UInt32 = 0
    for node in 0..<UInt32(nodeCount) where rows.row(node).count > rows.row(busiest).count {
      busiest = node
    }
    return busiest
  }

  /// Returns the nodes that can be reached from a node, nearest first.
  private func breadthFirstOrder(from source: UInt32) -> [UInt32] {
    var scratch = BreadthFirstScratch(nodeCount: nodeCount)
    breadthFirstBall(around: NodeIndex(source), scratch: &scratch)
    return Array(scratch.reached)
  }
}
