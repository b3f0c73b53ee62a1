/// Brandes' algorithm for one source at a time, on rows padded with a sentinel node.
///
/// The sentinel is past the end and marked with an unreachable distance. The loops are branch-free,
/// since the outcome of the comparisons at an edge is unpredictable: values that do not apply are
/// written where they are overwritten, or added as zero.
struct SingleBrandes: @unchecked Sendable {
  private let view: RowPointers
  /// `base + distance` for nodes that the latest search reached, and less than `base` for all
  /// others.
  ///
  /// So nothing has to be cleared between searches.
  private let marks: UnsafeMutablePointer<UInt32>
  private var base: UInt32 = 1
  /// The largest distance of the latest search; nil before the first one.
  private var latest: Int?
  /// The nodes in the order in which they are reached, and the end of each level in it.
  private let queue: UnsafeMutablePointer<UInt32>
  private let levelEnds: UnsafeMutablePointer<Int>
  private let pathCounts: UnsafeMutablePointer<Double>
  /// The shares of the next level and of the current one; zero where unused.
  private var outer: UnsafeMutablePointer<Double>
  private var inner: UnsafeMutablePointer<Double>

  init(_ view: RowPointers) {
    let nodeCount = view.nodeCount
    self.view = view
    marks = .scratch(nodeCount + 1, filledWith: 0)
    marks[nodeCount] = .max
    queue = .scratch(nodeCount + 1)
    levelEnds = .scratch(nodeCount + 2)
    pathCounts = .scratch(nodeCount + 1, filledWith: 0)
    outer = .scratch(nodeCount + 1, filledWith: 0)
    inner = .scratch(nodeCount + 1, filledWith: 0)
  }

  func deallocate() {
    marks.deallocate()
    queue.deallocate()
    levelEnds.deallocate()
    pathCounts.deallocate()
    outer.deallocate()
    inner.deallocate()
  }

  /// Adds the scores of the shortest paths from one source.
  ///
  /// - Parameters:
  ///   - source: The source.
  ///   - scores: The sums to which the scores are added.
  ///   - squares: The sums to which the squares of the scores are added, if any.
  ///   - isReplacing: Whether the scores replace what was there before; those of the source and of nodes
  ///     that it does not reach stay.
  mutating func accumulate(
    from source: UInt32, into scores: UnsafeMutablePointer<Double>,
    squares: UnsafeMutablePointer<Double>? = nil, isReplacing: Bool = false
  ) {
    forget()
    let levels = spread(from: source)
    latest = levels
    var level = levels
    while level > 0 {
      let nodes = levelEnds[level - 1]..<levelEnds[level]
      if isReplacing {
        collect(nodes, into: scores, squares: nil, isReplacing: true)
      } else {
        collect(nodes, into: scores, squares: squares, isReplacing: false)
      }
      if level < levels { clear(levelEnds[level]..<levelEnds[level + 1]) }
      swap(&outer, &inner)
      level -= 1
    }
    if levels > 0 { clear(levelEnds[0]..<levelEnds[1]) }
  }

  /// Writes the distances of all nodes from the source of the latest search.
  ///
  /// - Parameter distances: Memory for a number per node; `unreached` without a path.
  func copyDistances(to distances: UnsafeMutablePointer<UInt32>) {
    for node in 0..<UInt32(view.nodeCount) { distances[node] = distance(of: node) }
  }

  /// Returns the distance of a node from the source of the latest search; `unreached` without a path.
  func distance(of node: UInt32) -> UInt32 {
    let mark = marks[node]
    return mark < base ? .unreached : mark &- base
  }

  /// The sum of the distances of all nodes that the latest search reached.
  var distanceSum: UInt64 {
    var sum: UInt64 = 0
    var level = 1
    while level <= latest ?? 0 {
      sum &+= UInt64(level) &* UInt64(levelEnds[level] - levelEnds[level - 1])
      level += 1
    }
    return sum
  }

  /// Raises `base` above the marks of the latest search.
  private mutating func forget() {
    guard let latest else { return }
    // No mark of the next search may reach that of the sentinel.
    let step = UInt32(latest) + 1
    if base < .max - UInt32(view.nodeCount) - 2 - step {
      base += step
    } else {
      marks.update(repeating: 0, count: view.nodeCount)
      base = 1
    }
  }

  /// Counts the shortest paths to all nodes and returns the largest distance.
  private func spread(from source: UInt32) -> Int {
    let (view, marks, queue, pathCounts) = (self.view, self.marks, self.queue, self.pathCounts)
    let base = self.base
    queue[0] = source
    marks[source] = base
    pathCounts[source] = 1
    var level = 0
    var head = 0
    var tail = 1
    while head < tail {
      let end = tail
      levelEnds[level] = end
      level &+= 1
      let next = base &+ UInt32(truncatingIfNeeded: level)
      while head < end {
        let node = queue[head]
        head &+= 1
        view.prefetch(queue, after: head, before: tail, width: PaddedRows.width)
        let soon = row(queue[min(head &+ 8, tail &- 1)])
        for column in 0..<PaddedRows.width {
          marks.prefetch(soon[column])
          pathCounts.prefetch(soon[column])
        }
        let paths = pathCounts[node]
        var chunk = view.offsets[node]
        let chunkEnd = view.offsets[node &+ 1]
        while chunk < chunkEnd {
          let targets = view.targets + PaddedRows.width &* Int(chunk)
          chunk &+= 1
          var column = 0
          while column < PaddedRows.width {
            let target = targets[column]
            column &+= 1
            let known = marks[target]
            let isNew = known < base
            let mark = isNew ? next : known
            queue[tail] = target
            tail &+= isNew ? 1 : 0
            marks[target] = mark
            let before = pathCounts[target]
            pathCounts[target] = (isNew ? 0 : before) + (mark == next ? paths : 0)
          }
        }
      }
    }
    return level - 1
  }

  /// Accumulates the dependencies of the nodes of a level.
  ///
  /// A node with `p` paths and score `s` has the share `(1 + s) / p = 1 / p + (sum of its
  /// successors' shares)`. `outer` holds the shares of the next level only and zeros for all other
  /// nodes, so the sums need no distance comparisons.
  @inline(__always)
  private func collect(
    _ level: Range<Int>, into scores: UnsafeMutablePointer<Double>,
    squares: UnsafeMutablePointer<Double>?, isReplacing: Bool
  ) {
    let (view, queue, pathCounts) = (self.view, self.queue, self.pathCounts)
    let (outer, inner) = (self.outer, self.inner)
    var place = level.lowerBound
    while place < level.upperBound {
      let node = queue[place]
      place &+= 1
      view.prefetch(queue, after: place, before: level.upperBound, width: PaddedRows.width)
      let near = queue[min(place &+ 8, level.upperBound &- 1)]
      let soon = row(near)
      for column in 0..<PaddedRows.width { outer.prefetch(soon[column]) }
      pathCounts.prefetch(near)
      scores.prefetch(near)
      inner.prefetch(near)
      var sum = 0.0
      var chunk = view.offsets[node]
      let chunkEnd = view.offsets[node &+ 1]
      while chunk < chunkEnd {
        let targets = view.targets + PaddedRows.width &* Int(chunk)
        chunk &+= 1
        var column = 0
        while column < PaddedRows.width {
          sum += outer[targets[column]]
          column &+= 1
        }
      }
      let paths = pathCounts[node]
      let score = sum * paths
      scores[node] = isReplacing ? score : scores[node] + score
      if let squares { squares[node] += score * score }
      inner[node] = sum + 1 / paths
    }
  }

  /// The first targets of a node, or what comes after its empty row.
  @inline(__always)
  private func row(_ node: UInt32) -> UnsafePointer<UInt32> {
    view.targets + PaddedRows.width &* Int(truncatingIfNeeded: view.offsets[node])
  }

  private func clear(_ level: Range<Int>) {
    let (queue, outer) = (self.queue, self.outer)
    var place = level.lowerBound
    while place < level.upperBound {
      outer[queue[place]] = 0
      place &+= 1
    }
  }
}
