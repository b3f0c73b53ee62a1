internal import CLanes

/// The nodes that up to 512 sources reach at each distance, grouped into batches of eight sources.
///
/// A batch corresponds to one byte of the words of a sweep.
struct PathSchedule: SweepVisitor {
  static let width = 8
  static let batchCount = DistanceSweep.batchSize / width

  /// The nodes that the sources of each batch reach, level by level.
  ///
  /// An entry is a node number followed by a byte that marks the sources that reach it at this
  /// level.
  private let entries: UnsafeMutablePointer<UInt32>
  /// Maximum number of entries per batch: each source reaches a node once.
  private let capacity: Int
  /// The number of entries of each batch.
  private let counts: UnsafeMutablePointer<UInt32>
  /// The values of `counts` after each level, starting with level 0.
  private var levelEnds: [UInt32] = []
  private let hasWideLanes: Bool

  init(nodeCount: Int, hasWideLanes: Bool) {
    self.hasWideLanes = hasWideLanes
    capacity = Self.width * nodeCount
    // Memory that is never touched costs nothing.
    entries = .scratch(Self.batchCount * capacity)
    counts = .scratch(Self.batchCount)
  }

  func deallocate() {
    entries.deallocate()
    counts.deallocate()
  }

  /// Discards the entries of the previous sweep.
  mutating func clear() {
    counts.initialize(repeating: 0, count: Self.batchCount)
    levelEnds.removeAll(keepingCapacity: true)
    endLevel()
  }

  /// The largest distance from a source to a node that it reaches.
  var levelCount: Int { levelEnds.count / Self.batchCount - 1 }

  /// Returns the entries of a batch at a distance of at least 1; their order is open to the caller.
  func entries(of batch: Int, at distance: Int) -> UnsafeMutableBufferPointer<UInt32> {
    let end = Int(levelEnds[distance * Self.batchCount + batch])
    let start = Int(levelEnds[(distance - 1) * Self.batchCount + batch])
    return UnsafeMutableBufferPointer(
      start: entries + (capacity * batch + start), count: end - start)
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
