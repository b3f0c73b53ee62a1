/// The result of a breadth-first search.
public struct BreadthFirstDistances: Sendable, Equatable {
  /// The number of edges of a shortest path to each node, or `UInt32.unreached`.
  public let distances: [UInt32]
  /// The number of nodes reached, including the starting nodes.
  public let reachedCount: Int
  /// The largest distance of a reached node.
  public let eccentricity: UInt32
  /// The sum of the distances of all reached nodes.
  public let sum: UInt64
}

extension DirectedGraph {
  /// Returns the distances along edges from one node to all nodes.
  ///
  /// ```
  /// 0 ──▶ 1 ──▶ 2      3
  /// ```
  /// ```swift
  /// let graph = DirectedGraph(nodeCount: 4, sources: [0, 1], targets: [1, 2])
  /// let search = graph.breadthFirstDistances(from: NodeIndex(0))
  /// search.distances     // [0, 1, 2, .unreached]
  /// search.eccentricity  // 2
  /// ```
  ///
  /// - Parameter source: The node at which the search starts.
  /// - Returns: The distances, and figures derived from them.
  /// - Precondition: `source` is in the graph.
  /// - Complexity: O(V + E) time, O(V) space.
  public func breadthFirstDistances(from source: NodeIndex) -> BreadthFirstDistances {
    rows.breadthFirstDistances(from: CollectionOfOne(source))
  }

  /// Returns the distances along edges from the nearest of several nodes to all nodes.
  ///
  /// - Parameter sources: The nodes at which the search starts; duplicates are ignored.
  /// - Returns: The distances, and figures derived from them.
  /// - Precondition: `sources` are in the graph.
  /// - Complexity: O(V + E) time, O(V) space.
  public func breadthFirstDistances(fromAnyOf sources: [NodeIndex]) -> BreadthFirstDistances {
    rows.breadthFirstDistances(from: sources)
  }
}

extension UndirectedGraph {
  /// Returns the distances along links from one node to all nodes.
  ///
  /// - Parameter source: The node at which the search starts.
  /// - Returns: The distances, and figures derived from them.
  /// - Precondition: `source` is in the graph.
  /// - Complexity: O(V + E) time, O(V) space.
  public func breadthFirstDistances(from source: NodeIndex) -> BreadthFirstDistances {
    rows.breadthFirstDistances(from: CollectionOfOne(source))
  }

  /// Returns the distances along links from the nearest of several nodes to all nodes.
  ///
  /// - Parameter sources: The nodes at which the search starts; duplicates are ignored.
  /// - Returns: The distances, and figures derived from them.
  /// - Precondition: `sources` are in the graph.
  /// - Complexity: O(V + E) time, O(V) space.
  public func breadthFirstDistances(fromAnyOf sources: [NodeIndex]) -> BreadthFirstDistances {
    rows.breadthFirstDistances(from: sources)
  }
}

extension CompressedRows {
  func breadthFirstDistances(from sources: some Collection<NodeIndex>) -> BreadthFirstDistances {
    for source in sources {
      precondition(source.position < nodeCount, "the node is not in the graph")
    }
    return withView { view in
      let queue = UnsafeMutablePointer<UInt32>.scratch(view.nodeCount + 1)
      defer { queue.deallocate() }
      var reached = 0
      var sum: UInt64 = 0
      var eccentricity: UInt32 = 0
      let distances = [UInt32](count: view.nodeCount) { distances in
        distances.initialize(repeating: .unreached, count: view.nodeCount)
        for source in sources where distances[source.rawValue] == .unreached {
          distances[source.rawValue] = 0
          queue[reached] = source.rawValue
          reached += 1
        }
        (reached, eccentricity, sum) = Self.search(view, distances, queue, queued: reached)
      }
      return BreadthFirstDistances(
        distances: distances, reachedCount: reached, eccentricity: eccentricity, sum: sum)
    }
  }

  private static func search(
    _ view: RowPointers, _ distances: UnsafeMutablePointer<UInt32>,
    _ queue: UnsafeMutablePointer<UInt32>, queued: Int
  ) -> (reached: Int, eccentricity: UInt32, sum: UInt64) {
    var head = 0
    var tail = queued
    var sum: UInt64 = 0
    var distance: UInt32 = 0
    while head < tail {
      let node = queue[head]
      head &+= 1
      view.prefetch(queue, after: head, before: tail)
      distance = distances[node]
      sum &+= UInt64(distance)
      var edge = view.offsets[node]
      let end = view.offsets[node &+ 1]
      while edge < end {
        let target = view.targets[edge]
        edge &+= 1
        // Without a branch, which no processor could foresee; so the queue has one place more.
        let known = distances[target]
        queue[tail] = target
        tail &+= known == .unreached ? 1 : 0
        distances[target] = min(known, distance &+ 1)
      }
    }
    return (tail, distance, sum)
  }
}
