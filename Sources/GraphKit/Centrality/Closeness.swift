internal import Platform

/// Closeness centralities: how near each node is to the others.
public struct Closeness: Sendable, Equatable {
  /// The number of other nodes that each node reaches.
  public let reachedCounts: [UInt32]
  /// The sum of the distances from each node to those it reaches.
  public let distanceSums: [UInt64]
  /// The harmonic centrality of each node: the sum of the reciprocals of these distances.
  ///
  /// Not normalized.
  public let harmonic: [Double]

  /// The reciprocal of each node's mean distance to those it reaches; 0 if it reaches no other
  /// node.
  public var closeness: [Double] {
    reachedCounts.indices.map {
      distanceSums[$0] == 0 ? 0 : Double(reachedCounts[$0]) / Double(distanceSums[$0])
    }
  }

  /// The closeness multiplied by the fraction of the other nodes that is reached.
  ///
  /// Prevents a few near nodes from counting as much as many (Wasserman and Faust, Social network
  /// analysis, 1994).
  public var scaledCloseness: [Double] {
    let others = Double(max(reachedCounts.count - 1, 1))
    return zip(closeness, reachedCounts).map { $0 * Double($1) / others }
  }
}

extension DirectedGraph {
  /// Returns the closeness and harmonic centrality of all nodes.
  ///
  /// Distances are measured along edges from each node to the others; use the reversed graph for
  /// distances from the others to each node.
  ///
  /// ```
  /// 0 ──▶ 1 ──▶ 2
  /// ```
  /// ```swift
  /// let graph = DirectedGraph(nodeCount: 3, sources: [0, 1], targets: [1, 2])
  /// let closeness = graph.closeness()
  /// closeness.distanceSums  // [3, 1, 0]
  /// closeness.harmonic      // [1.5, 1, 0]
  /// ```
  ///
  /// Breadth-first search against the edges from 512 nodes at a time, one bit for each, as in
  /// ``distanceSummary(threads:)``. Harmonic sums are computed in integers, so the order of
  /// additions does not matter; their relative error is about 1e-12.
  ///
  /// - Parameter threads: The maximum number of threads; the result is identical for any number.
  /// - Returns: The centralities of all nodes.
  /// - Complexity: As ``distanceSummary(threads:)``.
  public func closeness(threads: Int = 1) -> Closeness {
    let sweep = DistanceSweep(reversed())
    let scale = NearnessVisitor.scale(nodeCount: nodeCount)
    let total = Totals(nodeCount: nodeCount)
    let order = sweep.order
    sweep.run(
      threads: threads,
      makeVisitor: { NearnessVisitor(nodeCount: order.count, scale: scale) },
      afterBatch: { _, visitor in total.add(&visitor, order) })
    return total.closeness(scale: scale)
  }
}

/// Accumulates the sources that each node of a sweep is reached from, by distance.
private struct NearnessVisitor: SweepVisitor {
  struct Sums: BitwiseCopyable {
    var count: UInt32 = 0
    var distance: UInt64 = 0
    var inverse: UInt64 = 0
  }

  let scale: UInt64
  var sums: [Sums]

  init(nodeCount: Int, scale: UInt64) {
    self.scale = scale
    sums = [Sums](repeating: Sums(), count: nodeCount)
  }

  /// The fixed-point value of 1: a power of two with which no sum overflows.
  static func scale(nodeCount: Int) -> UInt64 {
    1 << UInt64(62 - (Int.bitWidth - nodeCount.leadingZeroBitCount))
  }

  mutating func visit(_ level: SweepLevel) {
    let distance = UInt64(level.distance)
    let inverse = (scale &+ distance / 2) / distance
    sums.withUnsafeMutableBufferPointer { sums in
      var position = 0
      while position < level.count {
        let found = CarrySaveCounter.ones(in: level.fresh[position])
        let node = Int(level.nodes[position])
        sums[node].count &+= UInt32(truncatingIfNeeded: found)
        sums[node].distance &+= found &* distance
        sums[node].inverse &+= found &* inverse
        position &+= 1
      }
    }
  }
}

/// The sums of all batches by original node number.
private final class Totals: Sendable {
  private let sums: Guarded<[NearnessVisitor.Sums]>

  init(nodeCount: Int) {
    sums = Guarded([NearnessVisitor.Sums](repeating: NearnessVisitor.Sums(), count: nodeCount))
  }

  /// Adds the sums of a visitor and resets the visitor.
  func add(_ visitor: inout NearnessVisitor, _ order: [UInt32]) {
    sums.withLock { sums in
      for (node, found) in visitor.sums.enumerated() {
        sums[Int(order[node])].count += found.count
        sums[Int(order[node])].distance += found.distance
        sums[Int(order[node])].inverse += found.inverse
      }
    }
    for node in visitor.sums.indices { visitor.sums[node] = NearnessVisitor.Sums() }
  }

  func closeness(scale: UInt64) -> Closeness {
    sums.withLock { sums in
      Closeness(
        reachedCounts: sums.map(\.count), distanceSums: sums.map(\.distance),
        harmonic: sums.map { Double($0.inverse) / Double(scale) })
    }
  }
}
