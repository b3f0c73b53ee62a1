/// A partition of an undirected graph into groups with many links inside and few between them.
///
/// Communities are numbered in the order of their lowest nodes: node 0 is in community 0.
public struct Communities: Sendable, Equatable {
  /// The community of each node.
  public let communityOf: [UInt32]
  /// The number of nodes of each community.
  public let sizes: [UInt32]
  /// The fraction of links within communities minus its expected value in a random graph.
  ///
  /// The random graph has the same degrees (configuration model). At most 1, and 0 without links.
  public let modularity: Double

  /// The number of communities.
  public var count: Int { sizes.count }
}

extension UndirectedGraph {
  /// Returns connected communities of high modularity.
  ///
  /// Modularity is defined by Newman and Girvan (Finding and evaluating community structure in
  /// networks, 2004).
  ///
  /// ```
  /// 0 - 1       4
  ///  \ /       / \
  ///   2 ----- 3 - 5
  /// ```
  /// ```swift
  /// let graph = UndirectedGraph(
  ///   nodeCount: 6, sources: [0, 0, 1, 2, 3, 3, 4], targets: [1, 2, 2, 3, 4, 5, 5])
  /// let communities = graph.communities()
  /// communities.communityOf  // [0, 0, 0, 1, 1, 1]
  /// communities.modularity   // 0.357…
  /// ```
  ///
  /// The Leiden algorithm (Traag, Waltman, and van Eck, From Louvain to Leiden: guaranteeing
  /// well-connected communities, 2019): nodes move to the neighboring community with the largest
  /// gain until no move gains anything; each community is refined into well-connected parts; the
  /// parts become the nodes of a smaller graph; repeat. The refinement chooses the best part rather
  /// than a random one. The only randomness is the order in which nodes are visited, within runs of
  /// 8,192.
  ///
  /// - Parameters:
  ///   - seed: Determines the order; the same seed yields the same result on every machine.
  ///   - resolution: The weight of expected links. Values above 1 yield smaller communities, values
  ///     below 1 larger ones; the reported modularity is that of resolution 1 in any case.
  ///   - iterations: The maximum number of runs, each of which starts with the result of the
  ///     previous one.
  /// - Returns: The communities.
  /// - Precondition: `resolution` is finite and not negative.
  /// - Complexity: About O((V + E) log V) time per iteration in practice (no better bound is known
  ///   than the number of improvements); O(V + E) space.
  public func communities(
    seed: UInt64 = 0, resolution: Double = 1, iterations: Int = 2
  ) -> Communities {
    precondition(resolution.isFinite && resolution >= 0, "resolution out of range")
    var random = OrderSource(state: seed)
    var labels = (0..<UInt32(nodeCount)).map { $0 }
    let links = WeightedRows(self)
    let memory = LeidenMemory(nodeCount: nodeCount, entryCount: links.weights.count)
    defer { memory.deallocate() }
    for _ in 0..<max(iterations, 1) {
      let improved = LeidenLevel.run(links, labels, resolution: resolution, memory, &random)
      if improved == labels { break }
      labels = improved
    }
    return Communities(labels: labels, in: self)
  }

  /// Returns the modularity of a partition of this graph.
  ///
  /// - Parameter labels: The group of each node, below the number of nodes.
  /// - Returns: The modularity; 0 without links.
  /// - Precondition: There are as many labels as nodes.
  /// - Complexity: O(V + E) time, O(V) space.
  public func modularity(ofPartition labels: [UInt32]) -> Double {
    precondition(labels.count == nodeCount, "there must be as many labels as nodes")
    if edgeCount == 0 { return 0 }
    var degrees = [UInt64](repeating: 0, count: nodeCount)
    var inside: UInt64 = 0
    for node in 0..<UInt32(nodeCount) {
      let row = rows.row(node)
      let label = labels[Int(node)]
      degrees[Int(label)] += UInt64(row.count)
      for edge in row where labels[Int(rows.targets[edge])] == label { inside += 1 }
    }
    let whole = Double(2 * edgeCount)
    var expected = 0.0
    for degree in degrees {
      let share = Double(degree) / whole
      expected += share * share
    }
    return Double(inside) / whole - expected
  }
}

extension Communities {
  fileprivate init(labels: [UInt32], in graph: UndirectedGraph) {
    var numbers = [UInt32](repeating: .noNode, count: labels.count)
    var communityOf = labels
    var sizes: [UInt32] = []
    for node in labels.indices {
      let label = Int(labels[node])
      if numbers[label] == .noNode {
        numbers[label] = UInt32(sizes.count)
        sizes.append(0)
      }
      communityOf[node] = numbers[label]
      sizes[Int(numbers[label])] += 1
    }
    self.init(
      communityOf: communityOf, sizes: sizes,
      modularity: graph.modularity(ofPartition: communityOf))
  }
}

/// Source of random visiting orders: SplitMix64 (Steele, Lea, and Flood 2014).
struct OrderSource {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
    bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
    return bits ^ (bits >> 31)
  }

  /// Fills `order` with `0 ..< count`, shuffled within runs short enough to stay in cache.
  mutating func order(count: Int, into order: UnsafeMutablePointer<UInt32>) {
    for position in 0..<count { order[position] = UInt32(truncatingIfNeeded: position) }
    let run = 8192
    var start = 0
    while start < count {
      let length = min(run, count - start)
      var last = length - 1
      while last > 0 {
        // A bias of at most 2^13 in 2^32 is acceptable here.
        let chosen = Int(truncatingIfNeeded: ((next() >> 32) &* UInt64(last + 1)) >> 32)
        let kept = order[start + last]
        order[start + last] = order[start + chosen]
        order[start + chosen] = kept
        last -= 1
      }
      start += run
    }
  }
}
