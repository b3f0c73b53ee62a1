/// Lower and upper bounds of the eccentricities of all nodes in one direction, narrowed by searches.
///
/// Of the distances from each node to the farthest one; the same type on reversed rows bounds the
/// distances from the farthest one to each node.
struct EccentricityBounds {
  let nodeCount: Int
  private let low: UnsafeMutablePointer<UInt32>
  private let high: UnsafeMutablePointer<UInt32>
  /// For each node, the sum of its distances to the nodes that searches ended at: large at the rim.
  private let sums: UnsafeMutablePointer<UInt32>

  init(nodeCount: Int) {
    self.nodeCount = nodeCount
    low = .scratch(nodeCount, filledWith: 0)
    high = .scratch(nodeCount, filledWith: .unreached)
    sums = .scratch(nodeCount, filledWith: 0)
  }

  func deallocate() {
    low.deallocate()
    high.deallocate()
    sums.deallocate()
  }

  /// Whether the eccentricity of a node is known.
  func isKnown(_ node: UInt32) -> Bool { low[node] == high[node] }

  /// Returns the eccentricity of a node, if it is known.
  func value(of node: UInt32) -> UInt32? { isKnown(node) ? low[node] : nil }

  // MARK: Narrowing

  /// Notes the distances from a node, whose eccentricity they tell.
  func note(from node: UInt32, eccentricity: UInt32, _ distances: UnsafePointer<UInt32>) {
    // A path from the node may pass through any other.
    for other in 0..<nodeCount {
      let distance = distances[other]
      let rest = eccentricity > distance ? eccentricity &- distance : 0
      low[other] = max(low[other], rest)
    }
    (low[node], high[node]) = (eccentricity, eccentricity)
  }

  /// Notes the distances of all nodes to a node.
  ///
  /// - Parameters:
  ///   - eccentricity: The eccentricity of that node, if it is known.
  ///   - distances: The distances.
  func note(to eccentricity: UInt32?, _ distances: UnsafePointer<UInt32>) {
    // All nodes have a path through the node, so without its eccentricity nothing bounds them.
    let beyond = eccentricity ?? .unreached
    for other in 0..<nodeCount {
      let distance = distances[other]
      low[other] = max(low[other], distance)
      let (sum, overflows) = distance.addingReportingOverflow(beyond)
      high[other] = min(high[other], overflows ? .unreached : sum)
      sums[other] = sums[other] &+ distance
    }
  }

  /// Notes the distance of one node to another of known eccentricity.
  func note(_ node: UInt32, distance: UInt32, to eccentricity: UInt32) {
    high[node] = min(high[node], distance &+ eccentricity)
  }

  // MARK: Choosing

  /// The unknown node with the largest sum, which is at the rim.
  var outermost: UInt32? {
    var found: UInt32?
    var best: UInt32 = 0
    for node in 0..<UInt32(nodeCount) where !isKnown(node) {
      if found == nil || sums[node] > best { (found, best) = (node, sums[node]) }
    }
    return found
  }

  /// The unknown node of those with the smallest lower bound that has the smallest sum.
  var innermost: UInt32? {
    var found: UInt32?
    var best: (UInt32, UInt32) = (0, 0)
    for node in 0..<UInt32(nodeCount) where !isKnown(node) {
      let key = (low[node], sums[node])
      if found == nil || key < best { (found, best) = (node, key) }
    }
    return found
  }

  /// Returns the nodes whose eccentricity may be above a value: their number, the largest upper bound,
  /// and the node of those that have it with the largest sum.
  func above(_ value: UInt32) -> (count: Int, bound: UInt32, node: UInt32?) {
    var count = 0
    var bound = value
    for node in 0..<nodeCount {
      let high = high[node]
      count &+= high > value ? 1 : 0
      bound = max(bound, high)
    }
    if count == 0 { return (0, value, nil) }
    var found: UInt32?
    var best: UInt32 = 0
    for node in 0..<UInt32(nodeCount) where high[node] == bound {
      if found == nil || sums[node] > best { (found, best) = (node, sums[node]) }
    }
    return (count, bound, found)
  }

  /// The smallest upper bound.
  var leastBound: UInt32 {
    var least = UInt32.unreached
    for node in 0..<nodeCount { least = min(least, high[node]) }
    return least
  }

  /// The smallest lower bound.
  var least: UInt32 {
    var least = UInt32.unreached
    for node in 0..<nodeCount { least = min(least, low[node]) }
    return least
  }
}
