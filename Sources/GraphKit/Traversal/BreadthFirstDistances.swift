/// What one breadth-first search found out.
public struct BreadthFirstDistances: Sendable, Equatable {
  /// For each node the number of edges on a shortest path to it, `UInt32.unreached` if there is none.
  public let distances: [UInt32]
  /// How many nodes were reached, starting nodes included.
  public let reachedCount: Int
  /// The largest distance of a reached node.
  public let eccentricity: UInt32
  /// The sum of the distances of all reached nodes.
  public let sum: UInt64
}

extension DirectedGraph {
  /// The distances along edges from one node to all others.
  ///
  /// - Precondition: `source` is in the graph.
  /// - Complexity: O(V + E) time, O(V) space.
  public func breadthFirstDistances(from source: NodeIndex) -> BreadthFirstDistances {
    rows.breadthFirstDistances(from: CollectionOfOne(source))
  }

  /// The distances along edges from the nearest of several nodes to all nodes.
  ///
  /// - Precondition: `sources` are in the graph; repetitions are allowed.
  /// - Complexity: O(V + E) time, O(V) space.
  public func breadthFirstDistances(fromAnyOf sources: [NodeIndex]) -> BreadthFirstDistances {
    rows.breadthFirstDistances(from: sources)
  }
}

extension UndirectedGraph {
  /// The distances along links from one node to all others.
  ///
  /// - Precondition: `source` is in the graph.
  /// - Complexity: O(V + E) time, O(V) space.
  public func breadthFirstDistances(from source: NodeIndex) -> BreadthFirstDistances {
    rows.breadthFirstDistances(from: CollectionOfOne(source))
  }

  /// The distances along links from the nearest of several nodes to all nodes.
  ///
  /// - Precondition: `sources` are in the graph; repetitions are allowed.
  /// - Complexity: O(V + E) time, O(V) space.
  public func breadthFirstDistances(fromAnyOf sources: [NodeIndex]) -> BreadthFirstDistances {
    rows.breadthFirstDistances(from: sources)
  }
}

extension CompressedRows {
  func breadthFirstDistances(from sources: some Collection<NodeIndex>) -> BreadthFirstDistances {
    for source in sources { precondition(source.position < nodeCount, "no such node") }
    return withView { view in
      let queue = UnsafeMutablePointer<UInt32>.scratch(view.nodeCount)
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
    _ view: RowView, _ distances: UnsafeMutablePointer<UInt32>,
    _ queue: UnsafeMutablePointer<UInt32>, queued: Int
  ) -> (reached: Int, eccentricity: UInt32, sum: UInt64) {
    var head = 0
    var tail = queued
    var sum: UInt64 = 0
    var distance: UInt32 = 0
    while head < tail {
      let node = queue[head]
      head &+= 1
      distance = distances[node]
      sum &+= UInt64(distance)
      var edge = view.offsets[node]
      let end = view.offsets[node &+ 1]
      while edge < end {
        let target = view.targets[edge]
        if distances[target] == .unreached {
          distances[target] = distance &+ 1
          queue[tail] = target
          tail &+= 1
        }
        edge &+= 1
      }
    }
    return (tail, distance, sum)
  }
}
