/// The articulation points, bridges, and number of blocks of an undirected graph.
///
/// ```
/// 0 - 1        5        articulation points 2, 3
///  \ /        / \       bridges 2-3
///   2 ------ 3 - 4      blocks {0,1,2} {2,3} {3,4,5}
/// ```
public struct Biconnectivity: Sendable, Equatable {
  /// A link, identified by its two endpoints.
  @frozen
  public struct Bridge: Hashable, Sendable {
    /// The endpoint with the lower index.
    public let lower: NodeIndex
    /// The endpoint with the higher index.
    public let upper: NodeIndex

    /// Creates a link.
    ///
    /// - Parameters:
    ///   - lower: The endpoint with the lower index.
    ///   - upper: The endpoint with the higher index.
    @inlinable
    public init(lower: NodeIndex, upper: NodeIndex) {
      self.lower = lower
      self.upper = upper
    }
  }

  /// The nodes whose removal increases the number of components, in ascending order.
  public let articulationPoints: [NodeIndex]
  /// The links whose removal increases the number of components, by lower, then by upper endpoint.
  public let bridges: [Bridge]
  /// The number of blocks (biconnected components).
  ///
  /// A block is a maximal set of links any two of which are on a common cycle. A bridge is a block
  /// of its own; an isolated node has none.
  public let blockCount: Int
}

extension UndirectedGraph {
  /// Returns articulation points, bridges, and the number of blocks from one depth-first search.
  ///
  /// ```swift
  /// let graph = UndirectedGraph(
  ///   nodeCount: 6, sources: [0, 0, 1, 2, 3, 3, 4], targets: [1, 2, 2, 3, 4, 5, 5])
  /// let result = graph.biconnectivity()
  /// result.articulationPoints  // [2, 3]
  /// result.bridges             // the link 2-3
  /// ```
  ///
  /// An iterative version of the algorithm by Hopcroft and Tarjan (Algorithm 447: efficient
  /// algorithms for graph manipulation, 1973).
  ///
  /// - Returns: Where the graph can be disconnected.
  /// - Complexity: O(V + E) time, O(V) space.
  public func biconnectivity() -> Biconnectivity {
    rows.withView { view in
      var search = BlockSearch(nodeCount: view.nodeCount)
      let isArticulation = UnsafeMutablePointer<Bool>.scratch(view.nodeCount, filledWith: false)
      defer { isArticulation.deallocate() }
      search.run(view, isArticulation)
      var articulationPoints: [NodeIndex] = []
      var node = 0
      while node < view.nodeCount {
        if isArticulation[node] { articulationPoints.append(NodeIndex(node)) }
        node += 1
      }
      return Biconnectivity(
        articulationPoints: articulationPoints, bridges: search.sortedBridges(),
        blockCount: search.blockCount)
    }
  }
}

private struct BlockSearch {
  struct Frame {
    var node: UInt32
    var edge: UInt32
    var end: UInt32
    var low: UInt32
  }

  let nodeCount: Int
  var blockCount = 0
  var bridgeLowers: [UInt32] = []
  var bridgeUppers: [UInt32] = []

  init(nodeCount: Int) {
    self.nodeCount = nodeCount
  }

  /// Sorts the bridges in linear time, as the rows of a graph of their own.
  func sortedBridges() -> [Biconnectivity.Bridge] {
    var bridges: [Biconnectivity.Bridge] = []
    if bridgeLowers.isEmpty { return bridges }
    bridges.reserveCapacity(bridgeLowers.count)
    let sorted = DirectedGraph(nodeCount: nodeCount, sources: bridgeLowers, targets: bridgeUppers)
    for lower in sorted.nodes {
      sorted.forEachSuccessor(of: lower) { upper in
        bridges.append(Biconnectivity.Bridge(lower: lower, upper: upper))
      }
    }
    return bridges
  }

  mutating func run(_ view: RowPointers, _ isArticulation: UnsafeMutablePointer<Bool>) {
    // Visiting numbers from 1 on; 0 for unvisited nodes.
    let numbers = UnsafeMutablePointer<UInt32>.scratch(nodeCount, filledWith: 0)
    let frames = UnsafeMutablePointer<Frame>.scratch(nodeCount)
    defer {
      numbers.deallocate()
      frames.deallocate()
    }
    var visited: UInt32 = 0
    var blocks = 0
    var start: UInt32 = 0
    while start < UInt32(nodeCount) {
      defer { start &+= 1 }
      if numbers[start] != 0 { continue }
      var depth = 0
      var rootChildren = 0
      var parent = UInt32.noNode
      var node = start
      visited &+= 1
      numbers[node] = visited
      var low = visited
      var edge = view.offsets[node]
      var end = view.offsets[node &+ 1]
      while true {
        if edge < end {
          let target = view.targets[edge]
          edge &+= 1
          let number = numbers[target]
          if number == 0 {
            frames[depth] = Frame(node: node, edge: edge, end: end, low: low)
            depth &+= 1
            parent = node
            node = target
            visited &+= 1
            numbers[node] = visited
            low = visited
            edge = view.offsets[node]
            end = view.offsets[node &+ 1]
          } else if number < low && target != parent {
            low = number
          }
        } else {
          if depth == 0 { break }
          depth &-= 1
          let child = node
          let childLow = low
          let frame = frames[depth]
          node = frame.node
          edge = frame.edge
          end = frame.end
          low = min(childLow, frame.low)
          parent = depth == 0 ? .noNode : frames[depth &- 1].node
          let number = numbers[node]
          if childLow >= number {
            blocks &+= 1
            if depth == 0 { rootChildren &+= 1 } else { isArticulation[node] = true }
            if childLow > number {
              bridgeLowers.append(min(node, child))
              bridgeUppers.append(max(node, child))
            }
          }
        }
      }
      if rootChildren > 1 { isArticulation[start] = true }
    }
    blockCount = blocks
  }
}
