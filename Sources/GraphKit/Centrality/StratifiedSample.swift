internal import Platform

/// Nodes drawn from parts of a graph, and the shortest paths that end at them.
struct StratifiedSample {
  /// The most parts that are worth it: with more, neighbors of a part are alike already.
  static let partLimit = 64

  /// The parts, as positions in `order`.
  private let parts: [Range<Int>]
  /// The renumbered nodes part by part, members of the core first.
  private let order: [UInt32]
  /// The original number of each renumbered node.
  private let numbering: [UInt32]
  /// Whether each renumbered node is a member of the core.
  private let isMember: [Bool]
  private let memberCount: Int
  /// Edges turned round.
  private let rows: PaddedRows

  /// Cuts a graph into parts.
  ///
  /// - Parameters:
  ///   - graph: The graph, of at least as many nodes as there are parts.
  ///   - isMember: Whether each node is a member of the core, to which distances refer.
  ///   - partCount: About how many parts there are; a round draws two nodes of each.
  init(_ graph: DirectedGraph, isMember: [Bool], partCount: Int = partLimit) {
    let nodeCount = graph.nodeCount
    let numbering = graph.undirected().neighborhoodOrder(
      groupSize: (nodeCount + partCount - 1) / partCount)
    let members = numbering.map { isMember[Int($0)] }
    let renumbered = 0..<UInt32(nodeCount)
    order = renumbered.filter { members[Int($0)] } + renumbered.filter { !members[Int($0)] }
    memberCount = members.reduce(0) { $0 + ($1 ? 1 : 0) }
    parts = [0..<memberCount, memberCount..<nodeCount].flatMap {
      Self.parts($0, of: nodeCount, partCount: partCount)
    }
    self.numbering = numbering
    self.isMember = members
    rows = PaddedRows(graph.rows.renumbered(by: numbering).transposed()) { _ in UInt32(nodeCount) }
  }

  /// Cuts some of the nodes into parts of about equal size: as many as is their share, but at least four,
  /// of at least two nodes.
  private static func parts(
    _ range: Range<Int>, of nodeCount: Int, partCount: Int
  ) -> [Range<Int>] {
    if range.isEmpty { return [] }
    let share = (partCount * range.count + nodeCount / 2) / nodeCount
    let count = max(1, min(max(share, 4), range.count / 2))
    let start = range.lowerBound
    return (0..<count).map { part in
      start + range.count * part / count..<start + range.count * (part + 1) / count
    }
  }

  /// Draws nodes until the errors are small enough.
  ///
  /// - Parameters:
  ///   - count: The maximum number of nodes that are listed for each figure.
  ///   - precision: The errors that are small enough, as a fraction of the figures.
  ///   - sampleLimit: The number of nodes after which no other round begins.
  ///   - seed: Determines the sample.
  ///   - threads: The maximum number of threads.
  /// - Returns: The estimates.
  func estimates(
    of count: Int, precision: Double, sampleLimit: Int, seed: UInt64, threads: Int
  ) -> CentralityEstimates {
    var random = OrderSource(state: seed)
    let roundLimit = max(1, (sampleLimit - parts.count) / (2 * parts.count))
    return rows.withView { view in
      let work = SampleWork(view: view, isMember: isMember)
      defer { work.deallocate() }
      let (busiest, nearest) = candidates(count, of: work, &random, threads: threads)
      var sums = EstimateSums(
        busiest: busiest, nearest: nearest, nodeCount: order.count,
        memberCount: memberCount, roundLimit: roundLimit)
      repeat {
        let drawn = parts.flatMap { draw(from: $0, &random) }
        sums.beginRound()
        // Nothing in it throws.
        try? OrderedWork.run(
          count: drawn.count, threads: threads,
          make: { work.paths(to: drawn[$0], busiest, nearest) },
          deliver: { place, paths in
            sums.add(paths, weight: Double(parts[place / 2].count) / 2)
          })
      } while sums.roundCount < roundLimit && !sums.isPrecise(precision) && !Workload.isAbandoned
      return sums.estimates(
        numbering: numbering, sampleCount: parts.count * (1 + 2 * sums.roundCount))
    }
  }

  /// Returns the nodes that seem to have the highest betweenness and closeness, by a node of each part.
  private func candidates(
    _ count: Int, of work: SampleWork, _ random: inout OrderSource, threads: Int
  ) -> (busiest: [UInt32], nearest: [UInt32]) {
    let drawn = parts.map { order[$0.lowerBound + random.below($0.count)] }
    var scores = [Double](repeating: 0, count: order.count)
    var distances = scores
    // Nothing in it throws. Few threads, as each holds numbers of all nodes.
    try? OrderedWork.run(
      count: drawn.count, threads: min(threads, 8),
      make: { work.paths(to: drawn[$0]) },
      deliver: { part, paths in
        let weight = Double(parts[part].count)
        for node in paths.scores.indices { scores[node] += weight * paths.scores[node] }
        for node in paths.distances.indices {
          distances[node] += weight * Double(paths.distances[node])
        }
      })
    let busiest = Ranking.highest(count, of: order.count) { scores[$0] }
    let nearest = Ranking.highest(count, of: memberCount) { -distances[Int(order[$0])] }
    return (busiest.map { UInt32($0) }, nearest.map { order[$0] })
  }

  /// Draws two different nodes of a part in their order; one that has a single node is drawn twice.
  private func draw(from part: Range<Int>, _ random: inout OrderSource) -> [UInt32] {
    let first = random.below(part.count)
    let other = random.below(max(part.count - 1, 1))
    let second = part.count == 1 || other < first ? other : other + 1
    return [min(first, second), max(first, second)].map { order[part.lowerBound + $0] }
  }
}

/// The paths that end at a drawn node.
struct SampledPaths: Sendable {
  /// The sum of the distances of all members of the core to the node; 0 if it is none itself.
  var total = 0.0
  /// The paths through some nodes.
  var scores: [Double]
  /// The distances of some members; empty if the drawn node is none.
  var distances: [UInt32] = []
}

/// Searches against the edges, on several threads.
private struct SampleWork: @unchecked Sendable {
  let view: RowPointers
  let isMember: [Bool]
  private let outsiders: [UInt32]
  /// Memory of searches that no thread uses.
  private let scratch = Guarded<[Scratch]>([])

  /// The memory of a search, and of scores, which hold for the nodes that the latest search reached.
  private struct Scratch: @unchecked Sendable {
    var search: SingleBrandes
    let scores: UnsafeMutablePointer<Double>
  }

  init(view: RowPointers, isMember: [Bool]) {
    self.view = view
    self.isMember = isMember
    outsiders = (0..<UInt32(view.nodeCount)).filter { !isMember[Int($0)] }
  }

  func deallocate() {
    scratch.withLock { all in
      for one in all {
        one.search.deallocate()
        one.scores.deallocate()
      }
    }
  }

  /// Calls `body` with a search from a node and with its scores.
  private func search<Result>(
    from node: UInt32, _ body: (SingleBrandes, UnsafeMutablePointer<Double>) -> Result
  ) -> Result {
    var mine =
      scratch.withLock { $0.popLast() }
      ?? Scratch(search: SingleBrandes(view), scores: .scratch(view.nodeCount))
    defer { scratch.withLock { $0.append(mine) } }
    mine.search.accumulate(from: node, into: mine.scores, isReplacing: true)
    mine.scores[node] = 0
    return body(mine.search, mine.scores)
  }

  /// Returns the paths of all nodes to one, with 0 as the distance of nodes outside the core.
  func paths(to node: UInt32) -> SampledPaths {
    let all = 0..<UInt32(view.nodeCount)
    return search(from: node) { search, scores in
      let isReached = { search.distance(of: $0) != .unreached }
      let found = all.map { isReached($0) ? scores[$0] : 0 }
      guard isMember[Int(node)] else { return SampledPaths(scores: found) }
      return SampledPaths(
        scores: found, distances: all.map { isMember[Int($0)] ? search.distance(of: $0) : 0 })
    }
  }

  /// Returns the paths of some nodes to one.
  func paths(to node: UInt32, _ busiest: [UInt32], _ nearest: [UInt32]) -> SampledPaths {
    search(from: node) { search, scores in
      let found = busiest.map { search.distance(of: $0) == .unreached ? 0 : scores[$0] }
      guard isMember[Int(node)] else { return SampledPaths(scores: found) }
      var total = search.distanceSum
      for other in outsiders {
        let distance = search.distance(of: other)
        if distance != .unreached { total &-= UInt64(distance) }
      }
      return SampledPaths(
        total: Double(total), scores: found, distances: nearest.map { search.distance(of: $0) })
    }
  }
}

extension OrderSource {
  /// Draws a number below a bound of at most 2^31, with a bias of at most one in 2^32 / bound.
  fileprivate mutating func below(_ bound: Int) -> Int {
    Int(truncatingIfNeeded: ((next() >> 32) &* UInt64(bound)) >> 32)
  }
}
