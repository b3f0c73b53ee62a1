internal import CLanes

/// The active nodes of a sweep, and the memory that a thread reuses for all of its batches.
struct SweepWindow {
  typealias Word = DistanceSweep.Word

  private let successors: RowPointers
  private let predecessors: RowPointers
  /// The sources that have reached each node before the current level, and including it.
  ///
  /// Both are equal for inactive nodes.
  private let before: UnsafeMutablePointer<Word>
  private let after: UnsafeMutablePointer<Word>
  /// The active nodes in ascending order, and the new sources of each.
  private let nodes: UnsafeMutablePointer<UInt32>
  private let fresh: UnsafeMutablePointer<Word>
  /// The active nodes without new sources in the current level.
  private let unchanged: UnsafeMutablePointer<UInt32>
  /// The state of each node as one byte, read eight at a time.
  ///
  /// 0 if inactive, 1 if active, 2 if all sources have reached it.
  private let states: UnsafeMutablePointer<UInt64>
  private let stateWords: Int
  /// Whether each run of 64 state words may contain an active node: a long map is far larger than
  /// the window.
  private let isActive: UnsafeMutablePointer<Bool>
  private let runCount: Int
  /// Whether successors of a node may have to be activated when it has new sources.
  private let isExpanding: UnsafeMutablePointer<Bool>
  /// Nodes whose successors are activated at the end of a level.
  private let expanded: UnsafeMutablePointer<UInt32>
  private let hasWideLanes: Bool

  /// The number of levels after which unchanged nodes that not all sources have reached are
  /// deactivated.
  ///
  /// Reactivating a node costs more than keeping it active for a while.
  private static let cleaningInterval: UInt32 = 2

  init(successors: RowPointers, predecessors: RowPointers, hasWideLanes: Bool) {
    let nodeCount = successors.nodeCount
    self.hasWideLanes = hasWideLanes
    self.successors = successors
    self.predecessors = predecessors
    before = .lines(nodeCount)
    after = .lines(nodeCount)
    // The list is written eight elements at a time, and the last of them may be unused.
    nodes = .scratch(nodeCount + 8)
    fresh = .lines(nodeCount)
    unchanged = .scratch(nodeCount + 1)
    stateWords = (nodeCount + 7) / 8
    states = .scratch(stateWords)
    runCount = (stateWords + 63) / 64
    isActive = .scratch(runCount)
    isExpanding = .scratch(nodeCount)
    expanded = .scratch(nodeCount + 1)
  }

  func deallocate() {
    before.deallocate()
    after.deallocate()
    nodes.deallocate()
    fresh.deallocate()
    unchanged.deallocate()
    states.deallocate()
    isActive.deallocate()
    isExpanding.deallocate()
    expanded.deallocate()
  }

  /// Searches from several nodes, at most one per bit of a word.
  func run<Visitor: SweepVisitor>(sources: some Sequence<Int>, _ visitor: inout Visitor) {
    let allSources = begin(sources)
    var (old, new) = (before, after)
    var distance: UInt32 = 0
    while true {
      let count = listActive()
      let (found, reached, unchangedCount) =
        hasWideLanes
        ? collectWide(count, from: old, into: new, keepsFresh: Visitor.readsFresh)
        : collect(count, from: old, into: new)
      if found == 0 { break }
      distance &+= 1
      visitor.visit(
        SweepLevel(
          distance: distance, nodes: nodes, count: count, fresh: fresh, found: found,
          reached: reached))
      let isCleaning = distance % Self.cleaningInterval == 0
      deactivate(unchangedCount, seen: new, allSources: allSources, isCleaning: isCleaning)
      swap(&old, &new)
    }
  }

  /// Activates the sources and their successors; returns the bits of all sources.
  private func begin(_ sources: some Sequence<Int>) -> Word {
    before.initialize(repeating: Word(), count: successors.nodeCount)
    after.initialize(repeating: Word(), count: successors.nodeCount)
    self.states.initialize(repeating: 0, count: stateWords)
    isActive.initialize(repeating: false, count: runCount)
    isExpanding.initialize(repeating: false, count: successors.nodeCount)
    let states = UnsafeMutableRawPointer(self.states).assumingMemoryBound(to: UInt8.self)
    var allSources = Word()
    for (bit, source) in sources.enumerated() {
      var word = Word()
      word[bit / 64] = 1 << UInt64(bit % 64)
      allSources |= word
      before[source] |= word
      after[source] |= word
      states[source] = 1
      isActive[source / 512] = true
    }
    for source in sources { activateSuccessors(of: UInt32(source), states) }
    return allSources
  }

  /// Lists the active nodes and returns their number.
  private func listActive() -> Int {
    var count = 0
    var run = 0
    while run < runCount {
      if isActive[run] {
        let before = count
        count = listActive(words: 64 &* run..<min(64 &* (run &+ 1), stateWords), after: before)
        isActive[run] = count != before
      }
      run &+= 1
    }
    return count
  }

  @inline(__always)
  private func listActive(words: Range<Int>, after start: Int) -> Int {
    let (nodes, states) = (self.nodes, self.states)
    var count = start
    var word = words.lowerBound
    while word < words.upperBound {
      var marks = UInt64(littleEndian: states[word]) & 0x0101_0101_0101_0101
      if marks != 0 {
        let first = UInt32(truncatingIfNeeded: 8 &* word)
        var byte: UInt32 = 0
        while byte < 8 {
          nodes[count] = first &+ byte
          count &+= Int(truncatingIfNeeded: marks & 1)
          marks &>>= 8
          byte &+= 1
        }
      }
      word &+= 1
    }
    return count
  }

  /// Implementation of `collect` with 512-bit vector instructions.
  private func collectWide(
    _ count: Int, from old: UnsafeMutablePointer<Word>, into new: UnsafeMutablePointer<Word>,
    keepsFresh: Bool
  ) -> (found: UInt64, reached: Word, unchangedCount: Int) {
    let states = UnsafeMutableRawPointer(self.states).assumingMemoryBound(to: UInt8.self)
    let findings = clanes_collect_level(
      clanes_level(
        offsets: predecessors.offsets, targets: predecessors.targets, nodes: nodes, count: count,
        before: Self.numbers(old), after: Self.numbers(new),
        fresh: keepsFresh ? Self.numbers(fresh) : nil, unchanged: unchanged,
        is_expanding: isExpanding, expanded: expanded))
    // Activated nodes take part from the next level on.
    for position in 0..<findings.expanded_count {
      activateSuccessors(of: expanded[position], states)
    }
    let reached = unsafeBitCast(findings.reached, to: Word.self)
    return (findings.found, reached, findings.unchanged_count)
  }

  /// Merges the sources of the predecessors into each active node.
  ///
  /// Returns the number of new pairs, the sources with any new node, and the number of nodes listed
  /// as unchanged.
  private func collect(
    _ count: Int, from old: UnsafeMutablePointer<Word>, into new: UnsafeMutablePointer<Word>
  ) -> (found: UInt64, reached: Word, unchangedCount: Int) {
    let (nodes, fresh, unchanged) = (self.nodes, self.fresh, self.unchanged)
    let (rows, isExpanding) = (predecessors, self.isExpanding)
    let states = UnsafeMutableRawPointer(self.states).assumingMemoryBound(to: UInt8.self)
    var reached = Word()
    var unchangedCount = 0
    var position = 0
    while position < count {
      let node = nodes[position]
      var word = Word()
      var edge = rows.offsets[node]
      let end = rows.offsets[node &+ 1]
      while edge < end {
        word |= old[rows.targets[edge]]
        edge &+= 1
      }
      let known = old[node]
      new[node] = known | word
      word &= ~known
      fresh[position] = word
      reached |= word
      position &+= 1
      let isChanged = DistanceSweep.oneUnlessZero(word)
      unchanged[unchangedCount] = node
      unchangedCount &+= 1 &- isChanged
      if isExpanding[node] && isChanged == 1 { activateSuccessors(of: node, states) }
    }
    return (CarrySaveCounter.ones(in: fresh, count: count), reached, unchangedCount)
  }

  private static func numbers(_ words: UnsafeMutablePointer<Word>) -> UnsafeMutablePointer<UInt64> {
    UnsafeMutableRawPointer(words).assumingMemoryBound(to: UInt64.self)
  }

  /// Deactivates unchanged nodes, permanently if all sources have reached them.
  private func deactivate(
    _ count: Int, seen: UnsafeMutablePointer<Word>, allSources: Word, isCleaning: Bool
  ) {
    let states = UnsafeMutableRawPointer(self.states).assumingMemoryBound(to: UInt8.self)
    var position = 0
    while position < count {
      let node = unchanged[position]
      position &+= 1
      if DistanceSweep.oneUnlessZero(seen[node] ^ allSources) == 0 {
        states[node] = 2
      } else if isCleaning && !isMissingSources(node, seen) {
        states[node] = 0
        var edge = predecessors.offsets[node]
        while edge < predecessors.offsets[node &+ 1] {
          isExpanding[predecessors.targets[edge]] = true
          edge &+= 1
        }
      }
    }
  }

  /// Activates the inactive successors of a node.
  @inline(never)
  private func activateSuccessors(of node: UInt32, _ states: UnsafeMutablePointer<UInt8>) {
    isExpanding[node] = false
    var edge = successors.offsets[node]
    while edge < successors.offsets[node &+ 1] {
      let target = successors.targets[edge]
      edge &+= 1
      if states[target] == 0 {
        states[target] = 1
        isActive[target / 512] = true
        isExpanding[target] = true
      }
    }
  }

  /// Returns whether a predecessor has sources that a node lacks.
  private func isMissingSources(_ node: UInt32, _ seen: UnsafeMutablePointer<Word>) -> Bool {
    var word = Word()
    var edge = predecessors.offsets[node]
    while edge < predecessors.offsets[node &+ 1] {
      word |= seen[predecessors.targets[edge]]
      edge &+= 1
    }
    return DistanceSweep.oneUnlessZero(word & ~seen[node]) == 1
  }
}
