/// A partition of an undirected graph into groups with many links inside and few between them.
///
/// Communities are numbered in the order of their lowest nodes: node 0 is in community 0.
public struct Communities: Sendable, Equatable {
  /// For each node the number of its community.
  public let communityOf: [UInt32]
  /// For each community how many nodes it has.
  public let sizes: [UInt32]
  /// The share of the links inside of communities minus what a random graph with the same degrees
  /// would have there; at most 1, and 0 without links.
  public let modularity: Double

  /// How many communities there are.
  public var count: Int { sizes.count }
}

extension UndirectedGraph {
  /// Communities of high modularity (Newman and Girvan, Finding and evaluating community structure in
  /// networks, 2004), each of them connected.
  ///
  /// The Leiden method (Traag, Waltman and van Eck, From Louvain to Leiden: guaranteeing
  /// well-connected communities, 2019): nodes move to the neighboring community where they gain most
  /// until none gains anything; each community is refined into parts that hang together well; the
  /// parts become the nodes of a smaller graph, and so on. In a refinement the best part is taken, not
  /// one drawn at random. All that is random is the order in which nodes are looked at, inside of
  /// runs of 8,192.
  ///
  /// - Parameters:
  ///   - seed: decides the order; the same seed gives the same answer on every machine.
  ///   - resolution: what expected links count for. Above 1 communities get smaller, below 1 larger;
  ///     the modularity of the result is the common one all the same.
  ///   - iterations: how often the whole is done, each time starting with the result of the last.
  /// - Precondition: `resolution` is finite and not negative.
  /// - Complexity: about O((V + E) log V) time per iteration in practice, no better bound than the
  ///   number of improvements is known; O(V + E) space.
  public func communities(
    seed: UInt64 = 0, resolution: Double = 1, iterations: Int = 2
  ) -> Communities {
    precondition(resolution.isFinite && resolution >= 0, "resolution out of range")
    var random = OrderSource(state: seed)
    var labels = (0..<UInt32(nodeCount)).map { $0 }
    let links = WeightedRows(self)
    for _ in 0..<max(iterations, 1) {
      let improved = LeidenLevel.run(links, labels, resolution: resolution, &random)
      if improved == labels { break }
      labels = improved
    }
    return Communities(labels: labels, in: self)
  }

  /// The modularity of any partition of this graph; 0 without links.
  ///
  /// - Parameter labels: for each node the number of its group, below the number of nodes.
  /// - Complexity: O(V + E) time, O(V) space.
  public func modularity(ofPartition labels: [UInt32]) -> Double {
    precondition(labels.count == nodeCount, "not as many labels as nodes")
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

/// Where the order of nodes comes from: SplitMix64 (Steele, Lea and Flood, 2014).
struct OrderSource {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
    bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
    return bits ^ (bits >> 31)
  }

  /// `0 ..< count`, shuffled inside of runs that are short enough to stay in near memory.
  mutating func order(count: Int, into order: UnsafeMutablePointer<UInt32>) {
    for position in 0..<count { order[position] = UInt32(truncatingIfNeeded: position) }
    let run = 8192
    var start = 0
    while start < count {
      let length = min(run, count - start)
      var last = length - 1
      while last > 0 {
        // A bias of 2^13 in 2^32 hurts nobody here.
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
