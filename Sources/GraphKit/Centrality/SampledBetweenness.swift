/// Betweenness estimated from the paths of a sample of sources, with its standard error.
public struct SampledBetweenness: Sendable, Equatable {
  /// The estimate for each node: the scores of the sources, scaled up to all nodes.
  public let scores: [Double]
  /// The standard error of each estimate.
  ///
  /// The true score is within one standard error in about two cases of three and within two in
  /// about nine of ten. This is less reliable for nodes passed only by paths of few sources, which
  /// a sample may miss entirely. 0 if every node is a source.
  public let standardErrors: [Double]
  /// The sampled sources, in ascending order.
  public let sources: [NodeIndex]
}

extension DirectedGraph {
  /// Returns betweenness estimated from the shortest paths of a random sample of sources.
  ///
  /// Source sampling (Brandes and Pich, Centrality estimation in large networks, 2007). The error
  /// is estimated from the variance of the sources' contributions.
  ///
  /// ```swift
  /// let estimate = graph.sampledBetweenness(count: 256, seed: 7)
  /// print(estimate.scores[5], "±", estimate.standardErrors[5])
  /// ```
  ///
  /// - Parameters:
  ///   - count: The number of distinct sources; all nodes if there are not more. Twenty times as
  ///     many sources reduce the error by a factor of about 4.5.
  ///   - seed: Determines the sample; the same seed yields the same result on every machine.
  ///   - threads: The maximum number of threads; the result is identical for any number.
  /// - Returns: The estimates and their standard errors.
  /// - Complexity: O(count × E) time, O(V) space per thread and for each of up to 8 shards.
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
    // Finite population correction for sampling without replacement.
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
  /// Draws distinct numbers from `0 ..< whole` in ascending order, in O(whole) time.
  fileprivate mutating func sample(_ count: Int, of whole: Int) -> [UInt32] {
    var chosen: [UInt32] = []
    chosen.reserveCapacity(count)
    for number in 0..<whole {
      // Selection sampling: accept with probability (still needed) / (still available).
      let left = UInt64(whole - number)
      if ((next() >> 32) * left) >> 32 < UInt64(count - chosen.count) {
        chosen.append(UInt32(truncatingIfNeeded: number))
      }
    }
    return chosen
  }
}
