extension DirectedGraph {
  /// For each node how many shortest paths between two other nodes lead through it; where two nodes
  /// have several, each counts as its share. Directed, not normalized, path ends not counted.
  ///
  /// Brandes (A faster algorithm for betweenness centrality, 2001). Paths are counted in `Double`, so
  /// scores are meaningless where two nodes have more than 10^308 shortest paths.
  ///
  /// - Parameter threads: how many threads may work. Sums are made in a fixed order, so the answer
  ///   does not depend on it, to the last bit.
  /// - Complexity: O(V E) time, O(V) space per thread.
  public func betweenness(threads: Int = 1) -> [Double] {
    betweenness(sources: (0..<UInt32(nodeCount)).map { NodeIndex($0) }, threads: threads)
  }

  /// The same for paths that start at one of `sources` only. Scaled by V / (number of sources), a
  /// random sample estimates the whole.
  ///
  /// - Precondition: `sources` are in the graph; a repeated one counts repeatedly.
  /// - Complexity: O(sources * E) time, O(V) space per thread and for each of up to 8 shards.
  public func betweenness(sources: [NodeIndex], threads: Int = 1) -> [Double] {
    for source in sources { precondition(source.position < nodeCount, "no such node") }
    // The number of shards must not depend on the machine: it decides how rounding errors add up.
    let shards = min(8, (sources.count + 63) / 64)
    let partial = Collected<[Double]>(count: shards)
    // Renumbered so that searches stay in neighboring memory, and rows filled up with a node behind the
    // last one, which counts as reached at a distance that nobody has.
    let order = undirected().neighborhoodOrder(groupSize: 64)
    var numbers = [UInt32](repeating: 0, count: nodeCount)
    for (new, old) in order.enumerated() { numbers[Int(old)] = UInt32(new) }
    let starts = sources.map { numbers[$0.position] }
    let padding = UInt32(nodeCount)
    let rows = PaddedRows(self.rows.renumbered(by: order)) { _ in padding }
    Shards.run(count: shards, threads: threads) { next in
      rows.withView { view in
        let memory = BrandesMemory(nodeCount: view.nodeCount)
        defer { memory.deallocate() }
        while let shard = next() {
          let range = sources.count * shard / shards..<sources.count * (shard + 1) / shards
          partial[shard] = [Double](count: view.nodeCount) { scores in
            scores.initialize(repeating: 0, count: view.nodeCount)
            for index in range {
              Self.accumulate(view, memory, from: starts[index], into: scores)
            }
          }
        }
      }
    }
    var total = [Double](repeating: 0, count: nodeCount)
    for scores in partial.all() {
      for node in total.indices { total[Int(order[node])] += scores[node] }
    }
    return total
  }

  private struct BrandesMemory {
    let distances: UnsafeMutablePointer<UInt32>
    let queue: UnsafeMutablePointer<UInt32>
    let pathCounts: UnsafeMutablePointer<Double>
    let shares: UnsafeMutablePointer<Double>

    init(nodeCount: Int) {
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
  }

  /// Adds the scores of the shortest paths from one source.
  private static func accumulate(
    _ view: RowView, _ memory: BrandesMemory, from source: UInt32,
    into scores: UnsafeMutablePointer<Double>
  ) {
    let (distances, queue) = (memory.distances, memory.queue)
    let (pathCounts, shares) = (memory.pathCounts, memory.shares)
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
