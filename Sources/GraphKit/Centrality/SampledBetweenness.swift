/// Betweenness estimated from the paths of some sources, and how far off it may be.
public struct SampledBetweenness: Sendable, Equatable {
  /// For each node the estimate: what the sources found, scaled up to all nodes.
  public let scores: [Double]
  /// For each node the standard error of its estimate. In about two cases of three the true score is
  /// no further off than this, in about nine of ten no further than twice as far; less surely so where the
  /// paths of few sources pass, of which a sample may have none. 0 if every node is a source.
  public let standardErrors: [Double]
  /// The nodes whose paths were looked at, ascending.
  public let sources: [NodeIndex]
}

extension DirectedGraph {
  /// Betweenness estimated from the shortest paths that start at a random sample of the nodes
  /// (Brandes and Pich, Centrality estimation in large networks, 2007), with its error, which is
  /// estimated from how different the sources' contributions are.
  ///
  /// - Parameters:
  ///   - count: how many sources are drawn, each at most once; all nodes if there are no more. Twenty
  ///     times as many make the error four and a half times smaller.
  ///   - seed: decides which; the same seed gives the same answer on every machine.
  ///   - threads: how many threads may work; the answer does not depend on it.
  /// - Complexity: O(count * E) time, O(V) space per thread and for each of up to 8 shards.
  public func sampledBetweenness(
    count: Int, seed: UInt64 = 0, threads: Int = 1
  ) -> SampledBetweenness {
    var random = OrderSource(state: seed)
    let sources = random.sample(min(max(count, 0), nodeCount), of: nodeCount)
    let order = undirected().neighborhoodOrder(groupSize: 64)
    var numbers = [UInt32](repeating: 0, count: nodeCount)
    for (new, old) in order.enumerated() { numbers[Int(old)] = UInt32(new) }
    let padding = UInt32(nodeCount)
    let padded = PaddedRows(rows.renumbered(by: order)) { _ in padding }
    let starts = sources.map { numbers[Int($0)] }
    let shards = min(8, (starts.count + 63) / 64)
    let partial = Collected<(sums: [Double], squares: [Double])>(count: shards)
    Shards.run(count: shards, threads: threads) { next in
      padded.withView { view in
        var search = SingleBrandes(view)
        defer { search.deallocate() }
        while let shard = next() {
          var sums = [Double](repeating: 0, count: view.nodeCount)
          var squares = sums
          sums.withUnsafeMutableBufferPointer { sums in
            squares.withUnsafeMutableBufferPointer { squares in
              guard let sums = sums.baseAddress else { return }
              for index in starts.count * shard / shards..<starts.count * (shard + 1) / shards {
                search.accumulate(from: starts[index], into: sums, squares: squares.baseAddress)
              }
            }
          }
          partial[shard] = (sums, squares)
        }
      }
    }
    var sums = [Double](repeating: 0, count: nodeCount)
    var squares = sums
    for part in partial.all() {
      for node in sums.indices {
        sums[Int(order[node])] += part.sums[node]
        squares[Int(order[node])] += part.squares[node]
      }
    }
    return SampledBetweenness(sums: sums, squares: squares, sources: sources)
  }
}

extension SampledBetweenness {
  fileprivate init(sums: [Double], squares: [Double], sources: [UInt32]) {
    let whole = Double(sums.count)
    let drawn = Double(max(sources.count, 1))
    // Drawing without putting back leaves less to chance the more is drawn.
    let left = (whole - drawn) / max(whole - 1, 1)
    self.sources = sources.map { NodeIndex($0) }
    scores = sums.map { $0 * whole / drawn }
    standardErrors = zip(sums, squares).map { sum, square in
      let variance = max(0, square - sum * sum / drawn) / max(drawn - 1, 1)
      return whole * (variance / drawn * max(0, left)).squareRoot()
    }
  }
}

extension OrderSource {
  /// Draws some of the numbers `0 ..< whole`, none twice; ascending. O(whole).
  fileprivate mutating func sample(_ count: Int, of whole: Int) -> [UInt32] {
    var chosen: [UInt32] = []
    chosen.reserveCapacity(count)
    for number in 0..<whole {
      // Each is taken with the share of those still missing among those still left.
      let left = UInt64(whole - number)
      if ((next() >> 32) * left) >> 32 < UInt64(count - chosen.count) {
        chosen.append(UInt32(truncatingIfNeeded: number))
      }
    }
    return chosen
  }
}
