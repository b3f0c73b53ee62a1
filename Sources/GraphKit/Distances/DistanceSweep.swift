/// The findings of a sweep at one distance.
struct SweepLevel {
  /// The distance, at least 1.
  let distance: UInt32
  /// Renumbered nodes, each at most once, and their number.
  let nodes: UnsafePointer<UInt32>
  let count: Int
  /// The sources at exactly this distance from each of these nodes; may be empty.
  ///
  /// Valid only for visitors that request it with `readsFresh`.
  let fresh: UnsafePointer<DistanceSweep.Word>
  /// The number of pairs of a source and a node at this distance.
  let found: UInt64
  /// The sources that reached a new node at this distance.
  let reached: DistanceSweep.Word
}

/// Processes the findings of a sweep, level by level.
protocol SweepVisitor {
  /// Whether the visitor needs the sources of each node and not only their number.
  static var readsFresh: Bool { get }

  /// Called at the beginning of a batch.
  mutating func begin(sources: Range<Int>)

  mutating func visit(_ level: SweepLevel)
}

extension SweepVisitor {
  static var readsFresh: Bool { true }

  mutating func begin(sources: Range<Int>) {}
}

/// Multi-source breadth-first search, one bit of a wide word per source.
///
/// Nodes are renumbered so that a batch is a range of numbers whose searches visit the same nodes
/// at almost the same time. Each batch works on a window of active nodes: in each level, every
/// active node first collects the sources of its predecessors, and then all of them are updated. A
/// node enters the window when a predecessor is first reached, and leaves it when all sources have
/// reached it or no predecessor has new sources for it. In the latter case, its predecessors are
/// marked to activate it again.
struct DistanceSweep {
  typealias Word = SIMD8<UInt64>
  static let batchSize = 64 * Word.scalarCount

  let nodeCount: Int
  /// The original number of each renumbered node; the sources of batch b are `512 b ..< 512 (b +
  /// 1)`.
  let order: [UInt32]
  private let successors: CompressedRows
  private let predecessors: CompressedRows
  private let hasWideLanes: Bool

  /// Prepares a sweep of a graph.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - hasWideLanes: Whether to use 512-bit vector instructions if available.
  init(_ graph: DirectedGraph, hasWideLanes: Bool = WideLanes.areAvailable) {
    self.hasWideLanes = hasWideLanes && WideLanes.areAvailable
    nodeCount = graph.nodeCount
    order = Self.sorted(
      graph.undirected().neighborhoodOrder(groupSize: Self.batchSize), by: graph.inDegrees())
    successors = graph.rows.renumbered(by: order)
    predecessors = successors.transposed()
  }

  /// Sorts the nodes within each group by degree, to reduce branch mispredictions at the ends of
  /// rows.
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

  /// Returns the sources of a batch.
  func sources(of batch: Int) -> Range<Int> {
    Self.batchSize * batch..<min(Self.batchSize * (batch + 1), nodeCount)
  }

  /// Runs all batches on several threads.
  ///
  /// - Parameters:
  ///   - threads: The maximum number of threads.
  ///   - make: Creates a visitor; called once per thread.
  ///   - finish: Called with the thread's visitor after each batch.
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
            if !Workload.isAbandoned { window.run(sources: sources(of: batch), &visitor) }
            finish(batch, &visitor)
          }
        }
      }
    }
  }
}

extension DistanceSweep {
  /// Returns 0 if all bits are zero and 1 otherwise; branch-free: the outcome is unpredictable.
  @inline(__always)
  static func oneUnlessZero(_ word: Word) -> Int {
    let half = word.lowHalf | word.highHalf
    let quarter = half.lowHalf | half.highHalf
    let bits = quarter[0] | quarter[1]
    return Int(truncatingIfNeeded: (bits | (0 &- bits)) &>> 63)
  }
}
