/// Figures derived from the exact distances between all pairs of nodes.
public struct DistanceSummary: Sendable, Equatable {
  /// The distance from each node to the farthest node it reaches; 0 if it reaches no other node.
  public let eccentricities: [UInt32]
  /// The sum of the distances of all reachable ordered pairs of distinct nodes.
  public let sum: UInt64
  /// The number of ordered pairs of distinct nodes of which the first reaches the second.
  public let reachablePairs: UInt64

  /// The largest distance of a reachable pair; 0 for an empty graph.
  public var diameter: UInt32 { eccentricities.max() ?? 0 }

  /// The smallest eccentricity; 0 for an empty graph.
  ///
  /// Not meaningful unless the graph is strongly connected: a node that reaches no other node has
  /// eccentricity 0.
  public var radius: UInt32 { eccentricities.min() ?? 0 }

  /// The mean distance of reachable pairs; nil if there are none.
  public var mean: Double? {
    reachablePairs == 0 ? nil : Double(sum) / Double(reachablePairs)
  }

  /// Whether every node reaches every other.
  public var isStronglyConnected: Bool {
    let count = UInt64(eccentricities.count)
    return count == 0 || reachablePairs == count * (count - 1)
  }
}

extension DirectedGraph {
  /// Returns exact eccentricities, diameter, radius, and mean distance of the whole graph.
  ///
  /// ```
  /// 0 ──▶ 1 ──▶ 2
  /// ```
  /// ```swift
  /// let graph = DirectedGraph(nodeCount: 3, sources: [0, 1], targets: [1, 2])
  /// let summary = graph.distanceSummary()
  /// summary.eccentricities  // [2, 1, 0]
  /// summary.mean            // 1.333…
  /// ```
  ///
  /// Breadth-first search from 512 nodes at a time, one bit for each (Then et al., The more the
  /// merrier: efficient multi-source graph traversal, 2014). A batch consists of nodes close to
  /// each other, so that their searches visit the same nodes at almost the same time.
  ///
  /// - Parameter threads: The maximum number of threads; the result is identical for any number.
  /// - Returns: The figures of the graph.
  /// - Complexity: O(V / 512 × (V + E) × a) time, where the small number *a* is the number of
  ///   different distances from the sources of a batch to the same node; O(V + E) space per thread.
  ///   O(V + E) time if no links form a cycle.
  public func distanceSummary(threads: Int = 1) -> DistanceSummary {
    if let forest = OrientedForest(self) { return forest.distanceSummary() }
    let sweep = DistanceSweep(self)
    let batches = Collected<SummaryVisitor>(count: sweep.batchCount)
    sweep.run(
      threads: threads,
      makeVisitor: { SummaryVisitor() },
      afterBatch: { batch, visitor in
        visitor.finish()
        batches[batch] = visitor
        visitor = SummaryVisitor()
      })
    var eccentricities = [UInt32](repeating: 0, count: nodeCount)
    var (sum, pairs): (UInt64, UInt64) = (0, 0)
    for (batch, found) in batches.all().enumerated() {
      sum += found.sum
      pairs += found.pairs
      for (bit, source) in sweep.sources(of: batch).enumerated() {
        eccentricities[Int(sweep.order[source])] = found.eccentricities[bit]
      }
    }
    return DistanceSummary(eccentricities: eccentricities, sum: sum, reachablePairs: pairs)
  }

  /// Returns the distance figures of an induced subgraph, with distances along paths inside it.
  ///
  /// - Parameters:
  ///   - members: The nodes of the subgraph; duplicates are ignored.
  ///   - threads: The maximum number of threads; the result is identical for any number.
  /// - Returns: The figures, and the nodes in ascending order, to which the eccentricities are
  ///   parallel.
  /// - Precondition: `members` are nodes of the graph.
  /// - Complexity: As ``distanceSummary(threads:)``, for the subgraph.
  public func distanceSummary(
    within members: some Sequence<NodeIndex>, threads: Int = 1
  ) -> (summary: DistanceSummary, nodes: [NodeIndex]) {
    let (graph, nodes) = subgraph(inducedBy: members)
    return (graph.distanceSummary(threads: threads), nodes)
  }
}

/// Sums the distances of one batch of sources.
private struct SummaryVisitor: SweepVisitor {
  var eccentricities = [UInt32](repeating: 0, count: DistanceSweep.batchSize)
  var sum: UInt64 = 0
  var pairs: UInt64 = 0
  /// The latest level, and the sources that reached a new node in it.
  private var latest: UInt32 = 0
  private var running = DistanceSweep.Word()

  static let readsFresh = false

  mutating func visit(_ level: SweepLevel) {
    pairs &+= level.found
    sum &+= level.found &* UInt64(level.distance)
    // A source that reaches no new node in a level is finished.
    record(for: running & ~level.reached)
    running = level.reached
    latest = level.distance
  }

  mutating func finish() {
    record(for: running)
  }

  private mutating func record(for sources: DistanceSweep.Word) {
    for lane in 0..<DistanceSweep.Word.scalarCount {
      var bits = sources[lane]
      while bits != 0 {
        eccentricities[lane * 64 + bits.trailingZeroBitCount] = latest
        bits &= bits &- 1
      }
    }
  }
}
