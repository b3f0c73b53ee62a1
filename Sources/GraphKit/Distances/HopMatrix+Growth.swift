extension HopMatrix {
  /// An ordered pair of nodes whose distance differs from that in another graph.
  public struct Growth: Sendable, Equatable {
    /// The node where paths begin.
    public let source: NodeIndex
    /// The node where they end.
    public let target: NodeIndex
    /// The distance in this graph.
    public let before: Int
    /// The distance in the other graph; nil if there is no path.
    public let after: Int?
  }

  /// Returns the pairs whose distance is greater in another graph of the same nodes, most first.
  ///
  /// ```swift
  /// graph.hopMatrix().largestGrowth(in: smaller.hopMatrix(), count: 10)
  /// ```
  ///
  /// - Parameters:
  ///   - other: The distances in the other graph.
  ///   - count: The maximum number of pairs.
  ///   - excluded: A node whose pairs do not count.
  /// - Returns: The pairs: first those without a path in the other graph, then by growth; equal ones
  ///   by source and target.
  /// - Precondition: Both matrices have the same number of nodes.
  /// - Complexity: O(V² + changes · count) time, O(V) space.
  public func largestGrowth(
    in other: HopMatrix, count: Int, excluding excluded: NodeIndex? = nil
  ) -> [Growth] {
    precondition(nodeCount == other.nodeCount, "the matrices are of different graphs")
    guard count > 0 else { return [] }
    var found: [(growth: UInt32, pair: Growth)] = []
    for node in 0..<nodeCount where node != excluded?.position {
      let (now, then) = (row(of: NodeIndex(node)), other.row(of: NodeIndex(node)))
      for target in now.indices where now[target] < then[target] && target != excluded?.position {
        let growth = then[target] == .unreached ? .max : then[target] - now[target]
        if found.count == count {
          guard let last = found.last, growth > last.growth else { continue }
          found.removeLast()
        }
        let place = found.firstIndex { $0.growth < growth } ?? found.count
        let pair = Growth(
          source: NodeIndex(node), target: NodeIndex(target), before: Int(now[target]),
          after: then[target] == .unreached ? nil : Int(then[target]))
        found.insert((growth, pair), at: place)
      }
    }
    return found.map(\.pair)
  }
}
