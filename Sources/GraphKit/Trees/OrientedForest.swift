/// A graph whose links form no cycle, whichever way each of them leads. Between two nodes there is one
/// path at most, so figures about all pairs take linear time, however long the paths are.
///
/// ```
/// 0 <-> 1 --> 2        3 <-- 4
///       ^
///       5
/// ```
///
/// Every node is told what lies beyond each of its links: first, from the leaves to the roots, what is
/// below its children, then, from the roots to the leaves, what is on its parent's side.
struct OrientedForest {
  /// The nodes of a forest's components, parents before children.
  private let order: [UInt32]
  /// `.noNode` for roots.
  private let parents: [UInt32]
  /// Whether an edge leads from a node to its parent, and from the parent to it.
  private let climbs: [Bool]
  private let descends: [Bool]

  /// More nodes could have a sum of distances beyond 64 bits.
  private static let maximumNodeCount = 1 << 21

  /// Nil if the links form a cycle.
  ///
  /// - Complexity: O(1) if there are two edges for each node or more, else O(V + E log(degree)).
  init?(_ graph: DirectedGraph) {
    let count = graph.nodeCount
    guard count > 0, count <= Self.maximumNodeCount, graph.edgeCount <= 2 * (count - 1) else {
      return nil
    }
    let links = graph.undirected()
    guard links.edgeCount < count,
      links.edgeCount == count - links.connectedComponents().count
    else { return nil }
    var order: [UInt32] = []
    order.reserveCapacity(count)
    var parents = [UInt32](repeating: .noNode, count: count)
    var isListed = [Bool](repeating: false, count: count)
    for root in 0..<count where !isListed[root] {
      var head = order.count
      order.append(UInt32(root))
      isListed[root] = true
      while head < order.count {
        let node = order[head]
        head += 1
        for neighbor in links.neighbors(of: NodeIndex(node)) where !isListed[Int(neighbor)] {
          isListed[Int(neighbor)] = true
          parents[Int(neighbor)] = node
          order.append(neighbor)
        }
      }
    }
    climbs = parents.indices.map { node in
      parents[node] != .noNode
        && graph.contains(edgeFrom: NodeIndex(node), to: NodeIndex(parents[node]))
    }
    descends = parents.indices.map { node in
      parents[node] != .noNode
        && graph.contains(edgeFrom: NodeIndex(parents[node]), to: NodeIndex(node))
    }
    self.order = order
    self.parents = parents
  }

  /// Distances of all pairs. O(V).
  func distanceSummary() -> DistanceSummary {
    let views = ForestViews(order: order, parents: parents, climbs: climbs, descends: descends)
    var (sum, pairs): (UInt64, UInt64) = (0, 0)
    for view in views.all {
      sum += view.sum
      pairs += view.reached
    }
    return DistanceSummary(
      eccentricities: views.all.map(\.farthest), sum: sum, reachablePairs: pairs)
  }

  /// For each node the number of pairs of others whose path leads through it. O(V).
  func betweenness() -> [Double] {
    let views = ForestViews(order: order, parents: parents, climbs: climbs, descends: descends)
    return views.all.map { view in
      Double(view.reaching) * Double(view.reached) - Double(view.returning)
    }
  }
}

/// What each node of a forest sees of the others.
private struct ForestViews {
  struct View {
    /// Nodes that this one reaches, and the sum of the distances to them.
    var reached: UInt64 = 0
    var sum: UInt64 = 0
    /// The distance to the farthest, and to the farthest by another first step.
    var farthest: UInt32 = 0
    var secondFarthest: UInt32 = 0
    /// The child by which the first step to the farthest leads; `.noNode` if it is the parent.
    var farthestChild = UInt32.noNode
    /// Nodes that reach this one.
    var reaching: UInt64 = 0
    /// Pairs of one that comes over a link and one that is reached over the same.
    var returning: UInt64 = 0

    mutating func add(_ side: Side, child: UInt32, coming: UInt64) {
      reached += side.count
      sum += side.sum
      reaching += coming
      returning += side.count * coming
      if side.farthest > farthest {
        (secondFarthest, farthest, farthestChild) = (farthest, side.farthest, child)
      } else if side.farthest > secondFarthest {
        secondFarthest = side.farthest
      }
    }
  }

  /// What is reached over one link: how many nodes, the sum of the distances, the largest of them.
  struct Side {
    var count: UInt64 = 0
    var sum: UInt64 = 0
    var farthest: UInt32 = 0

    /// The same from a step further off, together with the node stepped on.
    var steppedBack: Side {
      Side(count: count + 1, sum: sum + count + 1, farthest: farthest + 1)
    }
  }

  private(set) var all: [View]

  init(order: [UInt32], parents: [UInt32], climbs: [Bool], descends: [Bool]) {
    all = [View](repeating: View(), count: order.count)
    var below = [Side](repeating: Side(), count: order.count)
    var coming = [UInt64](repeating: 0, count: order.count)
    for label in order.reversed() where parents[Int(label)] != .noNode {
      let node = Int(label)
      let view = all[node]
      if descends[node] {
        below[node] =
          Side(count: view.reached, sum: view.sum, farthest: view.farthest).steppedBack
      }
      if climbs[node] { coming[node] = view.reaching + 1 }
      all[Int(parents[node])].add(below[node], child: label, coming: coming[node])
    }
    for label in order where parents[Int(label)] != .noNode {
      let node = Int(label)
      let view = all[Int(parents[node])]
      var above = Side()
      if climbs[node] {
        above =
          Side(
            count: view.reached - below[node].count, sum: view.sum - below[node].sum,
            farthest: view.farthestChild == label ? view.secondFarthest : view.farthest
          ).steppedBack
      }
      let arriving = descends[node] ? view.reaching - coming[node] + 1 : 0
      all[node].add(above, child: .noNode, coming: arriving)
    }
  }
}
