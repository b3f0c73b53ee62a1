internal import CLanes

/// Brandes' algorithm for eight sources at once, one vector lane per source.
///
/// A schedule lists the lanes that reach a node at each distance. At that distance, they receive
/// the sum of the values of the node's predecessors at the previous level, computed over all lanes
/// at once. No distance comparisons are needed: levels alternate between two buffers, and the value
/// of a lane in a buffer was either written at the previous level or belongs to a distance that no
/// predecessor can have. The sources of a batch should be close together, so that most lanes reach
/// a node within a few adjacent levels.
struct BatchedBrandes {
  typealias Lanes = SIMD8<Double>
  private typealias Bits = SIMD8<UInt64>
  static let width = PathSchedule.width

  private let nodeCount: Int
  private let successors: PathRows.View
  private let predecessors: PathRows.View
  /// The number of shortest paths for each node and lane: of each node, first for even distances, then
  /// for odd ones.
  ///
  /// Zero where there are none, and for the sentinel node past the end.
  private let paths: UnsafeMutablePointer<Double>
  /// The dependency of each node and lane divided by its number of paths, laid out like `paths`.
  private let shares: UnsafeMutablePointer<Double>
  /// The number of entries at each distance that select lanes of one half only, where that is known.
  private let halfCounts: UnsafeMutablePointer<Int>
  private let spare: UnsafeMutablePointer<UInt32>
  private let hasWideLanes: Bool
  /// Lane masks for each byte of an entry.
  private let masks: UnsafeMutablePointer<Bits>

  init(
    nodeCount: Int, successors: PathRows.View, predecessors: PathRows.View, hasWideLanes: Bool
  ) {
    self.nodeCount = nodeCount
    self.successors = successors
    self.predecessors = predecessors
    self.hasWideLanes = hasWideLanes
    masks = .scratch(256)
    for byte in 0..<256 {
      for lane in 0..<Self.width { masks[byte][lane] = byte >> lane & 1 == 1 ? .max : 0 }
    }
    halfCounts = .scratch(nodeCount + 1)
    spare = .scratch(nodeCount)
    paths = Self.lanes(count: 2 * (nodeCount + 1))
    shares = Self.lanes(count: 2 * (nodeCount + 1))
  }

  func deallocate() {
    masks.deallocate()
    halfCounts.deallocate()
    spare.deallocate()
    paths.deallocate()
    shares.deallocate()
  }

  /// Adds the scores of the shortest paths from the sources of a batch.
  ///
  /// - Parameters:
  ///   - sources: The sources, at most one per lane.
  ///   - batch: The position of the batch in the schedule.
  ///   - schedule: The schedule of a sweep from these sources.
  ///   - scores: The sums to which the scores are added.
  func accumulate(
    from sources: ArraySlice<UInt32>, batch: Int, of schedule: borrowing PathSchedule,
    into scores: UnsafeMutablePointer<Double>
  ) {
    let numbers = 2 * Self.width * (nodeCount + 1)
    paths.initialize(repeating: 0, count: numbers)
    shares.initialize(repeating: 0, count: numbers)
    for (lane, source) in sources.enumerated() { paths[2 * Self.width * Int(source) + lane] = 1 }
    var distance = 0
    while distance < schedule.levelCount {
      distance += 1
      let entries = schedule.entries(of: batch, at: distance)
      if entries.isEmpty { break }
      halfCounts[distance] = spread(
        entries, from: paths + Self.width * ((distance - 1) & 1),
        to: paths + Self.width * (distance & 1))
    }
    while distance > 0 {
      let entries = schedule.entries(of: batch, at: distance)
      if !entries.isEmpty {
        let here = Self.width * (distance & 1)
        collect(
          entries, halfCount: halfCounts[distance], paths: paths + here,
          from: shares + Self.width * ((distance + 1) & 1), to: shares + here, into: scores)
      }
      distance -= 1
    }
  }

  /// Counts the shortest paths to the nodes of a level; returns the number of entries of one half.
  private func spread(
    _ entries: UnsafeMutableBufferPointer<UInt32>, from old: UnsafeMutablePointer<Double>,
    to new: UnsafeMutablePointer<Double>
  ) -> Int {
    guard let first = entries.baseAddress else { return 0 }
    if hasWideLanes {
      return clanes_spread_paths(predecessors.wide, first, entries.count, spare, old, new)
    }
    for entry in entries {
      let sum = predecessors.sum(of: entry &>> 8, old)
      put(sum, entry, to: new)
    }
    return 0
  }

  /// Accumulates the dependencies of the nodes of a level from those of the next level.
  ///
  /// A node with `p` paths and score `s` has the share `(1 + s) / p = 1 / p + (sum of its
  /// successors' shares)`.
  private func collect(
    _ entries: UnsafeMutableBufferPointer<UInt32>, halfCount: Int,
    paths: UnsafeMutablePointer<Double>, from old: UnsafeMutablePointer<Double>,
    to new: UnsafeMutablePointer<Double>, into scores: UnsafeMutablePointer<Double>
  ) {
    guard let first = entries.baseAddress else { return }
    if hasWideLanes {
      clanes_collect_shares(
        successors.wide, first, halfCount, entries.count, paths, old, new, scores)
      return
    }
    for entry in entries {
      let node = entry &>> 8
      let sum = successors.sum(of: node, old)
      let used = masks[entry & 0xff]
      let number = unsafeBitCast(
        unsafeBitCast(Self.place(of: node, paths).pointee, to: Bits.self) & used, to: Lanes.self)
      scores[node] += Self.total(sum * number)
      put(sum + 1 / number, entry, to: new)
    }
  }

  /// Writes the lanes selected by an entry.
  @inline(__always)
  private func put(_ values: Lanes, _ entry: UInt32, to numbers: UnsafeMutablePointer<Double>) {
    let used = masks[entry & 0xff]
    let place = Self.place(of: entry &>> 8, numbers)
    let others = unsafeBitCast(place.pointee, to: Bits.self) & ~used
    place.pointee = unsafeBitCast(
      (unsafeBitCast(values, to: Bits.self) & used) | others, to: Lanes.self)
  }

  /// Returns a pointer to the lanes of a node.
  @inline(__always)
  private static func place(
    of node: UInt32, _ numbers: UnsafeMutablePointer<Double>
  ) -> UnsafeMutablePointer<Lanes> {
    UnsafeMutableRawPointer(numbers + 2 &* width &* Int(node)).assumingMemoryBound(to: Lanes.self)
  }

  /// Allocates uninitialized, aligned memory for the lanes of `count` nodes.
  private static func lanes(count: Int) -> UnsafeMutablePointer<Double> {
    UnsafeMutableRawPointer(UnsafeMutablePointer<Lanes>.lines(count))
      .bindMemory(to: Double.self, capacity: width * count)
  }

  @inline(__always)
  private static func total(_ lanes: Lanes) -> Double {
    let half = lanes.lowHalf + lanes.highHalf
    let quarter = half.lowHalf + half.highHalf
    return quarter[0] + quarter[1]
  }
}

extension PathRows.View {
  fileprivate var wide: clanes_rows {
    clanes_rows(heads: heads, others: others, class_ends: classEnds)
  }
}
