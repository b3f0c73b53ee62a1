/// Breadth-first searches from many nodes at once, one bit of a wide word for each source.
enum DistanceSweep {
  typealias Word = SIMD4<UInt64>
  static let lanes = Word.scalarCount
  static let batchSize = 64 * lanes

  /// What one batch of sources found.
  private struct BatchResult: Sendable {
    var eccentricities: [UInt32]
    var sum: UInt64
    var pairs: UInt64
  }

  static func run(_ graph: DirectedGraph, threads: Int) -> DistanceSummary {
    let nodeCount = graph.nodeCount
    // Renumbered so that a batch is a run of numbers and its searches stay in neighboring memory.
    let order = graph.undirected().neighborhoodOrder(groupSize: batchSize)
    let rows = graph.rows.renumbered(by: order)
    let batches = (nodeCount + batchSize - 1) / batchSize
    let results = Collected<BatchResult>(count: batches)
    Shards.run(count: batches, threads: threads) { next in
      rows.withView { view in
        let memory = SweepMemory(nodeCount: nodeCount)
        defer { memory.deallocate() }
        while let batch = next() {
          let first = batch * batchSize
          let size = min(batchSize, nodeCount - first)
          results[batch] = sweep(view, memory, firstSource: UInt32(first), sourceCount: size)
        }
      }
    }

    var eccentricities = [UInt32](repeating: 0, count: nodeCount)
    var sum: UInt64 = 0
    var pairs: UInt64 = 0
    var position = 0
    for result in results.all() {
      sum += result.sum
      pairs += result.pairs
      for eccentricity in result.eccentricities {
        eccentricities[Int(order[position])] = eccentricity
        position += 1
      }
    }
    return DistanceSummary(eccentricities: eccentricities, sum: sum, reachablePairs: pairs)
  }

  private struct SweepMemory {
    /// For each node the sources that have reached it, that reached it in the latest round, and that
    /// reach it in the round being computed.
    let seen: UnsafeMutablePointer<Word>
    let frontier: UnsafeMutablePointer<Word>
    let arriving: UnsafeMutablePointer<Word>
    let isTouched: UnsafeMutablePointer<UInt8>
    let active: UnsafeMutablePointer<UInt32>
    /// One more than nodes: candidates are written before it is known whether they count.
    let touched: UnsafeMutablePointer<UInt32>

    init(nodeCount: Int) {
      seen = .scratch(nodeCount)
      frontier = .scratch(nodeCount)
      arriving = .scratch(nodeCount, filledWith: Word())
      isTouched = .scratch(nodeCount, filledWith: 0)
      active = .scratch(nodeCount)
      touched = .scratch(nodeCount + 1)
    }

    func deallocate() {
      seen.deallocate()
      frontier.deallocate()
      arriving.deallocate()
      isTouched.deallocate()
      active.deallocate()
      touched.deallocate()
    }
  }

  private static func sweep(
    _ view: RowView, _ memory: SweepMemory, firstSource: UInt32, sourceCount: Int
  ) -> BatchResult {
    let (seen, frontier, arriving) = (memory.seen, memory.frontier, memory.arriving)
    let (isTouched, active, touched) = (memory.isTouched, memory.active, memory.touched)
    seen.initialize(repeating: Word(), count: view.nodeCount)
    var activeCount = 0
    while activeCount < sourceCount {
      let source = firstSource &+ UInt32(activeCount)
      var word = Word()
      word[activeCount / 64] = 1 << UInt64(activeCount % 64)
      seen[source] = word
      frontier[source] = word
      active[activeCount] = source
      activeCount &+= 1
    }

    var result = BatchResult(
      eccentricities: [UInt32](repeating: 0, count: sourceCount), sum: 0, pairs: 0)
    var distance: UInt32 = 0
    while activeCount > 0 {
      distance &+= 1
      var touchedCount = 0
      var position = 0
      while position < activeCount {
        let node = active[position]
        position &+= 1
        let word = frontier[node]
        var edge = view.offsets[node]
        let end = view.offsets[node &+ 1]
        while edge < end {
          let target = view.targets[edge]
          edge &+= 1
          touched[touchedCount] = target
          touchedCount &+= Int(1 &- isTouched[target])
          isTouched[target] = 1
          arriving[target] |= word
        }
      }

      activeCount = 0
      position = 0
      var reached = Word()
      var count = BitCounter()
      while position < touchedCount {
        let node = touched[position]
        position &+= 1
        let known = seen[node]
        let new = arriving[node] & ~known
        arriving[node] = Word()
        isTouched[node] = 0
        frontier[node] = new
        seen[node] = known | new
        reached |= new
        count.add(new)
        active[activeCount] = node
        activeCount &+= isZero(new) ? 0 : 1
      }
      let pairs = count.total()
      result.pairs &+= pairs
      result.sum &+= pairs &* UInt64(distance)
      record(distance, for: reached, in: &result.eccentricities)
    }
    return result
  }

  @inline(__always)
  private static func isZero(_ word: Word) -> Bool {
    (word[0] | word[1] | word[2] | word[3]) == 0
  }

  /// Distances only grow, so the last round that reached anybody for a source is its eccentricity.
  private static func record(
    _ distance: UInt32, for sources: Word, in eccentricities: inout [UInt32]
  ) {
    for lane in 0..<lanes {
      var bits = sources[lane]
      while bits != 0 {
        eccentricities[lane * 64 + bits.trailingZeroBitCount] = distance
        bits &= bits &- 1
      }
    }
  }
}
