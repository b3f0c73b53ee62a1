/// Reusable memory for many small breadth-first searches on one graph.
///
/// Nothing is cleared between searches: a mark encodes both the search that reached a node and the
/// distance, so a search that reaches few nodes costs no more than these, whatever the size of the
/// graph. The results of the latest search remain readable until the next one.
///
/// ```swift
/// var scratch = BreadthFirstScratch(nodeCount: graph.nodeCount)
/// graph.breadthFirstBall(around: hub, radius: 3, scratch: &scratch)
/// for node in scratch.reached { print(node, scratch.distance(of: NodeIndex(node))) }
/// ```
///
/// Space: 4 bytes per node, and 4 more per node once a whole graph was searched.
public struct BreadthFirstScratch: Sendable {
  /// `base + distance` if the latest search reached the node; below `base` for older marks.
  @usableFromInline var marks: [UInt32]
  @usableFromInline var base: UInt32 = 1
  @usableFromInline var queue: [UInt32]
  @usableFromInline var count = 0

  /// Allocates memory for graphs of `nodeCount` nodes.
  ///
  /// - Parameter nodeCount: The number of nodes of the graphs to be searched.
  /// - Complexity: O(V).
  public init(nodeCount: Int) {
    marks = [UInt32](repeating: 0, count: nodeCount)
    queue = []
  }

  /// The number of nodes that the latest search reached, including its start.
  @inlinable
  public var reachedCount: Int { count }

  /// The nodes that the latest search reached, nearest first.
  @inlinable
  public var reached: ArraySlice<UInt32> { queue[..<count] }

  /// Returns the distance of a node from the start of the latest search.
  ///
  /// - Parameter node: A node of the graph.
  /// - Returns: The distance, or `UInt32.unreached` if the search did not reach the node.
  /// - Complexity: O(1).
  @inlinable
  public func distance(of node: NodeIndex) -> UInt32 {
    let mark = marks[node.position]
    return mark >= base ? mark &- base : .unreached
  }

  /// The largest distance of a node that the latest search reached; 0 before the first search.
  public var eccentricity: UInt32 {
    count == 0 ? 0 : distance(of: NodeIndex(queue[count - 1]))
  }

  /// Invalidates all existing marks by raising `base` above them.
  @usableFromInline
  mutating func forget() {
    // Current marks are at most base + eccentricity; those of the next search must not overflow.
    let step = eccentricity + 1
    let limit = UInt32.max - UInt32(marks.count) - 1
    if base > limit - min(step, limit) {
      marks.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
      base = 1
    } else {
      base += step
    }
    count = 0
  }

  /// Makes room for all nodes and one more; memory that no search writes to takes no space.
  @usableFromInline
  mutating func reserveQueue() {
    guard queue.count <= marks.count else { return }
    queue = [UInt32](count: marks.count + 1) { _ in }
  }

  mutating func search(_ rows: CompressedRows, from source: NodeIndex, radius: UInt32) {
    precondition(
      marks.count == rows.nodeCount, "scratch memory was created for a graph of another size")
    precondition(source.position < rows.nodeCount, "the node is not in the graph")
    forget()
    reserveQueue()
    let base = self.base
    count = rows.withView { view in
      marks.withUnsafeMutableBufferPointer { markBuffer in
        queue.withUnsafeMutableBufferPointer { queueBuffer in
          guard let marks = markBuffer.baseAddress, let queue = queueBuffer.baseAddress else {
            return 0
          }
          return Self.search(
            view, source.rawValue, base: base, last: base &+ min(radius, UInt32(view.nodeCount)),
            marks, queue)
        }
      }
    }
  }

  /// Searches breadth-first; nodes marked `last` are reached but not expanded.
  private static func search(
    _ view: RowPointers, _ source: UInt32, base: UInt32, last: UInt32,
    _ marks: UnsafeMutablePointer<UInt32>, _ queue: UnsafeMutablePointer<UInt32>
  ) -> Int {
    marks[source] = base
    queue[0] = source
    var head = 0
    var tail = 1
    while head < tail {
      let node = queue[head]
      head &+= 1
      let mark = marks[node]
      if mark == last { break }
      var edge = view.offsets[node]
      let end = view.offsets[node &+ 1]
      while edge < end {
        let target = view.targets[edge]
        edge &+= 1
        // Without a branch, which no processor could foresee; so the queue has one place more.
        let old = marks[target]
        let isNew = old < base
        queue[tail] = target
        marks[target] = isNew ? mark &+ 1 : old
        tail &+= isNew ? 1 : 0
      }
    }
    return tail
  }
}

extension DirectedGraph {
  /// Searches breadth-first along edges from a node, up to a distance.
  ///
  /// The results are in `scratch`.
  ///
  /// - Parameters:
  ///   - source: The node at which the search starts.
  ///   - radius: The maximum distance.
  ///   - scratch: Memory for the search and its results.
  /// - Returns: The number of nodes reached, including `source`.
  /// - Precondition: `source` is in the graph, and `scratch` was created for its number of nodes.
  /// - Complexity: O(nodes reached and their edges) time, no allocation.
  @discardableResult
  public func breadthFirstBall(
    around source: NodeIndex, radius: UInt32 = .max, scratch: inout BreadthFirstScratch
  ) -> Int {
    scratch.search(rows, from: source, radius: radius)
    return scratch.reachedCount
  }
}

extension UndirectedGraph {
  /// Searches breadth-first along links from a node, up to a distance.
  ///
  /// The results are in `scratch`.
  ///
  /// - Parameters:
  ///   - source: The node at which the search starts.
  ///   - radius: The maximum distance.
  ///   - scratch: Memory for the search and its results.
  /// - Returns: The number of nodes reached, including `source`.
  /// - Precondition: `source` is in the graph, and `scratch` was created for its number of nodes.
  /// - Complexity: O(nodes reached and their links) time, no allocation.
  @discardableResult
  public func breadthFirstBall(
    around source: NodeIndex, radius: UInt32 = .max, scratch: inout BreadthFirstScratch
  ) -> Int {
    scratch.search(rows, from: source, radius: radius)
    return scratch.reachedCount
  }
}
