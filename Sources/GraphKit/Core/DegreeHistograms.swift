extension DirectedGraph {
  /// For each number of outgoing edges how many nodes have that many; empty without nodes. O(V).
  public func outDegreeHistogram() -> [Int] {
    rows.degreeHistogram()
  }

  /// For each number of incoming edges how many nodes have that many; empty without nodes. O(V + E).
  public func inDegreeHistogram() -> [Int] {
    Self.histogram(of: inDegrees())
  }

  /// For each node the number of incoming edges. O(V + E).
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
  /// For each number of links how many nodes have that many; empty without nodes. O(V).
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
