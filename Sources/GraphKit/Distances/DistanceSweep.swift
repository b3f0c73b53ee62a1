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
    // The extra successor is a node behind the last one; nobody minds what is noted about it. The
    // extra predecessor is the node itself, from which nothing new can come.
    let successors = PaddedRows(rows) { _ in UInt32(nodeCount) }
    let predecessors = PaddedRows(rows.transposed()) { $0 }
    let batches = (nodeCount + batchSize - 1) / batchSize
    let results = Collected<BatchResult>(count: batches)
    Shards.run(count: batches, threads: threads) { next in
      let memory = SweepMemory(nodeCount: nodeCount)
      defer { memory.deallocate() }
      while let batch = next() {
        let first = batch * batchSize
        let size = min(batchSize, nodeCount - first)
        results[batch] = successors.withView { successors in
          predecessors.withView { predecessors in
            sweep(
              successors, predecessors, memory, firstSource: UInt32(first), sourceCount: size)
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
    /// For each node a byte: 1 if it may be reached in this round. Eight of them are read at a time.
    let isCandidate: UnsafeMutablePointer<UInt64>
    /// For each node a byte: 1 unless all sources have reached it.
    let isOpen: UnsafeMutablePointer<UInt64>
    let byteWords: Int
    /// The candidates as a list. Here and below is room for entries that turn out not to count.
    let candidates: UnsafeMutablePointer<UInt32>
    /// The nodes that were reached from further sources, and from which ones.
    let active: UnsafeMutablePointer<UInt32>
    let fresh: UnsafeMutablePointer<Word>

    init(nodeCount: Int) {
      byteWords = nodeCount / 8 + 1
      seen = .scratch(nodeCount)
      isCandidate = .scratch(byteWords, filledWith: 0)
      isOpen = .scratch(byteWords)
      candidates = .scratch(nodeCount + 8)
      active = .scratch(nodeCount + 1)
      fresh = .scratch(nodeCount + 1)
    }

    func deallocate() {
      seen.deallocate()
      isCandidate.deallocate()
      isOpen.deallocate()
      candidates.deallocate()
      active.deallocate()
      fresh.deallocate()
    }

    /// Makes all nodes unreached.
    func clear(nodeCount: Int) {
      seen.initialize(repeating: Word(), count: nodeCount)
      isOpen.initialize(repeating: 0x0101_0101_0101_0101, count: byteWords)
      // The bytes behind the last node belong to nobody.
      let bytes = UnsafeMutableRawPointer(isOpen).assumingMemoryBound(to: UInt8.self)
      (bytes + nodeCount).update(repeating: 0, count: 8 * byteWords - nodeCount)
    }
  }

  /// Each round lists the successors of the nodes where something happened in the round before,
  /// collects for each what its predecessors have seen, and only then lets everybody see it. Nodes
  /// that all sources have reached take no part any more.
  private static func sweep(
    _ successors: RowView, _ predecessors: RowView, _ memory: SweepMemory, firstSource: UInt32,
    sourceCount: Int
  ) -> BatchResult {
    let (active, fresh) = (memory.active, memory.fresh)
    memory.clear(nodeCount: successors.nodeCount)
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
      spread(successors, memory, activeCount: activeCount, everyone: everyone)
      activeCount = collect(predecessors, memory, candidateCount: listCandidates(memory))
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

  /// Takes over what is fresh, and marks the successors of the nodes where it is.
  private static func spread(
    _ successors: RowView, _ memory: SweepMemory, activeCount: Int, everyone: Word
  ) {
    let seen = memory.seen
    let isOpen = UnsafeMutableRawPointer(memory.isOpen).assumingMemoryBound(to: UInt8.self)
    let isCandidate =
      UnsafeMutableRawPointer(memory.isCandidate).assumingMemoryBound(to: UInt8.self)
    var position = 0
    while position < activeCount {
      let node = memory.active[position]
      let known = seen[node] | memory.fresh[position]
      position &+= 1
      seen[node] = known
      isOpen[node] = UInt8(truncatingIfNeeded: oneUnlessZero(known ^ everyone))
      var chunk = successors.offsets[node]
      let end = successors.offsets[node &+ 1]
      while chunk < end {
        let targets = successors.targets + 4 &* Int(chunk)
        isCandidate[targets[0]] = 1
        isCandidate[targets[1]] = 1
        isCandidate[targets[2]] = 1
        isCandidate[targets[3]] = 1
        chunk &+= 1
      }
    }
  }

  /// Turns the marks of nodes into a list, and clears them; returns its length.
  private static func listCandidates(_ memory: SweepMemory) -> Int {
    let candidates = memory.candidates
    var count = 0
    var word = 0
    while word < memory.byteWords {
      let marks = UInt64(littleEndian: memory.isCandidate[word])
      if marks != 0 {
        memory.isCandidate[word] = 0
        var open = marks & UInt64(littleEndian: memory.isOpen[word])
        let node = UInt32(truncatingIfNeeded: 8 &* word)
        var byte: UInt32 = 0
        while byte < 8 {
          candidates[count] = node &+ byte
          count &+= Int(open & 1)
          open >>= 8
          byte &+= 1
        }
      }
      word &+= 1
    }
    return count
  }

  /// Finds out what is fresh at the candidates; returns at how many there is anything.
  private static func collect(
    _ predecessors: RowView, _ memory: SweepMemory, candidateCount: Int
  ) -> Int {
    let (seen, active, fresh) = (memory.seen, memory.active, memory.fresh)
    var count = 0
    var position = 0
    while position < candidateCount {
      let node = memory.candidates[position]
      position &+= 1
      var word = Word()
      var chunk = predecessors.offsets[node]
      let end = predecessors.offsets[node &+ 1]
      while chunk < end {
        let targets = predecessors.targets + 4 &* Int(chunk)
        word |= seen[targets[0]] | seen[targets[1]]
        word |= seen[targets[2]] | seen[targets[3]]
        chunk &+= 1
      }
      word &= ~seen[node]
      active[count] = node
      fresh[count] = word
      count &+= oneUnlessZero(word)
    }
    return count
  }

  /// 0 if all bits are zero, else 1, in arithmetic: nobody could guess which way a branch goes.
  @inline(__always)
  private static func oneUnlessZero(_ word: Word) -> Int {
    let half = word.lowHalf | word.highHalf
    let quarter = half.lowHalf | half.highHalf
    let bits = quarter[0] | quarter[1]
    return Int(truncatingIfNeeded: (bits | (0 &- bits)) &>> 63)
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
