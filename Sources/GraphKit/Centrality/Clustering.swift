/// Clustering: how often the neighbors of a node are linked with each other.
public struct Clustering: Sendable, Equatable {
  /// The number of triangles that contain each node.
  public let triangles: [UInt64]
  /// The fraction of the pairs of each node's neighbors that are linked; 0 with fewer than two
  /// neighbors.
  public let coefficients: [Double]
  /// The mean of the coefficients over all nodes; 0 for an empty graph.
  public let mean: Double
}

extension UndirectedGraph {
  /// Returns local clustering coefficients and triangle counts.
  ///
  /// The coefficients of Watts and Strogatz (Collective dynamics of "small-world" networks, 1998).
  ///
  /// ```
  /// 0 - 1
  ///  \ /
  ///   2 - 3
  /// ```
  /// ```swift
  /// let graph = UndirectedGraph(nodeCount: 4, sources: [0, 0, 1, 2], targets: [1, 2, 2, 3])
  /// let clustering = graph.clustering()
  /// clustering.triangles     // [1, 1, 1, 0]
  /// clustering.coefficients  // [1, 1, 0.333…, 0]
  /// ```
  ///
  /// Each link is oriented from its endpoint of lower degree to the other, which leaves at most
  /// sqrt(2 E) links per node and finds each triangle exactly once.
  ///
  /// - Returns: The figures of each node and their mean.
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

  private static func countTriangles(_ view: RowPointers, _ counts: UnsafeMutablePointer<UInt64>) {
    let nodeCount = UInt32(view.nodeCount)
    // Rows with only the neighbors of higher degree, or of equal degree and higher index.
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
