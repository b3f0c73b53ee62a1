/// The nodes that a sweep is working on, and the memory that a thread uses for all of its batches.
struct SweepWindow {
  typealias Word = DistanceSweep.Word

  private let successors: RowView
  private let predecessors: RowView
  /// For each node the sources that have reached it.
  private let seen: UnsafeMutablePointer<Word>
  /// The nodes in the window, ascending, and what is new at each.
  private let nodes: UnsafeMutablePointer<UInt32>
  private let fresh: UnsafeMutablePointer<Word>
  /// The nodes to which a level brought nothing.
  private let quiet: UnsafeMutablePointer<UInt32>
  /// For each node a byte, eight of which are read at a time: 0 outside of the window, 1 in it, 2 if
  /// all sources have reached it.
  private let states: UnsafeMutablePointer<UInt64>
  private let stateWords: Int
  /// Whether successors of a node may have to be called into the window.
  private let isCalling: UnsafeMutablePointer<Bool>

  /// Every so many levels nodes are sent out of the window. It costs more to call one back than to
  /// keep it for a while.
  private static let cleaningInterval: UInt32 = 2

  init(successors: RowView, predecessors: RowView) {
    let nodeCount = successors.nodeCount
    self.successors = successors
    self.predecessors = predecessors
    seen = .scratch(nodeCount)
    // The list is written eight entries at a time, the last of which need not count.
    nodes = .scratch(nodeCount + 8)
    fresh = .scratch(nodeCount)
    quiet = .scratch(nodeCount)
    stateWords = (nodeCount + 7) / 8
    states = .scratch(stateWords)
    isCalling = .scratch(nodeCount)
  }

  func deallocate() {
    seen.deallocate()
    nodes.deallocate()
    fresh.deallocate()
    quiet.deallocate()
    states.deallocate()
    isCalling.deallocate()
  }

  /// Searches from some nodes, at most as many as a word has bits.
  func run(sources: Range<Int>, _ visitor: inout some SweepVisitor) {
    seen.initialize(repeating: Word(), count: successors.nodeCount)
    states.initialize(repeating: 0, count: stateWords)
    isCalling.initialize(repeating: false, count: successors.nodeCount)
    var everyone = Word()
    for (bit, source) in sources.enumerated() {
      var word = Word()
      word[bit / 64] = 1 << UInt64(bit % 64)
      everyone |= word
      nodes[bit] = UInt32(source)
      fresh[bit] = word
      isCalling[source] = true
    }
    var distance: UInt32 = 0
    var count = sources.count
    while true {
      let isCleaning = distance % Self.cleaningInterval == Self.cleaningInterval - 1
      takeOver(count, everyone: everyone, isCleaning: isCleaning)
      count = list()
      let reached = collect(count)
      if DistanceSweep.oneUnlessZero(reached) == 0 { break }
      distance &+= 1
      visitor.visit(
        distance: distance, nodes: nodes, fresh: fresh, count: count, reached: reached)
    }
  }

  /// Lists the nodes in the window; returns how many there are.
  private func list() -> Int {
    let (nodes, states) = (self.nodes, self.states)
    var count = 0
    var word = 0
    while word < stateWords {
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

  /// Finds out what is new at the nodes in the window; returns what is new anywhere.
  private func collect(_ count: Int) -> Word {
    let (seen, nodes, fresh, rows) = (self.seen, self.nodes, self.fresh, predecessors)
    var reached = Word()
    var position = 0
    while position < count {
      let node = nodes[position]
      var word = Word()
      var chunk = rows.offsets[node]
      let end = rows.offsets[node &+ 1]
      while chunk < end {
        word |= seen[rows.targets[chunk]]
        chunk &+= 1
      }
      word &= ~seen[node]
      fresh[position] = word
      reached |= word
      position &+= 1
    }
    return reached
  }

  /// Lets the nodes in the window take over what is new, and decides who stays in it.
  private func takeOver(_ count: Int, everyone: Word, isCleaning: Bool) {
    let (seen, nodes, fresh, isCalling) = (self.seen, self.nodes, self.fresh, self.isCalling)
    let states = UnsafeMutableRawPointer(self.states).assumingMemoryBound(to: UInt8.self)
    var quietCount = 0
    var position = 0
    while position < count {
      let node = nodes[position]
      let word = fresh[position]
      let all = seen[node] | word
      seen[node] = all
      let isOpen = DistanceSweep.oneUnlessZero(all ^ everyone)
      states[node] = 2 &- UInt8(truncatingIfNeeded: isOpen)
      if isCalling[node] && DistanceSweep.oneUnlessZero(word) == 1 {
        callIn(successorsOf: node, states)
      }
      if isCleaning && isOpen > DistanceSweep.oneUnlessZero(word) {
        quiet[quietCount] = node
        quietCount &+= 1
      }
      position &+= 1
    }
    position = 0
    while position < quietCount {
      let node = quiet[position]
      position &+= 1
      if isExpecting(node) { continue }
      states[node] = 0
      var edge = predecessors.offsets[node]
      while edge < predecessors.offsets[node &+ 1] {
        isCalling[predecessors.targets[edge]] = true
        edge &+= 1
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
        isCalling[target] = true
      }
    }
  }

  /// Whether a predecessor has seen more than a node.
  private func isExpecting(_ node: UInt32) -> Bool {
    var word = Word()
    var edge = predecessors.offsets[node]
    while edge < predecessors.offsets[node &+ 1] {
      word |= seen[predecessors.targets[edge]]
      edge &+= 1
    }
    return DistanceSweep.oneUnlessZero(word & ~seen[node]) == 1
  }
}
