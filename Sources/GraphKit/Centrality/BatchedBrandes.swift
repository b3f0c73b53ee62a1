internal import CLanes

/// Brandes' algorithm for eight sources at once, one lane of a wide number for each.
///
/// All lanes advance level by level. A node takes part in a level with the lanes that reach it there,
/// and carries zeros in all others, so that sums need no questions about distances. The sources of a
/// batch should lie close together: then most lanes reach a node in a few neighboring levels.
struct BatchedBrandes {
  typealias Lanes = SIMD8<Double>
  static let width = Lanes.scalarCount

  private let view: RowView
  /// For each node and lane the number of shortest paths, 0 as long as there is none.
  private let paths: UnsafeMutablePointer<Lanes>
  /// What the level being worked on adds up, and what the one before did; zero where unused.
  private var sums: UnsafeMutablePointer<Lanes>
  private var shares: UnsafeMutablePointer<Lanes>
  /// The nodes that take part in each level with the numbers of paths of the lanes that reach them
  /// there, level after level.
  private let nodes: UnsafeMutablePointer<UInt32>
  private let counts: UnsafeMutablePointer<Lanes>
  private let levels: UnsafeMutablePointer<Int>
  /// The nodes that the level being worked on leads to, and the last level that led to each.
  private let touched: UnsafeMutablePointer<UInt32>
  private let stamps: UnsafeMutablePointer<UInt32>

  private let hasWideLanes: Bool

  /// - Parameter hasWideLanes: whether to use instructions for such lanes, where there are any.
  init(_ view: RowView, hasWideLanes: Bool = WideLanes.areAvailable) {
    self.hasWideLanes = hasWideLanes && WideLanes.areAvailable
    let count = view.nodeCount
    self.view = view
    paths = .scratch(count)
    sums = .scratch(count, filledWith: Lanes())
    shares = .scratch(count, filledWith: Lanes())
    // Every lane reaches a node once, so this is enough; memory that stays untouched costs nothing.
    nodes = .scratch(Self.width * count + 1)
    counts = .scratch(Self.width * count + 1)
    levels = .scratch(count + 2)
    touched = .scratch(count + 1)
    stamps = .scratch(count)
  }

  func deallocate() {
    paths.deallocate()
    sums.deallocate()
    shares.deallocate()
    nodes.deallocate()
    counts.deallocate()
    levels.deallocate()
    touched.deallocate()
    stamps.deallocate()
  }

  /// Adds the scores of the shortest paths from a batch of at most `width` sources.
  mutating func accumulate(
    from sources: ArraySlice<UInt32>, into scores: UnsafeMutablePointer<Double>
  ) {
    paths.initialize(repeating: Lanes(), count: view.nodeCount)
    stamps.initialize(repeating: .max, count: view.nodeCount)
    var touchedCount = 0
    for (lane, source) in sources.enumerated() {
      // A source may be there twice.
      if stamps[source] == .max { touched[touchedCount] = source }
      touchedCount += stamps[source] == .max ? 1 : 0
      stamps[source] = 0
      sums[source][lane] = 1
    }
    var level = 0
    levels[0] = 0
    levels[1] = settle(touchedCount, at: 0)
    while levels[level] < levels[level + 1] {
      level += 1
      let count = spread(levels[level - 1]..<levels[level], stamp: UInt32(level))
      levels[level + 1] = settle(count, at: levels[level])
    }
    while level > 0 {
      level -= 1
      collect(levels[level]..<levels[level + 1], isFirst: level == 0, into: scores)
      clear(levels[level + 1]..<levels[level + 2], in: shares)
      swap(&sums, &shares)
    }
    clear(0..<levels[1], in: shares)
  }

  /// Adds the paths of a level to the nodes it leads to; returns how many these are.
  private func spread(_ level: Range<Int>, stamp: UInt32) -> Int {
    if hasWideLanes {
      return clanes_spread_paths(
        view.offsets, view.targets, nodes + level.lowerBound, Self.numbers(counts, level.lowerBound),
        level.count, stamp, Self.numbers(sums), touched, stamps)
    }
    let (sums, touched, stamps) = (self.sums, self.touched, self.stamps)
    var touchedCount = 0
    var entry = level.lowerBound
    while entry < level.upperBound {
      let node = nodes[entry]
      let count = counts[entry]
      entry &+= 1
      var edge = view.offsets[node]
      let end = view.offsets[node &+ 1]
      while edge < end {
        let target = view.targets[edge]
        edge &+= 1
        sums[target] += count
        touched[touchedCount] = target
        touchedCount &+= stamps[target] == stamp ? 0 : 1
        stamps[target] = stamp
      }
    }
    return touchedCount
  }

  /// Makes a level of the nodes that were touched, with those lanes that had not been there; returns
  /// where it ends.
  private func settle(_ touchedCount: Int, at start: Int) -> Int {
    if hasWideLanes {
      return start
        + clanes_settle_paths(
          touched, touchedCount, Self.numbers(sums), Self.numbers(paths), nodes + start,
          Self.numbers(counts, start))
    }
    let (paths, sums, nodes, counts) = (self.paths, self.sums, self.nodes, self.counts)
    var end = start
    var position = 0
    while position < touchedCount {
      let node = touched[position]
      position &+= 1
      let known = paths[node]
      let fresh = sums[node].replacing(with: 0, where: known .!= 0)
      sums[node] = Lanes()
      paths[node] = known + fresh
      nodes[end] = node
      counts[end] = fresh
      end &+= Self.oneUnlessZero(fresh)
    }
    return end
  }

  /// What paths through the nodes of a level owe to those of the next, which is in `shares`.
  ///
  /// For a node with `p` paths that carries the score `s`, `sums` is `(1 + s) / p = 1 / p + (the sum
  /// of its successors')`.
  private func collect(
    _ level: Range<Int>, isFirst: Bool, into scores: UnsafeMutablePointer<Double>
  ) {
    if hasWideLanes {
      clanes_collect_shares(
        view.offsets, view.targets, nodes + level.lowerBound, Self.numbers(counts, level.lowerBound),
        level.count, Self.numbers(shares), Self.numbers(sums), isFirst ? nil : scores)
      return
    }
    let (sums, shares) = (self.sums, self.shares)
    var entry = level.lowerBound
    while entry < level.upperBound {
      let node = nodes[entry]
      let count = counts[entry]
      entry &+= 1
      var sum = Lanes()
      var edge = view.offsets[node]
      let end = view.offsets[node &+ 1]
      while edge < end {
        sum += shares[view.targets[edge]]
        edge &+= 1
      }
      if !isFirst { scores[node] += Self.total(sum * count) }
      sums[node] = (sum + 1 / count).replacing(with: 0, where: count .== 0)
    }
  }

  private func clear(_ level: Range<Int>, in memory: UnsafeMutablePointer<Lanes>) {
    var entry = level.lowerBound
    while entry < level.upperBound {
      memory[nodes[entry]] = Lanes()
      entry &+= 1
    }
  }

  /// The lanes of elements from `start` on as single numbers.
  private static func numbers(
    _ lanes: UnsafeMutablePointer<Lanes>, _ start: Int = 0
  ) -> UnsafeMutablePointer<Double> {
    UnsafeMutableRawPointer(lanes + start).assumingMemoryBound(to: Double.self)
  }

  @inline(__always)
  private static func total(_ lanes: Lanes) -> Double {
    let half = lanes.lowHalf + lanes.highHalf
    let quarter = half.lowHalf + half.highHalf
    return quarter[0] + quarter[1]
  }

  /// 0 if all lanes are zero, else 1, in arithmetic: nobody could guess which way a branch goes.
  @inline(__always)
  private static func oneUnlessZero(_ lanes: Lanes) -> Int {
    let half = lanes.lowHalf + lanes.highHalf
    let quarter = half.lowHalf + half.highHalf
    let bits = (quarter[0] + quarter[1]).bitPattern
    return Int(truncatingIfNeeded: (bits | (0 &- bits)) &>> 63)
  }
}
