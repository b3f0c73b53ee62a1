/// Exact distances between all pairs of nodes, summed up.
public struct DistanceSummary: Sendable, Equatable {
  /// For each node the distance to the farthest node it can reach; 0 if it reaches none.
  public let eccentricities: [UInt32]
  /// The sum of the distances of all reachable ordered pairs of different nodes.
  public let sum: UInt64
  /// The number of ordered pairs of different nodes of which the first reaches the second.
  public let reachablePairs: UInt64

  /// The largest distance between nodes of which one reaches the other; 0 without nodes.
  public var diameter: UInt32 { eccentricities.max() ?? 0 }

  /// The smallest eccentricity; 0 without nodes. In a graph that is not strongly connected this says
  /// little: a node that reaches nobody has eccentricity 0.
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
  /// Exact eccentricities, diameter, radius and mean distance of the whole graph.
  ///
  /// Breadth-first search from 512 nodes at a time, one bit for each (Then et al., The more the
  /// merrier: efficient multi-source graph traversal, 2014). Batches are made of nodes that lie close
  /// to each other, so that their searches pass the same nodes at almost the same time.
  ///
  /// - Parameter threads: how many threads may work; the answer does not depend on it.
  /// - Complexity: O(V / 512 * (V + E) * a) time, where `a`, a small number, is how many different
  ///   distances a batch has to the same node; O(V + E) space per thread. O(V + E) if no links form a
  ///   cycle.
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

  /// The same for the subgraph of some nodes; distances are along paths inside of it.
  ///
  /// - Returns: the summary, whose eccentricities are parallel to `nodes`: the given nodes, ascending
  ///   and without repetitions.
  /// - Precondition: `members` are nodes of the graph.
  public func distanceSummary(
    within members: some Sequence<NodeIndex>, threads: Int = 1
  ) -> (summary: DistanceSummary, nodes: [NodeIndex]) {
    let (graph, nodes) = subgraph(inducedBy: members)
    return (graph.distanceSummary(threads: threads), nodes)
  }
}

/// Sums up the distances of one batch of sources.
private struct SummaryVisitor: SweepVisitor {
  var eccentricities = [UInt32](repeating: 0, count: DistanceSweep.batchSize)
  var sum: UInt64 = 0
  var pairs: UInt64 = 0
  /// The latest level, and the sources that reached anybody in it.
  private var latest: UInt32 = 0
  private var running = DistanceSweep.Word()

  static let readsFresh = false

  mutating func visit(_ level: SweepLevel) {
    pairs &+= level.found
    sum &+= level.found &* UInt64(level.distance)
    // Whoever reaches nobody in a level never will again.
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
