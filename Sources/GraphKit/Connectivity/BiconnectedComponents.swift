/// The blocks (biconnected components) of an undirected graph and the tree that they form.
///
/// ```
/// 0 - 1        5        blocks             {0,1,2} {2,3} {3,4,5}
///  \ /        / \       block-cut tree     {0,1,2} - 2 - {2,3} - 3 - {3,4,5}
///   2 ------ 3 - 4
/// ```
///
/// A block is a maximal set of at least two linked nodes that stays connected if any one of them is
/// removed. Two blocks share at most one node, an articulation point. A node without links is in no
/// block.
public struct BiconnectedComponents: Sendable, Equatable {
  /// The start of each block in ``members``, and the number of members as the last element.
  public let offsets: [UInt32]
  /// The nodes of all blocks, block after block, ascending within each block.
  ///
  /// Blocks are ordered by their lowest node, then by their second lowest.
  public let members: [UInt32]
  /// The nodes that belong to several blocks, in ascending order.
  public let articulationPoints: [NodeIndex]
  /// The tree of blocks and articulation points, one for each component of the graph.
  ///
  /// Nodes `0 ..< count` are the blocks, and node `count + i` is articulation point `i` in the
  /// order of ``articulationPoints``. Each block is linked with its articulation points.
  public let blockCutTree: UndirectedGraph

  /// The number of blocks.
  public var count: Int { offsets.count - 1 }

  /// Returns the nodes of one block, in ascending order.
  ///
  /// - Parameter block: Number of the block.
  /// - Returns: Its nodes.
  /// - Precondition: `block` is in `0 ..< count`.
  /// - Complexity: O(1).
  public func nodes(in block: Int) -> ArraySlice<UInt32> {
    members[Int(offsets[block])..<Int(offsets[block + 1])]
  }

  /// The block with the most nodes, the lowest of several; nil if there are no blocks.
  ///
  /// - Complexity: O(count).
  public var largest: Int? {
    guard count > 0 else { return nil }
    var best = 0
    for block in 1..<max(count, 1) where nodes(in: block).count > nodes(in: best).count {
      best = block
    }
    return best
  }
}

extension UndirectedGraph {
  /// Returns the blocks and the block-cut tree.
  ///
  /// ```swift
  /// let graph = UndirectedGraph(
  ///   nodeCount: 6, sources: [0, 0, 1, 2, 3, 3, 4], targets: [1, 2, 2, 3, 4, 5, 5])
  /// let blocks = graph.biconnectedComponents()
  /// (0..<blocks.count).map { Array(blocks.nodes(in: $0)) }  // [[0, 1, 2], [2, 3], [3, 4, 5]]
  /// ```
  ///
  /// An iterative version of the algorithm by Hopcroft and Tarjan (Algorithm 447: efficient
  /// algorithms for graph manipulation, 1973). Nodes are kept on a stack until the search leaves
  /// their block. ``biconnectivity()`` is faster if the blocks themselves are not needed.
  ///
  /// - Returns: The blocks in the order of their nodes.
  /// - Complexity: O(V + E + B log B) time for `B` blocks, O(V) space.
  public func biconnectedComponents() -> BiconnectedComponents {
    let (offsets, members) = BlockGathering(rows).orderedBlocks()
    var blocksOf = [UInt32](repeating: 0, count: nodeCount)
    for member in members { blocksOf[Int(member)] += 1 }
    let points = blocksOf.indices.filter { blocksOf[$0] > 1 }
    let blockCount = offsets.count - 1
    for (place, point) in points.enumerated() { blocksOf[point] = UInt32(blockCount + place) }
    var isPoint = [Bool](repeating: false, count: nodeCount)
    for point in points { isPoint[point] = true }
    var (sources, targets): ([UInt32], [UInt32]) = ([], [])
    for block in 0..<blockCount {
      for place in Int(offsets[block])..<Int(offsets[block + 1]) {
        let member = Int(members[place])
        if isPoint[member] {
          sources.append(UInt32(block))
          targets.append(blocksOf[member])
        }
      }
    }
    return BiconnectedComponents(
      offsets: offsets, members: members, articulationPoints: points.map { NodeIndex($0) },
      blockCutTree: UndirectedGraph(
        nodeCount: blockCount + points.count, sources: sources, targets: targets))
  }
}

/// A depth-first search that collects the nodes of each block.
private struct BlockGathering {
  private let rows: CompressedRows
  private var offsets: [UInt32] = [0]
  private var members: [UInt32] = []

  init(_ rows: CompressedRows) {
    self.rows = rows
    search()
  }

  private mutating func search() {
    var numbers = [UInt32](repeating: 0, count: rows.nodeCount)
    var lows = numbers
    var cursors = [Int](repeating: 0, count: rows.nodeCount)
    var path: [UInt32] = []
    var waiting: [UInt32] = []
    var visited: UInt32 = 0
    func visit(_ node: UInt32) {
      visited += 1
      numbers[Int(node)] = visited
      lows[Int(node)] = visited
      cursors[Int(node)] = rows.row(node).lowerBound
      path.append(node)
    }
    for start in 0..<UInt32(rows.nodeCount) where numbers[Int(start)] == 0 {
      visit(start)
      while let node = path.last {
        let edge = cursors[Int(node)]
        if edge < rows.row(node).upperBound {
          cursors[Int(node)] += 1
          let next = rows.targets[edge]
          if numbers[Int(next)] == 0 {
            waiting.append(next)
            visit(next)
          } else {
            lows[Int(node)] = min(lows[Int(node)], numbers[Int(next)])
          }
          continue
        }
        path.removeLast()
        guard let parent = path.last else { break }
        lows[Int(parent)] = min(lows[Int(parent)], lows[Int(node)])
        // The link to the parent makes `low` at least the parent's number.
        if lows[Int(node)] >= numbers[Int(parent)] {
          let first = members.count
          members.append(parent)
          while let member = waiting.popLast() {
            members.append(member)
            if member == node { break }
          }
          members[first...].sort()
          offsets.append(UInt32(members.count))
        }
      }
    }
  }

  /// Returns the blocks in the order of their nodes; the two lowest nodes identify a block.
  func orderedBlocks() -> (offsets: [UInt32], members: [UInt32]) {
    let order = offsets.indices.dropLast().sorted { left, right in
      let (a, b) = (Int(offsets[left]), Int(offsets[right]))
      return (members[a], members[a + 1]) < (members[b], members[b + 1])
    }
    var ordered: (offsets: [UInt32], members: [UInt32]) = ([0], [])
    ordered.members.reserveCapacity(members.count)
    for block in order {
      ordered.members += members[Int(offsets[block])..<Int(offsets[block + 1])]
      ordered.offsets.append(UInt32(ordered.members.count))
    }
    return ordered
  }
}
