/// What a sweep has found at one distance.
struct SweepLevel {
  /// The distance, from 1 on.
  let distance: UInt32
  /// Renumbered nodes, each at most once, and how many.
  let nodes: UnsafePointer<UInt32>
  let count: Int
  /// For each of these the sources at exactly this distance; may be none. Only for visitors that ask
  /// for it.
  let fresh: UnsafePointer<DistanceSweep.Word>
  /// How many pairs of a source and a node are at this distance.
  let found: UInt64
  /// The sources that reached anybody at this distance.
  let reached: DistanceSweep.Word
}

/// What is done with the findings of a sweep, level by level.
protocol SweepVisitor {
  /// Whether it has to know which sources are at a distance to a node, not only how many.
  static var readsFresh: Bool { get }

  /// A batch begins.
  mutating func begin(sources: Range<Int>)

  mutating func visit(_ level: SweepLevel)
}

extension SweepVisitor {
  static var readsFresh: Bool { true }

  mutating func begin(sources: Range<Int>) {}
}

/// Breadth-first searches from many nodes at once, one bit of a wide word for each source.
///
/// Nodes are renumbered so that a batch is a run of numbers whose searches pass the same nodes at
/// almost the same time. Each batch works on a window of nodes: in each level every node of it
/// collects what its predecessors have seen, and only then all of them take it over. A node enters
/// the window when a predecessor is first reached, and leaves it when all sources have reached it or
/// nothing new is on its way to it. In the latter case its predecessors watch out for it.
struct DistanceSweep {
  typealias Word = SIMD8<UInt64>
  static let batchSize = 64 * Word.scalarCount

  let nodeCount: Int
  /// The old number of each renumbered node. Sources of batch `b` are `512 b ..< 512 (b + 1)`.
  let order: [UInt32]
  private let successors: CompressedRows
  private let predecessors: CompressedRows
  private let hasWideLanes: Bool

  /// - Parameter hasWideLanes: whether to use instructions for such words, where there are any.
  init(_ graph: DirectedGraph, hasWideLanes: Bool = WideLanes.areAvailable) {
    self.hasWideLanes = hasWideLanes && WideLanes.areAvailable
    nodeCount = graph.nodeCount
    order = Self.sorted(
      graph.undirected().neighborhoodOrder(groupSize: Self.batchSize), by: graph.inDegrees())
    successors = graph.rows.renumbered(by: order)
    predecessors = successors.transposed()
  }

  /// The same groups with the nodes of each sorted by degree, so that the processor rarely has to guess
  /// where a row ends.
  private static func sorted(_ order: [UInt32], by degrees: [UInt32]) -> [UInt32] {
    [UInt32](count: order.count) { result in
      var written = 0
      for start in stride(from: 0, to: order.count, by: batchSize) {
        let group = order[start..<min(start + batchSize, order.count)]
        for degree: UInt32 in 0...16 {
          for node in group where min(degrees[Int(node)], 16) == degree {
            result[written] = node
            written += 1
          }
        }
      }
    }
  }

  var batchCount: Int { (nodeCount + Self.batchSize - 1) / Self.batchSize }

  /// The sources of a batch.
  func sources(of batch: Int) -> Range<Int> {
    Self.batchSize * batch..<min(Self.batchSize * (batch + 1), nodeCount)
  }

  /// Runs all batches on some threads.
  ///
  /// - Parameters:
  ///   - make: makes a visitor, one for each thread.
  ///   - finish: is given the thread's visitor after each batch.
  func run<Visitor: SweepVisitor>(
    threads: Int, makeVisitor make: @Sendable () -> Visitor,
    afterBatch finish: @Sendable (Int, inout Visitor) -> Void
  ) {
    Shards.run(count: batchCount, threads: threads) { next in
      successors.withView { successors in
        predecessors.withView { predecessors in
          let window = SweepWindow(
            successors: successors, predecessors: predecessors, hasWideLanes: hasWideLanes)
          defer { window.deallocate() }
          var visitor = make()
          while let batch = next() {
            visitor.begin(sources: sources(of: batch))
            window.run(sources: sources(of: batch), &visitor)
            finish(batch, &visitor)
          }
        }
      }
    }
  }
}

extension DistanceSweep {
  /// 0 if all bits are zero, else 1, in arithmetic: nobody could guess which way a branch goes.
  @inline(__always)
  static func oneUnlessZero(_ word: Word) -> Int {
    let half = word.lowHalf | word.highHalf
    let quarter = half.lowHalf | half.highHalf
    let bits = quarter[0] | quarter[1]
    return Int(truncatingIfNeeded: (bits | (0 &- bits)) &>> 63)
  }
}
