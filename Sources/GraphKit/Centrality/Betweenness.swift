extension DirectedGraph {
  /// Returns the betweenness centrality of each node.
  ///
  /// The score of a node is the number of shortest paths between two other nodes that pass through
  /// it. If two nodes have several shortest paths, each counts for its share. Directed and not
  /// normalized; the endpoints of a path do not count.
  ///
  /// ```
  /// 0 ──▶ 1 ──▶ 2
  /// ```
  /// ```swift
  /// let graph = DirectedGraph(nodeCount: 3, sources: [0, 1], targets: [1, 2])
  /// graph.betweenness()  // [0, 1, 0]
  /// ```
  ///
  /// Brandes' algorithm (A faster algorithm for betweenness centrality, 2001) for eight sources at
  /// a time. Paths are counted in `Double`, so scores are meaningless if two nodes have more than
  /// 10^308 shortest paths.
  ///
  /// - Parameter threads: The maximum number of threads. Sums are computed in a fixed order, so the
  ///   result is identical for any number.
  /// - Returns: The score of each node.
  /// - Complexity: O(V E) time, O(V) space per thread (about 1,500 bytes per node). O(V + E) time
  ///   if no links form a cycle.
  public func betweenness(threads: Int = 1) -> [Double] {
    if let forest = OrientedForest(self) { return forest.betweenness() }
    return betweenness(sources: (0..<UInt32(nodeCount)).map { NodeIndex($0) }, threads: threads)
  }

  /// Returns betweenness restricted to shortest paths that start at given sources.
  ///
  /// ```swift
  /// let graph = DirectedGraph(nodeCount: 3, sources: [0, 1], targets: [1, 2])
  /// graph.betweenness(sources: [NodeIndex(1)])  // [0, 0, 0]
  /// ```
  ///
  /// - Parameters:
  ///   - sources: The nodes at which paths start; a repeated node counts repeatedly.
  ///   - threads: The maximum number of threads; the result is identical for any number.
  /// - Returns: The score of each node.
  /// - Precondition: `sources` are in the graph.
  /// - Complexity: O(sources × E) time, O(V) space per thread and for each of up to 8 shards.
  public func betweenness(sources: [NodeIndex], threads: Int = 1) -> [Double] {
    for source in sources {
      precondition(source.position < nodeCount, "the node is not in the graph")
    }
    // Batching pays off if the searches of nearby sources overlap. If sources are sparse, or the
    // map so long that hardly any two of them reach a node at the same time, they do not.
    let isDense =
      sources.count >= nodeCount / 32 && nodeCount <= PathRows.maximumNodeCount && !isLong
    // Renumbered so that searches access neighboring memory.
    let order = undirected().neighborhoodOrder(groupSize: isDense ? BatchedBrandes.width : 64)
    var numbers = [UInt32](repeating: 0, count: nodeCount)
    for (new, old) in order.enumerated() { numbers[Int(old)] = UInt32(new) }
    var starts = sources.map { numbers[$0.position] }
    let rows = self.rows.renumbered(by: order)
    // Independent of the machine, because the number of shards determines how rounding errors add
    // up.
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
            for index in starts.count * shard / shards..<starts.count * (shard + 1) / shards
            where !Workload.isAbandoned {
              search.accumulate(from: starts[index], into: scores)
            }
          }
        }
      }
    }
    return partial.all()
  }

  /// Whether the graph is so elongated that breadth-first levels have fewer than 8 nodes on
  /// average.
  private var isLong: Bool {
    guard nodeCount > 0 else { return false }
    let search = breadthFirstDistances(from: NodeIndex(0))
    return search.reachedCount / (Int(search.eccentricity) + 1) < 8
  }
}
