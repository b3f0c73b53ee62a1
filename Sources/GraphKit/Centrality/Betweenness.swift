extension DirectedGraph {
  /// For each node how many shortest paths between two other nodes lead through it; where two nodes
  /// have several, each counts as its share. Directed, not normalized, path ends not counted.
  ///
  /// Brandes (A faster algorithm for betweenness centrality, 2001), for eight sources at a time. Paths
  /// are counted in `Double`, so scores are meaningless where two nodes have more than 10^308 shortest
  /// paths.
  ///
  /// - Parameter threads: how many threads may work. Sums are made in a fixed order, so the answer
  ///   does not depend on it, to the last bit.
  /// - Complexity: O(V E) time, O(V) space per thread (about 1,500 bytes a node). O(V + E) time if no
  ///   links form a cycle.
  public func betweenness(threads: Int = 1) -> [Double] {
    if let forest = OrientedForest(self) { return forest.betweenness() }
    return betweenness(sources: (0..<UInt32(nodeCount)).map { NodeIndex($0) }, threads: threads)
  }

  /// The same for paths that start at one of `sources` only.
  ///
  /// - Precondition: `sources` are in the graph; a repeated one counts repeatedly.
  /// - Complexity: O(sources * E) time, O(V) space per thread and for each of up to 8 shards.
  public func betweenness(sources: [NodeIndex], threads: Int = 1) -> [Double] {
    for source in sources { precondition(source.position < nodeCount, "no such node") }
    // Sources that lie close together are worked on together; where they are few and far between
    // their searches would have nothing in common, nor on a map so long that hardly any two of them
    // reach a node at the same time.
    let isDense =
      sources.count >= nodeCount / 32 && nodeCount <= PathRows.maximumNodeCount && !isLong
    // Renumbered so that searches stay in neighboring memory.
    let order = undirected().neighborhoodOrder(groupSize: isDense ? BatchedBrandes.width : 64)
    var numbers = [UInt32](repeating: 0, count: nodeCount)
    for (new, old) in order.enumerated() { numbers[Int(old)] = UInt32(new) }
    var starts = sources.map { numbers[$0.position] }
    let rows = self.rows.renumbered(by: order)
    // The number of shards must not depend on the machine: it decides how rounding errors add up.
    let shards = min(8, (starts.count + 63) / 64)
    let partial: [[Double]]
    if isDense {
      starts.sort()
      partial = BatchedBetweenness(rows: rows, starts: starts, shardCount: shards)
        .run(threads: threads)
    } else {
      partial = Self.runSingly(rows, starts, shards: shards, threads: threads)
    }
    var total = [Double](repeating: 0, count: nodeCount)
    for scores in partial {
      for node in total.indices { total[Int(order[node])] += scores[node] }
    }
    return total
  }

  private static func runSingly(
    _ rows: CompressedRows, _ starts: [UInt32], shards: Int, threads: Int
  ) -> [[Double]] {
    let partial = Collected<[Double]>(count: shards)
    let padding = UInt32(rows.nodeCount)
    let padded = PaddedRows(rows) { _ in padding }
    Shards.run(count: shards, threads: threads) { next in
      padded.withView { view in
        var search = SingleBrandes(view)
        defer { search.deallocate() }
        while let shard = next() {
          partial[shard] = [Double](count: view.nodeCount) { scores in
            scores.initialize(repeating: 0, count: view.nodeCount)
            for index in starts.count * shard / shards..<starts.count * (shard + 1) / shards {
              search.accumulate(from: starts[index], into: scores)
            }
          }
        }
      }
    }
    return partial.all()
  }

  /// Whether the graph is as long as if it were a few nodes wide. O(V + E).
  private var isLong: Bool {
    guard nodeCount > 0 else { return false }
    let search = breadthFirstDistances(from: NodeIndex(0))
    return search.reachedCount / (Int(search.eccentricity) + 1) < 8
  }
}
