/// Brandes' algorithm for one source at a time, on rows that are filled up with a node behind the last
/// one, which counts as reached at a distance that nobody has.
struct SingleBrandes {
  private let view: RowView
  private let distances: UnsafeMutablePointer<UInt32>
  private let queue: UnsafeMutablePointer<UInt32>
  private let pathCounts: UnsafeMutablePointer<Double>
  private let shares: UnsafeMutablePointer<Double>

  init(_ view: RowView) {
    let nodeCount = view.nodeCount
    self.view = view
    distances = .scratch(nodeCount + 1, filledWith: .unreached)
    distances[nodeCount] = .unreached - 1
    queue = .scratch(nodeCount + 1)
    pathCounts = .scratch(nodeCount + 1, filledWith: 0)
    shares = .scratch(nodeCount + 1, filledWith: 0)
  }

  func deallocate() {
    distances.deallocate()
    queue.deallocate()
    pathCounts.deallocate()
    shares.deallocate()
  }

  /// Adds the scores of the shortest paths from one source.
  ///
  /// - Parameter squares: where the squares of these scores are added up, nil for nowhere.
  func accumulate(
    from source: UInt32, into scores: UnsafeMutablePointer<Double>,
    squares: UnsafeMutablePointer<Double>? = nil
  ) {
    let (view, distances, queue) = (self.view, self.distances, self.queue)
    let (pathCounts, shares) = (self.pathCounts, self.shares)
    var head = 0
    var tail = 1
    queue[0] = source
    distances[source] = 0
    pathCounts[source] = 1
    // Hardly any of the questions below can be guessed right, so they are answered without branches:
    // what does not apply is written where it does no harm, or added as zero.
    while head < tail {
      let node = queue[head]
      head &+= 1
      let next = distances[node] &+ 1
      let paths = pathCounts[node]
      var chunk = view.offsets[node]
      let end = view.offsets[node &+ 1]
      while chunk < end {
        let targets = view.targets + PaddedRows.width &* Int(chunk)
        chunk &+= 1
        var column = 0
        while column < PaddedRows.width {
          let target = targets[column]
          column &+= 1
          let known = distances[target]
          let isNew = known == .unreached
          let distance = isNew ? next : known
          queue[tail] = target
          tail &+= isNew ? 1 : 0
          distances[target] = distance
          pathCounts[target] += distance == next ? paths : 0
        }
      }
    }
    // Farthest first. shares[u] is (1 + score of u from this source) / (number of paths to u).
    head = tail
    while head > 1 {
      head &-= 1
      let node = queue[head]
      let next = distances[node] &+ 1
      var sum = 0.0
      var chunk = view.offsets[node]
      let end = view.offsets[node &+ 1]
      while chunk < end {
        let targets = view.targets + PaddedRows.width &* Int(chunk)
        chunk &+= 1
        var column = 0
        while column < PaddedRows.width {
          let target = targets[column]
          column &+= 1
          let share = shares[target]
          sum += distances[target] == next ? share : 0
        }
      }
      let score = sum * pathCounts[node]
      scores[node] += score
      if let squares { squares[node] += score * score }
      shares[node] = (1 + score) / pathCounts[node]
    }
    head = 0
    while head < tail {
      distances[queue[head]] = .unreached
      pathCounts[queue[head]] = 0
      head &+= 1
    }
  }
}
