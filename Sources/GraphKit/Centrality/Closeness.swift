internal import Synchronization

/// How near each node is to the others.
public struct Closeness: Sendable, Equatable {
  /// For each node how many others it reaches.
  public let reachedCounts: [UInt32]
  /// For each node the sum of the distances to these.
  public let distanceSums: [UInt64]
  /// For each node the sum of one over the distance to each of these: harmonic centrality, not
  /// normalized.
  public let harmonic: [Double]

  /// For each node one over its mean distance to those it reaches; 0 if it reaches nobody.
  public var closeness: [Double] {
    reachedCounts.indices.map {
      distanceSums[$0] == 0 ? 0 : Double(reachedCounts[$0]) / Double(distanceSums[$0])
    }
  }

  /// The closeness times the share of the other nodes that is reached (Wasserman and Faust, Social
  /// network analysis, 1994), so that few near ones do not count as much as many.
  public var scaledCloseness: [Double] {
    let others = Double(max(reachedCounts.count - 1, 1))
    return zip(closeness, reachedCounts).map { $0 * Double($1) / others }
  }
}

extension DirectedGraph {
  /// Closeness and harmonic centrality of all nodes, along edges from each node to the others. For the
  /// way from the others to each node ask the reversed graph.
  ///
  /// Breadth-first search against the edges from 512 nodes at a time, one bit for each, as
  /// `distanceSummary(threads:)` does: the bits that are new at a node are those it has the distance to.
  /// The harmonic sums are made of integers, so the order of the additions does not matter; they are
  /// right to about 1e-12 of their value.
  ///
  /// - Parameter threads: how many threads may work; the answer does not depend on it.
  /// - Complexity: as `distanceSummary(threads:)`.
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

/// Counts, for each node, the sources of a sweep by distance.
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

  /// What a distance of 1 counts: a power of two with which no sum gets too large.
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

/// The sums of all batches, by old node numbers.
private final class Totals: Sendable {
  private let sums: Mutex<[NearnessVisitor.Sums]>

  init(nodeCount: Int) {
    sums = Mutex([NearnessVisitor.Sums](repeating: NearnessVisitor.Sums(), count: nodeCount))
  }

  /// Takes over what a visitor has found, and leaves it with nothing.
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
