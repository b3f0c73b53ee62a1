/// How often the neighbors of a node are linked with each other.
public struct Clustering: Sendable, Equatable {
  /// For each node the number of triangles it is part of.
  public let triangles: [UInt64]
  /// For each node the share of the pairs of its neighbors that are linked; 0 with fewer than two.
  public let coefficients: [Double]
  /// The mean of the coefficients over all nodes; 0 without nodes.
  public let mean: Double
}

extension UndirectedGraph {
  /// The local clustering coefficients (Watts and Strogatz, Collective dynamics of "small-world"
  /// networks, 1998).
  ///
  /// Each link is looked at from its end of lower degree only, which leaves every node at most
  /// sqrt(2 E) links to look at and finds each triangle once.
  ///
  /// - Complexity: O(V + E sqrt(E)) time, O(V + E) space.
  public func clustering() -> Clustering {
    let triangles = rows.withView { view in
      [UInt64](count: view.nodeCount) { counts in
        counts.initialize(repeating: 0, count: view.nodeCount)
        Self.countTriangles(view, counts)
      }
    }
    var coefficients = [Double](repeating: 0, count: nodeCount)
    var sum = 0.0
    for node in coefficients.indices {
      let degree = UInt64(rows.row(UInt32(node)).count)
      if degree >= 2 {
        coefficients[node] = Double(2 * triangles[node]) / Double(degree * (degree - 1))
        sum += coefficients[node]
      }
    }
    let mean = nodeCount == 0 ? 0 : sum / Double(nodeCount)
    return Clustering(triangles: triangles, coefficients: coefficients, mean: mean)
  }

  private static func countTriangles(_ view: RowView, _ counts: UnsafeMutablePointer<UInt64>) {
    let nodeCount = UInt32(view.nodeCount)
    // Rows that hold only the neighbors of higher degree (of equal degrees, the higher node).
    let offsets = UnsafeMutablePointer<UInt32>.scratch(view.nodeCount + 1)
    let targets = UnsafeMutablePointer<UInt32>.scratch(view.edgeCount / 2)
    let marks = UnsafeMutablePointer<UInt32>.scratch(view.nodeCount, filledWith: .noNode)
    defer {
      offsets.deallocate()
      targets.deallocate()
      marks.deallocate()
    }
    var written: UInt32 = 0
    var node: UInt32 = 0
    while node < nodeCount {
      offsets[node] = written
      var edge = view.offsets[node]
      let end = view.offsets[node &+ 1]
      let degree = end &- edge
      while edge < end {
        let target = view.targets[edge]
        edge &+= 1
        let other = view.offsets[target &+ 1] &- view.offsets[target]
        if other > degree || (other == degree && target > node) {
          targets[written] = target
          written &+= 1
        }
      }
      node &+= 1
    }
    offsets[nodeCount] = written

    node = 0
    while node < nodeCount {
      let start = offsets[node]
      let end = offsets[node &+ 1]
      var edge = start
      while edge < end {
        marks[targets[edge]] = node
        edge &+= 1
      }
      edge = start
      while edge < end {
        let second = targets[edge]
        edge &+= 1
        var further = offsets[second]
        let furtherEnd = offsets[second &+ 1]
        while further < furtherEnd {
          let third = targets[further]
          further &+= 1
          if marks[third] == node {
            counts[node] &+= 1
            counts[second] &+= 1
            counts[third] &+= 1
          }
        }
      }
      node &+= 1
    }
  }
}
