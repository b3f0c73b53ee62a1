internal import CLanes

/// Which nodes up to 512 sources reach at which distance, for eight sources at a time: these are a
/// batch, and a byte of the words of a sweep.
struct PathSchedule: SweepVisitor {
  static let width = 8
  static let batchCount = DistanceSweep.batchSize / width

  /// For each batch the nodes that any of its sources reaches, level after level: a node's number, and
  /// below it a byte with the sources that reach it there.
  private let entries: UnsafeMutablePointer<UInt32>
  /// The most entries that a batch may have: every source reaches a node once.
  private let capacity: Int
  /// How many entries each batch has.
  private let counts: UnsafeMutablePointer<UInt32>
  /// The same after each level, from 0 on.
  private var levelEnds: [UInt32] = []
  private let hasWideLanes: Bool

  init(nodeCount: Int, hasWideLanes: Bool) {
    self.hasWideLanes = hasWideLanes
    capacity = Self.width * nodeCount
    // Memory that stays untouched costs nothing.
    entries = .scratch(Self.batchCount * capacity)
    counts = .scratch(Self.batchCount)
  }

  func deallocate() {
    entries.deallocate()
    counts.deallocate()
  }

  /// Forgets the last sweep.
  mutating func clear() {
    counts.initialize(repeating: 0, count: Self.batchCount)
    levelEnds.removeAll(keepingCapacity: true)
    endLevel()
  }

  /// The largest distance of a source to a node that it reaches.
  var levelCount: Int { levelEnds.count / Self.batchCount - 1 }

  /// The entries of a batch at a distance from 1 on.
  func entries(of batch: Int, at distance: Int) -> UnsafeBufferPointer<UInt32> {
    let end = Int(levelEnds[distance * Self.batchCount + batch])
    let start = Int(levelEnds[(distance - 1) * Self.batchCount + batch])
    return UnsafeBufferPointer(start: entries + (capacity * batch + start), count: end - start)
  }

  mutating func visit(_ level: SweepLevel) {
    let words = UnsafeRawPointer(level.fresh)
    if hasWideLanes {
      clanes_list_bytes(
        level.nodes, words.assumingMemoryBound(to: UInt64.self), level.count, entries, capacity,
        counts)
    } else {
      for position in 0..<level.count {
        let node = level.nodes[position] &<< 8
        for lane in 0..<DistanceSweep.Word.scalarCount {
          var word = level.fresh[position][lane]
          while word != 0 {
            let byte = word.trailingZeroBitCount / 8
            let list = 8 &* lane &+ byte
            let used = UInt32(truncatingIfNeeded: word &>> UInt64(8 &* byte)) & 0xff
            entries[capacity &* list &+ Int(counts[list])] = node | used
            counts[list] &+= 1
            word &= ~(0xff &<< UInt64(8 &* byte))
          }
        }
      }
    }
    endLevel()
  }

  private mutating func endLevel() {
    levelEnds.append(contentsOf: UnsafeBufferPointer(start: counts, count: Self.batchCount))
  }
}
