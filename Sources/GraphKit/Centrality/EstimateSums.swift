/// Sums of what drawn nodes contribute to the figures of a few others, and of the squares of the
/// differences of neighbors.
struct EstimateSums {
  private let busiest: [UInt32]
  private let nearest: [UInt32]
  private let nodeCount: Int
  private let memberCount: Int
  private let roundLimit: Int
  private(set) var roundCount = 0
  private var scores: [Moments]
  private var distances: [Moments]
  private var total = Moments()

  /// Prepares sums of zero.
  ///
  /// - Parameters:
  ///   - busiest: The nodes whose betweenness is estimated.
  ///   - nearest: The members of the core whose closeness is estimated.
  ///   - nodeCount: The number of nodes of the graph.
  ///   - memberCount: The number of members.
  ///   - roundLimit: The largest number of rounds.
  init(
    busiest: [UInt32], nearest: [UInt32], nodeCount: Int, memberCount: Int, roundLimit: Int
  ) {
    self.nodeCount = nodeCount
    self.busiest = busiest
    self.nearest = nearest
    self.memberCount = memberCount
    self.roundLimit = roundLimit
    scores = busiest.map { _ in Moments() }
    distances = nearest.map { _ in Moments() }
  }

  mutating func beginRound() {
    roundCount += 1
    total.beginRound()
    for place in scores.indices { scores[place].beginRound() }
    for place in distances.indices { distances[place].beginRound() }
  }

  /// Adds what a drawn node contributes; neighbors are added one after the other.
  ///
  /// - Parameters:
  ///   - paths: The paths that end at the node.
  ///   - weight: The number of nodes that it stands for.
  mutating func add(_ paths: SampledPaths, weight: Double) {
    total.add(paths.total, weight: weight)
    for place in scores.indices { scores[place].add(paths.scores[place], weight: weight) }
    for place in distances.indices {
      let distance = paths.distances.isEmpty ? 0 : Double(paths.distances[place])
      distances[place].add(distance, weight: weight)
    }
  }

  // MARK: Estimates

  private var mean: CentralityEstimates.Estimate {
    let pairs = Double(max(memberCount, 1)) * Double(max(memberCount - 1, 1))
    return estimate(total, statements: 1, range: total.largest, scale: pairs)
  }

  private func score(_ moments: Moments) -> CentralityEstimates.Estimate {
    estimate(moments, statements: busiest.count, range: Double(nodeCount))
  }

  private func distance(_ moments: Moments) -> CentralityEstimates.Estimate {
    estimate(
      moments, statements: nearest.count, range: moments.largest,
      scale: Double(max(memberCount - 1, 1)))
  }

  /// Returns a figure with its error by Bernstein's inequality.
  ///
  /// - Parameters:
  ///   - moments: The sums of the figure.
  ///   - statements: The number of figures whose errors are to hold at once.
  ///   - range: How much the value of one node that was not drawn may differ from the others.
  ///   - scale: By what the sum is divided.
  /// - Returns: The estimate.
  private func estimate(
    _ moments: Moments, statements: Int, range: Double, scale: Double = 1
  ) -> CentralityEstimates.Estimate {
    let rounds = Double(max(roundCount, 1))
    let doubt = Self.doubt(statements: roundLimit * statements)
    // The first part is what the values of many nodes vary, the second one what few may add.
    let error =
      (2 * doubt * moments.variance).squareRoot() + moments.heaviest * range * doubt / 3
    return CentralityEstimates.Estimate(
      value: moments.sum / rounds / scale, error: error / rounds / scale)
  }

  /// Returns the natural logarithm of the number of statements, one for each side, over the probability
  /// that one of them is wrong, rounded up.
  static func doubt(statements: Int) -> Double {
    let inverse = (2 * Double(statements) / (1 - CentralityEstimates.confidence)).rounded(.up)
    let bits = UInt64.bitWidth - UInt64(inverse).leadingZeroBitCount
    return 0.693_147_180_6 * Double(bits)
  }

  /// Whether the errors of the mean distance and of the highest score are small enough.
  func isPrecise(_ precision: Double) -> Bool {
    let mean = self.mean
    if mean.error > precision * mean.value { return false }
    guard let highest = scores.max(by: { $0.sum < $1.sum }) else { return true }
    let score = self.score(highest)
    return score.error <= precision * score.value
  }

  /// Returns the estimates.
  ///
  /// - Parameters:
  ///   - numbering: The original number of each node.
  ///   - sampleCount: The number of nodes that were drawn.
  /// - Returns: The estimates, by original numbers.
  func estimates(numbering: [UInt32], sampleCount: Int) -> CentralityEstimates {
    func ranked(
      _ nodes: [UInt32], _ moments: [Moments],
      _ figure: (Moments) -> CentralityEstimates.Estimate
    ) -> [CentralityEstimates.Ranked] {
      zip(nodes, moments).map {
        .init(node: NodeIndex(numbering[Int($0)]), estimate: figure($1))
      }
      .sorted { ($1.estimate.value, $0.node) < ($0.estimate.value, $1.node) }
    }
    return CentralityEstimates(
      sampleCount: sampleCount, meanDistance: mean,
      closeness: ranked(nearest, distances) { distance($0).reciprocal },
      betweenness: ranked(busiest, scores) { score($0) })
  }
}

/// The sum of the estimates of a figure in all rounds, and that of their variances.
///
/// The variance comes from the differences of successive values: where a figure changes at once from one
/// part of a map to another, as at a bottleneck, a pair of one part seldom tells.
private struct Moments {
  private(set) var sum = 0.0
  private(set) var variance = 0.0
  /// The largest value, and the largest weight.
  private(set) var largest = 0.0
  private(set) var heaviest = 0.0
  private var latest: (value: Double, weight: Double)?

  mutating func beginRound() { latest = nil }

  mutating func add(_ value: Double, weight: Double) {
    sum += weight * value
    if let latest {
      let difference = value - latest.value
      variance += weight * latest.weight * difference * difference / 2
    }
    latest = (value, weight)
    largest = max(largest, value)
    heaviest = max(heaviest, weight)
  }
}
