/// Reusable memory for many small breadth-first searches on one graph.
///
/// Nothing is cleared between searches: a mark says both in which search a node was reached and how
/// far from the start, so a search that reaches a few nodes costs no more than these, whatever the
/// size of the graph. The results of the latest search can be read until the next one.
///
/// ```swift
/// var scratch = BreadthFirstScratch(nodeCount: graph.nodeCount)
/// graph.breadthFirstBall(around: hub, radius: 3, scratch: &scratch)
/// for node in scratch.reached { ... scratch.distance(of: NodeIndex(node)) ... }
/// ```
///
/// Space: 8 bytes per node.
public struct BreadthFirstScratch: Sendable {
  /// `base + distance` of the search that reached the node last; below `base` if it was an older one.
  @usableFromInline var marks: [UInt32]
  @usableFromInline var base: UInt32 = 1
  @usableFromInline var queue: [UInt32]
  @usableFromInline var count = 0

  /// Memory for graphs of `nodeCount` nodes. O(V).
  public init(nodeCount: Int) {
    marks = [UInt32](repeating: 0, count: nodeCount)
    queue = [UInt32](repeating: 0, count: nodeCount)
  }

  /// How many nodes the latest search reached, its start included.
  @inlinable
  public var reachedCount: Int { count }

  /// The nodes the latest search reached, nearest first.
  @inlinable
  public var reached: ArraySlice<UInt32> { queue[..<count] }

  /// The distance from the start of the latest search, `UInt32.unreached` if it did not get there.
  @inlinable
  public func distance(of node: NodeIndex) -> UInt32 {
    let mark = marks[node.position]
    return mark >= base ? mark &- base : .unreached
  }

  /// The largest distance of a node that the latest search reached; 0 before the first search.
  public var eccentricity: UInt32 {
    count == 0 ? 0 : distance(of: NodeIndex(queue[count - 1]))
  }

  /// Makes all existing marks old ones.
  private mutating func forget() {
    // The latest marks are at most base + eccentricity; none of the next search's may pass the end.
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

  mutating func search(_ rows: CompressedRows, from source: NodeIndex, radius: UInt32) {
    precondition(marks.count == rows.nodeCount, "scratch made for a graph of another size")
    precondition(source.position < rows.nodeCount, "no such node")
    forget()
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

  /// Nodes marked `last` are reached but not left.
  private static func search(
    _ view: RowView, _ source: UInt32, base: UInt32, last: UInt32,
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
        if marks[target] < base {
          marks[target] = mark &+ 1
          queue[tail] = target
          tail &+= 1
        }
        edge &+= 1
      }
    }
    return tail
  }
}

extension DirectedGraph {
  /// Searches from a node along edges, up to a distance. The results are in `scratch`.
  ///
  /// - Returns: how many nodes were reached, `source` included.
  /// - Precondition: `source` is in the graph and `scratch` was made for its number of nodes.
  /// - Complexity: O(nodes reached + their edges) time, no space.
  @discardableResult
  public func breadthFirstBall(
    around source: NodeIndex, radius: UInt32 = .max, scratch: inout BreadthFirstScratch
  ) -> Int {
    scratch.search(rows, from: source, radius: radius)
    return scratch.reachedCount
  }
}

extension UndirectedGraph {
  /// Searches from a node along links, up to a distance. The results are in `scratch`.
  ///
  /// - Returns: how many nodes were reached, `source` included.
  /// - Precondition: `source` is in the graph and `scratch` was made for its number of nodes.
  /// - Complexity: O(nodes reached + their links) time, no space.
  @discardableResult
  public func breadthFirstBall(
    around source: NodeIndex, radius: UInt32 = .max, scratch: inout BreadthFirstScratch
  ) -> Int {
    scratch.search(rows, from: source, radius: radius)
    return scratch.reachedCount
  }
}
