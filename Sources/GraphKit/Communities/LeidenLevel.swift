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
  /// The sum of the strengths of the nodes of each community.
  let sums: UnsafeMutablePointer<Double>
  /// Links from the current node to each community; zero between visits.
  let links: UnsafeMutablePointer<Double>
  /// The communities to which the current node has links.
  let touched: UnsafeMutablePointer<UInt32>
  /// A ring buffer of the nodes to visit, and whether each node is in it.
  let queue: UnsafeMutablePointer<UInt32>
  let isQueued: UnsafeMutablePointer<Bool>

  /// Improves a partition of a graph on all levels of the hierarchy.
  ///
  /// - Parameters:
  ///   - base: The graph.
  ///   - start: The community of each node, a number below the number of nodes.
  ///   - resolution: The weight of expected links.
  ///   - random: Source of the visiting order.
  /// - Returns: The improved community of each node.
  static func run(
    _ base: WeightedRows, _ start: [UInt32], resolution: Double, _ random: inout OrderSource
  ) -> [UInt32] {
    var graph = base
    var communities = start
    // Maps each node of the base graph to its node in the current graph.
    var places = (0..<UInt32(base.nodeCount)).map { $0 }
    while graph.total > 0 {
      let parts = improve(graph, &communities, resolution: resolution, &random)
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
        labels.baseAddress.map { graph.merged($0, count: parts.count) } ?? graph
      }
      communities = next
    }
    return places.map { communities[Int($0)] }
  }

  /// Moves the nodes of one graph, then splits the communities into well-connected parts.
  private static func improve(
    _ graph: WeightedRows, _ communities: inout [UInt32], resolution: Double,
    _ random: inout OrderSource
  ) -> (partOf: [UInt32], count: Int) {
    let count = graph.nodeCount
    return graph.rows.withView { view in
      graph.weights.withUnsafeBufferPointer { weights in
        graph.strengths.withUnsafeBufferPointer { strengths in
          communities.withUnsafeMutableBufferPointer { communities in
            guard let strengths = strengths.baseAddress, let weights = weights.baseAddress,
              let communities = communities.baseAddress
            else { return ([], 0) }
            let level = LeidenLevel(
              view: view, weights: weights, strengths: strengths,
              expected: resolution / graph.total, communities: communities,
              sums: .scratch(count, filledWith: 0), links: .scratch(count, filledWith: 0),
              touched: .scratch(count + 1), queue: .scratch(count),
              isQueued: .scratch(count, filledWith: true))
            defer { level.deallocate() }
            level.moveNodes(&random)
            return level.refine(&random)
          }
        }
      }
    }
  }

  private func deallocate() {
    sums.deallocate()
    links.deallocate()
    touched.deallocate()
    queue.deallocate()
    isQueued.deallocate()
  }

  /// Moves nodes to the community with the largest gain, until no move gains anything.
  private func moveNodes(_ random: inout OrderSource) {
    let count = view.nodeCount
    for node in 0..<count { sums[communities[node]] += strengths[node] }
    random.order(count: count, into: queue)
    var head = 0
    var waiting = count
    while waiting > 0 {
      let node = queue[head]
      head = head &+ 1 == count ? 0 : head &+ 1
      waiting &-= 1
      isQueued[node] = false
      let target = bestCommunity(for: node)
      let own = communities[node]
      if target == own { continue }
      sums[own] -= strengths[node]
      sums[target] += strengths[node]
      communities[node] = target
      var edge = view.offsets[node]
      let end = view.offsets[node &+ 1]
      while edge < end {
        let neighbor = view.targets[edge]
        edge &+= 1
        if communities[neighbor] == target || isQueued[neighbor] { continue }
        isQueued[neighbor] = true
        let tail = head &+ waiting
        queue[tail >= count ? tail &- count : tail] = neighbor
        waiting &+= 1
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
      let known = links[community]
      touched[touchedCount] = community
      touchedCount &+= known == 0 ? 1 : 0
      links[community] = known + Double(weights[edge])
      edge &+= 1
    }
    // The node's own community, without the node itself, is evaluated first. The others must be
    // better by more than the rounding error of equal gains, or moves might never end.
    var best = own
    var bestGain = links[own] - factor * (sums[own] - strength) + 1e-11 * strength
    links[own] = -.infinity
    var position = 0
    while position < touchedCount {
      let community = touched[position]
      position &+= 1
      let gain = links[community] - factor * sums[community]
      links[community] = 0
      let isBetter = gain > bestGain
      best = isBetter ? community : best
      bestGain = isBetter ? gain : bestGain
    }
    links[own] = 0
    return best
  }
}
