internal import CLanes

/// The nodes that a sweep is working on, and the memory that a thread uses for all of its batches.
struct SweepWindow {
  typealias Word = DistanceSweep.Word

  private let successors: RowView
  private let predecessors: RowView
  /// For each node the sources that have reached it, before the level being worked on and with it. Both
  /// are the same for nodes outside of the window.
  private let before: UnsafeMutablePointer<Word>
  private let after: UnsafeMutablePointer<Word>
  /// The nodes in the window, ascending, and what is new at each.
  private let nodes: UnsafeMutablePointer<UInt32>
  private let fresh: UnsafeMutablePointer<Word>
  /// The nodes to which a level brought nothing.
  private let quiet: UnsafeMutablePointer<UInt32>
  /// For each node a byte, eight of which are read at a time: 0 outside of the window, 1 in it, 2 if
  /// all sources have reached it.
  private let states: UnsafeMutablePointer<UInt64>
  private let stateWords: Int
  /// For each run of 64 such words whether a node of it may be in the window: a long map is far larger.
  private let isActive: UnsafeMutablePointer<Bool>
  private let runCount: Int
  /// Whether successors of a node may have to be called into the window.
  private let isCalling: UnsafeMutablePointer<Bool>
  /// Nodes that call their successors in at the end of a level.
  private let calls: UnsafeMutablePointer<UInt32>
  private let hasWideLanes: Bool

  /// Every so many levels nodes are sent out of the window that not all sources have reached. It costs
  /// more to call one back than to keep it for a while.
  private static let cleaningInterval: UInt32 = 2

  init(successors: RowView, predecessors: RowView, hasWideLanes: Bool) {
    let nodeCount = successors.nodeCount
    self.hasWideLanes = hasWideLanes
    self.successors = successors
    self.predecessors = predecessors
    before = .scratch(nodeCount)
    after = .scratch(nodeCount)
    // The list is written eight entries at a time, the last of which need not count.
    nodes = .scratch(nodeCount + 8)
    fresh = .scratch(nodeCount)
    quiet = .scratch(nodeCount + 1)
    stateWords = (nodeCount + 7) / 8
    states = .scratch(stateWords)
    runCount = (stateWords + 63) / 64
    isActive = .scratch(runCount)
    isCalling = .scratch(nodeCount)
    calls = .scratch(nodeCount + 1)
  }

  func deallocate() {
    before.deallocate()
    after.deallocate()
    nodes.deallocate()
    fresh.deallocate()
    quiet.deallocate()
    states.deallocate()
    isActive.deallocate()
    isCalling.deallocate()
    calls.deallocate()
  }

  /// Searches from some nodes, at most as many as a word has bits.
  func run<Visitor: SweepVisitor>(sources: some Sequence<Int>, _ visitor: inout Visitor) {
    let everyone = begin(sources)
    var (old, new) = (before, after)
    var distance: UInt32 = 0
    while true {
      let count = list()
      let (found, reached, quietCount) =
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
      dismiss(quietCount, seen: new, everyone: everyone, isCleaning: isCleaning)
      swap(&old, &new)
    }
  }

  /// Opens the window for some sources; returns all of their bits.
  private func begin(_ sources: some Sequence<Int>) -> Word {
    before.initialize(repeating: Word(), count: successors.nodeCount)
    after.initialize(repeating: Word(), count: successors.nodeCount)
    self.states.initialize(repeating: 0, count: stateWords)
    isActive.initialize(repeating: false, count: runCount)
    isCalling.initialize(repeating: false, count: successors.nodeCount)
    let states = UnsafeMutableRawPointer(self.states).assumingMemoryBound(to: UInt8.self)
    var everyone = Word()
    for (bit, source) in sources.enumerated() {
      var word = Word()
      word[bit / 64] = 1 << UInt64(bit % 64)
      everyone |= word
      before[source] |= word
      after[source] |= word
      states[source] = 1
      isActive[source / 512] = true
    }
    for source in sources { callIn(successorsOf: UInt32(source), states) }
    return everyone
  }

  /// Lists the nodes in the window; returns how many there are.
  private func list() -> Int {
    var count = 0
    var run = 0
    while run < runCount {
      if isActive[run] {
        let before = count
        count = list(words: 64 &* run..<min(64 &* (run &+ 1), stateWords), behind: before)
        isActive[run] = count != before
      }
      run &+= 1
    }
    return count
  }

  @inline(__always)
  private func list(words: Range<Int>, behind start: Int) -> Int {
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

  /// The same as `collect` in instructions for lanes this wide.
  private func collectWide(
    _ count: Int, from old: UnsafeMutablePointer<Word>, into new: UnsafeMutablePointer<Word>,
    keepsFresh: Bool
  ) -> (found: UInt64, reached: Word, quietCount: Int) {
    let states = UnsafeMutableRawPointer(self.states).assumingMemoryBound(to: UInt8.self)
    let findings = clanes_collect_level(
      clanes_level(
        offsets: predecessors.offsets, targets: predecessors.targets, nodes: nodes, count: count,
        before: Self.numbers(old), after: Self.numbers(new),
        fresh: keepsFresh ? Self.numbers(fresh) : nil, quiet: quiet, is_calling: isCalling,
        calls: calls))
    // Whom a node calls in takes part from the next level on.
    for call in 0..<findings.call_count { callIn(successorsOf: calls[call], states) }
    let reached = unsafeBitCast(findings.reached, to: Word.self)
    return (findings.found, reached, findings.quiet_count)
  }

  /// Lets the nodes in the window take over what their predecessors have seen. Returns how much is new
  /// and what is new anywhere, and how many nodes are listed as quiet.
  private func collect(
    _ count: Int, from old: UnsafeMutablePointer<Word>, into new: UnsafeMutablePointer<Word>
  ) -> (found: UInt64, reached: Word, quietCount: Int) {
    let (nodes, fresh, quiet) = (self.nodes, self.fresh, self.quiet)
    let (rows, isCalling) = (predecessors, self.isCalling)
    let states = UnsafeMutableRawPointer(self.states).assumingMemoryBound(to: UInt8.self)
    var reached = Word()
    var quietCount = 0
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
      let isNews = DistanceSweep.oneUnlessZero(word)
      quiet[quietCount] = node
      quietCount &+= 1 &- isNews
      if isCalling[node] && isNews == 1 { callIn(successorsOf: node, states) }
    }
    return (CarrySaveCounter.ones(in: fresh, count: count), reached, quietCount)
  }

  private static func numbers(_ words: UnsafeMutablePointer<Word>) -> UnsafeMutablePointer<UInt64> {
    UnsafeMutableRawPointer(words).assumingMemoryBound(to: UInt64.self)
  }

  /// Sends quiet nodes out of the window, for good if all sources have reached them.
  private func dismiss(
    _ count: Int, seen: UnsafeMutablePointer<Word>, everyone: Word, isCleaning: Bool
  ) {
    let states = UnsafeMutableRawPointer(self.states).assumingMemoryBound(to: UInt8.self)
    var position = 0
    while position < count {
      let node = quiet[position]
      position &+= 1
      if DistanceSweep.oneUnlessZero(seen[node] ^ everyone) == 0 {
        states[node] = 2
      } else if isCleaning && !isExpecting(node, seen) {
        states[node] = 0
        var edge = predecessors.offsets[node]
        while edge < predecessors.offsets[node &+ 1] {
          isCalling[predecessors.targets[edge]] = true
          edge &+= 1
        }
      }
    }
  }

  /// Puts the successors of a node into the window, as far as they are outside.
  @inline(never)
  private func callIn(successorsOf node: UInt32, _ states: UnsafeMutablePointer<UInt8>) {
    isCalling[node] = false
    var edge = successors.offsets[node]
    while edge < successors.offsets[node &+ 1] {
      let target = successors.targets[edge]
      edge &+= 1
      if states[target] == 0 {
        states[target] = 1
        isActive[target / 512] = true
        isCalling[target] = true
      }
    }
  }

  /// Whether a predecessor has seen more than a node.
  private func isExpecting(_ node: UInt32, _ seen: UnsafeMutablePointer<Word>) -> Bool {
    var word = Word()
    var edge = predecessors.offsets[node]
    while edge < predecessors.offsets[node &+ 1] {
      word |= seen[predecessors.targets[edge]]
      edge &+= 1
    }
    return DistanceSweep.oneUnlessZero(word & ~seen[node]) == 1
  }
}
