internal import CLanes

/// Brandes' algorithm for eight sources at once, one lane of a wide number for each.
///
/// A schedule says which lanes reach a node at which distance. There they take over what the node's
/// predecessors have from the level before, in one sum over all lanes. That needs no questions about
/// distances: levels write in turn into one of two places, and what lanes have in a place was either
/// written in the level before, or belongs to a distance that no predecessor can have. The sources of
/// a batch should lie close together: then most lanes reach a node in a few neighboring levels.
struct BatchedBrandes {
  typealias Lanes = SIMD8<Double>
  private typealias Bits = SIMD8<UInt64>
  static let width = PathSchedule.width

  private let nodeCount: Int
  private let successors: PathRows.View
  private let predecessors: PathRows.View
  /// For each node and lane the number of shortest paths; first for even distances, then for odd ones.
  /// Zero where there are none, and for the node behind the last one.
  private let paths: UnsafeMutablePointer<Double>
  /// The same for what paths that lead on owe to a node, divided by its number of paths.
  private let shares: UnsafeMutablePointer<Double>
  private let hasWideLanes: Bool
  /// For each byte of an entry all bits of the lanes that it names.
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
    paths = Self.lanes(count: 2 * (nodeCount + 1))
    shares = Self.lanes(count: 2 * (nodeCount + 1))
  }

  func deallocate() {
    masks.deallocate()
    paths.deallocate()
    shares.deallocate()
  }

  /// Adds the scores of the shortest paths from the sources of a batch, which a schedule was made for.
  func accumulate(
    from sources: ArraySlice<UInt32>, batch: Int, of schedule: borrowing PathSchedule,
    into scores: UnsafeMutablePointer<Double>
  ) {
    let half = Self.width * (nodeCount + 1)
    paths.initialize(repeating: 0, count: 2 * half)
    shares.initialize(repeating: 0, count: 2 * half)
    for (lane, source) in sources.enumerated() { paths[Self.width * Int(source) + lane] = 1 }
    var distance = 0
    while distance < schedule.levelCount {
      distance += 1
      let entries = schedule.entries(of: batch, at: distance)
      if entries.isEmpty { break }
      spread(entries, from: paths + half * ((distance - 1) & 1), to: paths + half * (distance & 1))
    }
    while distance > 0 {
      let here = half * (distance & 1)
      collect(
        schedule.entries(of: batch, at: distance), paths: paths + here,
        from: shares + half * ((distance + 1) & 1), to: shares + here, into: scores)
      distance -= 1
    }
  }

  /// Counts the shortest paths to the nodes of a level.
  private func spread(
    _ entries: UnsafeBufferPointer<UInt32>, from old: UnsafeMutablePointer<Double>,
    to new: UnsafeMutablePointer<Double>
  ) {
    guard let first = entries.baseAddress else { return }
    if hasWideLanes {
      clanes_spread_paths(predecessors.wide, first, entries.count, old, new)
      return
    }
    for entry in entries {
      let sum = predecessors.sum(of: entry &>> 8, old)
      put(sum, entry, to: new)
    }
  }

  /// What paths through the nodes of a level owe to those of the next.
  ///
  /// For a node with `p` paths that carries the score `s`, its share is `(1 + s) / p = 1 / p + (the sum
  /// of its successors')`.
  private func collect(
    _ entries: UnsafeBufferPointer<UInt32>, paths: UnsafeMutablePointer<Double>,
    from old: UnsafeMutablePointer<Double>, to new: UnsafeMutablePointer<Double>,
    into scores: UnsafeMutablePointer<Double>
  ) {
    guard let first = entries.baseAddress else { return }
    if hasWideLanes {
      clanes_collect_shares(successors.wide, first, entries.count, paths, old, new, scores)
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

  /// Writes the lanes that an entry names.
  @inline(__always)
  private func put(_ values: Lanes, _ entry: UInt32, to numbers: UnsafeMutablePointer<Double>) {
    let used = masks[entry & 0xff]
    let place = Self.place(of: entry &>> 8, numbers)
    let others = unsafeBitCast(place.pointee, to: Bits.self) & ~used
    place.pointee = unsafeBitCast(
      (unsafeBitCast(values, to: Bits.self) & used) | others, to: Lanes.self)
  }

  /// The lanes of a node.
  @inline(__always)
  private static func place(
    of node: UInt32, _ numbers: UnsafeMutablePointer<Double>
  ) -> UnsafeMutablePointer<Lanes> {
    UnsafeMutableRawPointer(numbers + width &* Int(node)).assumingMemoryBound(to: Lanes.self)
  }

  /// Uninitialized room for the lanes of some nodes, on a boundary of theirs.
  private static func lanes(count: Int) -> UnsafeMutablePointer<Double> {
    UnsafeMutableRawPointer(UnsafeMutablePointer<Lanes>.scratch(count))
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
  fileprivate var wide: clanes_rows { clanes_rows(heads: heads, others: others) }
}
