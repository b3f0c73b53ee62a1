/// Brandes' algorithm for one source at a time, on rows that are filled up with a node behind the last
/// one, which counts as reached at a distance that nobody has.
///
/// Hardly any of the questions that come up at an edge can be guessed right, so they are answered
/// without branches: what does not apply is written where it does no harm, or added as zero.
struct SingleBrandes {
  private let view: RowView
  /// For each node `base + distance` of the latest search that reached it. Whoever is below `base` has
  /// not been reached yet, so nothing need be cleared between searches.
  private let marks: UnsafeMutablePointer<UInt32>
  private var base: UInt32 = 1
  /// The nodes in the order in which they are reached, and where each level of distance ends.
  private let queue: UnsafeMutablePointer<UInt32>
  private let levelEnds: UnsafeMutablePointer<Int>
  private let pathCounts: UnsafeMutablePointer<Double>
  /// What a level is owed, and what the next one is; zero where unused.
  private var outer: UnsafeMutablePointer<Double>
  private var inner: UnsafeMutablePointer<Double>

  init(_ view: RowView) {
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
  /// - Parameter squares: where the squares of these scores are added up, nil for nowhere.
  mutating func accumulate(
    from source: UInt32, into scores: UnsafeMutablePointer<Double>,
    squares: UnsafeMutablePointer<Double>? = nil
  ) {
    let levels = spread(from: source)
    var level = levels
    while level > 0 {
      collect(levelEnds[level - 1]..<levelEnds[level], into: scores, squares: squares)
      if level < levels { clear(levelEnds[level]..<levelEnds[level + 1]) }
      swap(&outer, &inner)
      level -= 1
    }
    if levels > 0 { clear(levelEnds[0]..<levelEnds[1]) }
    // No mark of the next search may pass that of the node behind the last one.
    let step = UInt32(levels) + 1
    if base < .max - UInt32(view.nodeCount) - 2 - step {
      base += step
    } else {
      marks.update(repeating: 0, count: view.nodeCount)
      base = 1
    }
  }

  /// Counts the shortest paths to all nodes; returns the largest distance.
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

  /// What shortest paths owe to the nodes of a level that they lead through.
  ///
  /// A node with `p` paths that carries the score `s` passes on `(1 + s) / p = 1 / p + (the sum of what
  /// its successors pass on)`. Only the next level's values are in `outer`, and zeros for all others, so
  /// sums need no questions about distances.
  private func collect(
    _ level: Range<Int>, into scores: UnsafeMutablePointer<Double>,
    squares: UnsafeMutablePointer<Double>?
  ) {
    let (view, queue, pathCounts) = (self.view, self.queue, self.pathCounts)
    let (outer, inner) = (self.outer, self.inner)
    var place = level.lowerBound
    while place < level.upperBound {
      let node = queue[place]
      place &+= 1
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
      scores[node] += score
      if let squares { squares[node] += score * score }
      inner[node] = sum + 1 / paths
    }
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
