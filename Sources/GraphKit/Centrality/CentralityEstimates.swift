/// Mean distance, and the nodes of highest closeness and betweenness, estimated from a sample of nodes.
///
/// Each figure has an error. With a probability of at least `confidence` it holds for the mean distance;
/// for all listed values of closeness at once; and for all listed values of betweenness at once.
public struct CentralityEstimates: Sendable, Equatable {
  /// The probability with which errors hold.
  public static let confidence = 0.95
  /// The number of nodes that are drawn unless another one is asked for.
  ///
  /// It gives the mean distance of a map of a million sectors an error of some 4 %, and the highest
  /// betweenness one of some 30 %.
  public static let defaultSampleLimit = 320

  /// A figure and the largest difference from its true value that is likely.
  public struct Estimate: Sendable, Equatable {
    /// The estimate.
    public let value: Double
    /// The largest likely difference; 0 if the value is exact.
    public let error: Double

    /// Creates an estimate.
    public init(value: Double, error: Double) {
      self.value = value
      self.error = error
    }
  }

  /// A figure of one node.
  public struct Ranked: Sendable, Equatable {
    /// The node.
    public let node: NodeIndex
    /// Its figure.
    public let estimate: Estimate
  }

  /// The number of nodes that were sampled, with repetitions.
  public let sampleCount: Int
  /// The mean distance of all ordered pairs of distinct members of the core.
  public let meanDistance: Estimate
  /// The members that seem to have the highest closeness, the reciprocal of their mean distance to the
  /// other members; the highest first, then by number.
  public let closeness: [Ranked]
  /// The nodes that seem to have the highest betweenness, as ``DirectedGraph/betweenness(threads:)``
  /// defines it; the highest first, then by number.
  public let betweenness: [Ranked]
}

extension CentralityEstimates.Estimate {
  /// The reciprocal, with an error that covers those of all values within the error; 0 for 0.
  var reciprocal: Self {
    guard value > 0 else { return Self(value: 0, error: 0) }
    let inverse = 1 / value
    // If even 0 is likely, nothing bounds the reciprocal; the distances are at least 1.
    return Self(value: inverse, error: 1 / max(1, value - error) - inverse)
  }
}

extension DirectedGraph {
  /// Returns estimates of mean distance, closeness and betweenness of a graph that is too large for
  /// exact ones.
  ///
  /// The graph is cut into parts of nodes that are close together (stratified sampling): a third of the
  /// limit, at most 64. One node of each tells which nodes are listed: those that the shortest paths to
  /// the drawn nodes pass most often, by Brandes' algorithm against the edges, and those that are nearest
  /// to the drawn nodes. Each further round draws two nodes of each part for the figures of the listed
  /// ones. Distances and paths of neighbors are similar, so that the sums vary little, and differences of
  /// neighbors tell the error. Rounds end once the errors are as small as desired (as in Borassi and
  /// Natale, KADABRA is an adaptive algorithm for betweenness via random approximation, 2019), or the
  /// limit is reached. Four times the limit halves the errors.
  ///
  /// ```swift
  /// let estimates = graph.centralityEstimates(core: members, seed: 7)
  /// print(estimates.meanDistance.value, "±", estimates.meanDistance.error)
  /// ```
  ///
  /// Errors are those of Bernstein's inequality, with the estimated variance and a statement for each side,
  /// listed node and round. Nothing says that the listed nodes are those that are
  /// truly highest, but nodes that stand out are among them. A graph with at most as many nodes as the
  /// limit is measured exactly.
  ///
  /// - Parameters:
  ///   - core: The nodes to which distances refer, a strongly connected component; duplicates are ignored.
  ///   - count: The maximum number of nodes that are listed for each figure.
  ///   - precision: Rounds end when the error of the mean distance and that of the highest betweenness are
  ///     at most this fraction of their values.
  ///   - sampleLimit: The number of nodes after which no other round begins.
  ///   - seed: Determines the sample; the same seed yields the same result on every machine.
  ///   - threads: The maximum number of threads; the result is identical for any number.
  /// - Returns: The estimates.
  /// - Precondition: `core` are nodes of the graph, each of which reaches all others.
  /// - Complexity: O(samples × (V + E)) time, O(V) space per thread, of which at most eight are used.
  public func centralityEstimates(
    core: [NodeIndex], count: Int = 10, precision: Double = 0.1,
    sampleLimit: Int = CentralityEstimates.defaultSampleLimit, seed: UInt64 = 0,
    threads: Int = 1
  ) -> CentralityEstimates {
    var isMember = [Bool](repeating: false, count: nodeCount)
    for node in core { isMember[node.position] = true }
    if nodeCount <= max(sampleLimit, 2 * StratifiedSample.partLimit) {
      return exactCentralities(isMember, count: count, threads: threads)
    }
    // A node of each part for the list, and two for the figures.
    let parts = max(4, min(sampleLimit / 3, StratifiedSample.partLimit))
    return StratifiedSample(self, isMember: isMember, partCount: parts).estimates(
      of: max(count, 0), precision: precision, sampleLimit: sampleLimit, seed: seed,
      threads: threads)
  }

  private func exactCentralities(
    _ isMember: [Bool], count: Int, threads: Int
  ) -> CentralityEstimates {
    let core = nodes.filter { isMember[$0.position] }
    let sums = subgraph(inducedBy: core).graph.closeness(threads: threads).distanceSums
    let others = Double(max(core.count - 1, 1))
    let total = Double(sums.reduce(0, +))
    let scores = betweenness(threads: threads)
    let nearest = Ranking.highest(count, of: sums.count) { -Double(sums[$0]) }
    let busiest = Ranking.highest(count, of: nodeCount) { scores[$0] }
    return CentralityEstimates(
      sampleCount: nodeCount,
      meanDistance: .init(value: total / others / Double(max(core.count, 1)), error: 0),
      closeness: nearest.map { place in
        let distance = CentralityEstimates.Estimate(value: Double(sums[place]) / others, error: 0)
        return .init(node: core[place], estimate: distance.reciprocal)
      },
      betweenness: busiest.map {
        .init(node: NodeIndex($0), estimate: .init(value: scores[$0], error: 0))
      })
  }
}

/// The highest of many values.
enum Ranking {
  /// Returns the positions of the highest values, the highest first, then by position.
  ///
  /// - Parameters:
  ///   - limit: The maximum number of positions.
  ///   - count: The number of values.
  ///   - value: The value at a position.
  /// - Returns: The positions.
  /// - Complexity: O(count) time in practice, and O(count × limit) at most.
  static func highest(_ limit: Int, of count: Int, _ value: (Int) -> Double) -> [Int] {
    var found: [(position: Int, value: Double)] = []
    for position in 0..<count {
      let own = value(position)
      if found.count >= limit {
        guard let last = found.last, own > last.value else { continue }
        found.removeLast()
      }
      let place = found.firstIndex { $0.value < own } ?? found.count
      found.insert((position, own), at: place)
    }
    return found.map(\.position)
  }
}
