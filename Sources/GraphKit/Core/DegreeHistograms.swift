extension DirectedGraph {
  /// Returns a histogram of outgoing edges per node.
  ///
  /// - Returns: The number of nodes for each out-degree; empty for an empty graph.
  /// - Complexity: O(V).
  public func outDegreeHistogram() -> [Int] {
    rows.degreeHistogram()
  }

  /// Returns a histogram of incoming edges per node.
  ///
  /// - Returns: The number of nodes for each in-degree; empty for an empty graph.
  /// - Complexity: O(V + E).
  public func inDegreeHistogram() -> [Int] {
    Self.histogram(of: inDegrees())
  }

  /// Returns the number of incoming edges of each node.
  ///
  /// ```swift
  /// DirectedGraph(nodeCount: 3, sources: [0, 1], targets: [2, 2]).inDegrees()  // [0, 0, 2]
  /// ```
  ///
  /// - Returns: The in-degree of each node.
  /// - Complexity: O(V + E).
  public func inDegrees() -> [UInt32] {
    rows.withView { view in
      [UInt32](count: view.nodeCount) { degrees in
        degrees.initialize(repeating: 0, count: view.nodeCount)
        var edge = 0
        while edge < view.edgeCount {
          degrees[view.targets[edge]] &+= 1
          edge += 1
        }
      }
    }
  }

  private static func histogram(of degrees: [UInt32]) -> [Int] {
    guard let largest = degrees.max() else { return [] }
    var histogram = [Int](repeating: 0, count: Int(largest) + 1)
    for degree in degrees { histogram[Int(degree)] += 1 }
    return histogram
  }
}

extension UndirectedGraph {
  /// Returns a histogram of links per node.
  ///
  /// - Returns: The number of nodes for each degree; empty for an empty graph.
  /// - Complexity: O(V).
  public func degreeHistogram() -> [Int] {
    rows.degreeHistogram()
  }
}

extension CompressedRows {
  fileprivate func degreeHistogram() -> [Int] {
    var histogram: [Int] = []
    for node in 0..<UInt32(nodeCount) {
      let degree = row(node).count
      while histogram.count <= degree { histogram.append(0) }
      histogram[degree] += 1
    }
    return histogram
  }
}
