/// One graph in the hierarchy of the Leiden algorithm, with the partition being improved.
///
/// The gain of a node in a community is `links to it - resolution * strength * (strength of the
/// community) / total`: the change of modularity, times half the total.
struct LeidenLevel {
  let view: RowPointers
  let weights: UnsafePointer<UInt32>
  let strengths: UnsafePointer<Double>
  /// The expected number of links between two nodes or communities of strength 1.
  let expected: Double
  /// The community of each node, a number below the number of nodes.
  let communities: UnsafeMutablePointer<UInt32>
  /// The sum of the strengths of the nodes of each community, and the links from the current node to it.
  let tallies: UnsafeMutablePointer<LeidenMemory.Tally>
  /// The communities to which the current node has links.
  let touched: UnsafeMutablePointer<UInt32>
  /// A ring buffer of the nodes to visit, and whether each node is in it.
  let queue: UnsafeMutablePointer<UInt32>
  let isQueued: UnsafeMutablePointer<Bool>
  let memory: LeidenMemory

  /// Improves a partition of a graph on all levels of the hierarchy.
  ///
  /// - Parameters:
  ///   - base: The graph.
  ///   - start: The community of each node, a number below the number of nodes.
  ///   - resolution: The weight of expected links.
  ///   - memory: Memory for a graph of this size.
  ///   - random: Source of the visiting order.
  /// - Returns: The improved community of each node.
  static func run(
    _ base: WeightedRows, _ start: [UInt32], resolution: Double, _ memory: LeidenMemory,
    _ random: inout OrderSource
  ) -> [UInt32] {
    var graph = base
    var communities = start
    // Maps each node of the base graph to its node in the current graph.
    var places = (0..<UInt32(base.nodeCount)).map { $0 }
    while graph.total > 0 {
      let parts = improve(graph, &communities, resolution: resolution, memory, &random)
      if parts.count == graph.nodeCount { break }
      var next = [UInt32](repeating: 0, count: parts.count)
      // Communities are kept, renamed to the number of one of their parts.
      var names = [UInt32](repeating: .noNode, count: graph.nodeCount)
      for node in 0..<graph.nodeCount {
        let community = Int(communities[node])
        let part = parts.partOf[node]
        if names[community] == .noNode { names[community] = part }
        next[Int(part)] = names[community]
      }
      for node in places.indices { places[node] = parts.partOf[Int(places[node])] }
      graph = parts.partOf.withUnsafeBufferPointer { labels in
        labels.baseAddress.map { graph.merged($0, count: parts.count, memory) } ?? graph
      }
      communities = next
    }
    return places.map { communities[Int($0)] }
  }

  /// Moves the nodes of one graph, then splits the communities into well-connected parts.
  private static func improve(
    _ graph: WeightedRows, _ communities: inout [UInt32], resolution: Double,
    _ memory: LeidenMemory, _ random: inout OrderSource
  ) -> (partOf: [UInt32], count: Int) {
    return graph.rows.withView { view in
      graph.weights.withUnsafeBufferPointer { weights in
        graph.strengths.withUnsafeBufferPointer { strengths in
          communities.withUnsafeMutableBufferPointer { communities in
            guard let strengths = strengths.baseAddress, let weights = weights.baseAddress,
              let communities = communities.baseAddress
            else { return ([], 0) }
            let level = LeidenLevel(
              view: view, weights: weights, strengths: strengths,
              expected: resolution / graph.total, communities: communities, tallies: memory.tallies,
              touched: memory.touched, queue: memory.queue,
              isQueued: memory.marks, memory: memory)
            level.moveNodes(&random)
            return level.refine(&random)
          }
        }
      }
    }
  }

  /// Moves nodes to the community with the largest gain, until no move gains anything.
  private func moveNodes(_ random: inout OrderSource) {
    let count = view.nodeCount
    for node in 0..<count { tallies[node].sum = 0 }
    for node in 0..<count { tallies[communities[node]].sum += strengths[node] }
    isQueued.update(repeating: true, count: count)
    random.order(count: count, into: queue)
    var head = 0
    var waiting = count
    while waiting > 0 {
      let node = queue[head]
      head = head &+ 1 == count ? 0 : head &+ 1
      // Even places that are out of use hold a node.
      view.prefetch(queue, after: head, before: count)
      waiting &-= 1
      isQueued[node] = false
      let target = bestCommunity(for: node)
      let own = communities[node]
      if target == own { continue }
      tallies[own].sum -= strengths[node]
      tallies[target].sum += strengths[node]
      communities[node] = target
      var edge = view.offsets[node]
      let end = view.offsets[node &+ 1]
      while edge < end {
        let neighbor = view.targets[edge]
        edge &+= 1
        let isWaiting = isQueued[neighbor]
        let isNew = communities[neighbor] != target && !isWaiting
        // Without a branch, which no processor could foresee. The place of this node is free.
        let tail = head &+ waiting
        queue[tail >= count ? tail &- count : tail] = neighbor
        isQueued[neighbor] = isWaiting || isNew
        waiting &+= isNew ? 1 : 0
      }
    }
  }

  @inline(__always)
  private func bestCommunity(for node: UInt32) -> UInt32 {
    let own = communities[node]
    let strength = strengths[node]
    let factor = strength * expected
    var touchedCount = 0
    var edge = view.offsets[node]
    let end = view.offsets[node &+ 1]
    while edge < end {
      let community = communities[view.targets[edge]]
      let known = tallies[community].links
      touched[touchedCount] = community
      touchedCount &+= known == 0 ? 1 : 0
      tallies[community].links = known + Double(weights[edge])
      edge &+= 1
    }
    // The node's own community, without the node itself, is evaluated first. The others must be
    // better by more than the rounding error of equal gains, or moves might never end.
    var best = own
    var bestGain = tallies[own].links - factor * (tallies[own].sum - strength) + 1e-11 * strength
    tallies[own].links = -.infinity
    var position = 0
    while position < touchedCount {
      let community = touched[position]
      position &+= 1
      let gain = tallies[community].links - factor * tallies[community].sum
      tallies[community].links = 0
      let isBetter = gain > bestGain
      best = isBetter ? community : best
      bestGain = isBetter ? gain : bestGain
    }
    tallies[own].links = 0
    return best
  }
}
