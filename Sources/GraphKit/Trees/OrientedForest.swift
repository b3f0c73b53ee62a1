/// A graph whose links form no cycle if directions are ignored.
///
/// There is at most one path between two nodes, so all-pairs figures take linear time, however long
/// the paths are.
///
/// ```
/// 0 <-> 1 --> 2        3 <-- 4
///       ^
///       5
/// ```
///
/// Rerooting: a pass from the leaves to the roots collects what is below each node's children, and
/// a pass from the roots to the leaves adds what is on the parent's side.
struct OrientedForest {
  /// The nodes of all trees, parents before children.
  private let order: [UInt32]
  /// The parent of each node, or `.noNode` for a root.
  private let parents: [UInt32]
  /// Whether there is an edge from a node to its parent, and from its parent to it.
  private let climbs: [Bool]
  private let descends: [Bool]

  /// With more nodes, a sum of distances could exceed 64 bits.
  private static let maximumNodeCount = 1 << 21

  /// Returns nil if the links form a cycle.
  ///
  /// - Complexity: O(1) if there are at least two edges per node, else O(V + E log(degree)).
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

  /// Returns the distances of all pairs in O(V) time.
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

  /// Returns the number of pairs of other nodes whose path passes through each node, in O(V) time.
  func betweenness() -> [Double] {
    let views = ForestViews(order: order, parents: parents, climbs: climbs, descends: descends)
    return views.all.map { view in
      Double(view.reaching) * Double(view.reached) - Double(view.returning)
    }
  }
}

/// What each node of a forest can reach, and what can reach it.
private struct ForestViews {
  struct View {
    /// The number of nodes that this one reaches, and the sum of their distances.
    var reached: UInt64 = 0
    var sum: UInt64 = 0
    /// The distance to the farthest node, and to the farthest with a different first step.
    var farthest: UInt32 = 0
    var secondFarthest: UInt32 = 0
    /// The child with which the path to the farthest node begins, or `.noNode` if it is the parent.
    var farthestChild = UInt32.noNode
    /// The number of nodes that reach this one.
    var reaching: UInt64 = 0
    /// The number of pairs of a node that arrives over a link and one that is reached over the same
    /// link.
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

  /// What is reached over one link: the number of nodes, and the sum and maximum of their
  /// distances.
  struct Side {
    var count: UInt64 = 0
    var sum: UInt64 = 0
    var farthest: UInt32 = 0

    /// The same seen from one step farther away, including the node stepped from.
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
