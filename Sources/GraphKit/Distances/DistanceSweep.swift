/// Breadth-first searches from many nodes at once, one bit of a wide word for each source.
enum DistanceSweep {
  typealias Word = SIMD8<UInt64>
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
    let reversed = rows.transposed()
    let batches = (nodeCount + batchSize - 1) / batchSize
    let results = Collected<BatchResult>(count: batches)
    Shards.run(count: batches, threads: threads) { next in
      let memory = SweepMemory(nodeCount: nodeCount)
      defer { memory.deallocate() }
      while let batch = next() {
        let first = batch * batchSize
        let size = min(batchSize, nodeCount - first)
        results[batch] = rows.withView { view in
          reversed.withView { reversedView in
            sweep(
              view, reversed: reversedView, memory, firstSource: UInt32(first), sourceCount: size)
          }
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
    /// For each node the sources that have reached it.
    let seen: UnsafeMutablePointer<Word>
    /// 1 for nodes that need no (further) entry in the list of candidates.
    let isListed: UnsafeMutablePointer<UInt8>
    /// The nodes that somebody may reach in this round. There is room for one more than nodes,
    /// because an entry is written before it is known whether it counts.
    let candidates: UnsafeMutablePointer<UInt32>
    /// The nodes that were reached from further sources, and from which ones.
    let active: UnsafeMutablePointer<UInt32>
    let fresh: UnsafeMutablePointer<Word>

    init(nodeCount: Int) {
      seen = .scratch(nodeCount)
      isListed = .scratch(nodeCount)
      candidates = .scratch(nodeCount + 1)
      active = .scratch(nodeCount + 1)
      fresh = .scratch(nodeCount + 1)
    }

    func deallocate() {
      seen.deallocate()
      isListed.deallocate()
      candidates.deallocate()
      active.deallocate()
      fresh.deallocate()
    }
  }

  /// Each round lists the successors of the nodes where something happened in the round before,
  /// collects for each what its predecessors have seen, and only then lets everybody see it. Nodes
  /// that all sources have reached take no part any more.
  private static func sweep(
    _ view: RowView, reversed: RowView, _ memory: SweepMemory, firstSource: UInt32,
    sourceCount: Int
  ) -> BatchResult {
    let (active, fresh) = (memory.active, memory.fresh)
    memory.seen.initialize(repeating: Word(), count: view.nodeCount)
    memory.isListed.initialize(repeating: 0, count: view.nodeCount)
    var everyone = Word()
    var activeCount = 0
    while activeCount < sourceCount {
      var word = Word()
      word[activeCount / 64] = 1 << UInt64(activeCount % 64)
      everyone |= word
      active[activeCount] = firstSource &+ UInt32(activeCount)
      fresh[activeCount] = word
      activeCount &+= 1
    }

    var result = BatchResult(
      eccentricities: [UInt32](repeating: 0, count: sourceCount), sum: 0, pairs: 0)
    var distance: UInt32 = 0
    while true {
      let candidateCount = spread(view, memory, activeCount: activeCount, everyone: everyone)
      activeCount = collect(reversed, memory, candidateCount: candidateCount)
      if activeCount == 0 { break }
      distance &+= 1
      var reached = Word()
      var position = 0
      while position < activeCount {
        reached |= fresh[position]
        position &+= 1
      }
      record(distance, for: reached, in: &result.eccentricities)
      let pairs = CarrySaveCounter.ones(in: fresh, count: activeCount)
      result.pairs &+= pairs
      result.sum &+= pairs &* UInt64(distance)
    }
    return result
  }

  /// Takes over what is fresh, and lists the successors of the nodes where it is.
  private static func spread(
    _ view: RowView, _ memory: SweepMemory, activeCount: Int, everyone: Word
  ) -> Int {
    let (seen, isListed, candidates) = (memory.seen, memory.isListed, memory.candidates)
    var position = 0
    while position < activeCount {
      let node = memory.active[position]
      let known = seen[node] | memory.fresh[position]
      seen[node] = known
      isListed[node] = isZero(known ^ everyone) ? 1 : 0
      position &+= 1
    }
    var count = 0
    position = 0
    while position < activeCount {
      let node = memory.active[position]
      position &+= 1
      var edge = view.offsets[node]
      let end = view.offsets[node &+ 1]
      while edge < end {
        let target = view.targets[edge]
        edge &+= 1
        candidates[count] = target
        count &+= Int(1 &- isListed[target])
        isListed[target] = 1
      }
    }
    return count
  }

  /// Finds out what is fresh at the candidates; returns at how many there is anything.
  private static func collect(
    _ reversed: RowView, _ memory: SweepMemory, candidateCount: Int
  ) -> Int {
    let (seen, isListed, active, fresh) =
      (memory.seen, memory.isListed, memory.active, memory.fresh)
    var count = 0
    var position = 0
    while position < candidateCount {
      let node = memory.candidates[position]
      position &+= 1
      isListed[node] = 0
      var word = Word()
      var edge = reversed.offsets[node]
      let end = reversed.offsets[node &+ 1]
      while edge < end {
        word |= seen[reversed.targets[edge]]
        edge &+= 1
      }
      word &= ~seen[node]
      active[count] = node
      fresh[count] = word
      count &+= isZero(word) ? 0 : 1
    }
    return count
  }

  @inline(__always)
  private static func isZero(_ word: Word) -> Bool {
    let half = word.lowHalf | word.highHalf
    let quarter = half.lowHalf | half.highHalf
    return (quarter[0] | quarter[1]) == 0
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
