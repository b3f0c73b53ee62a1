/// The blocks of an undirected graph and how they hang together.
///
/// ```
/// 0 - 1        5        blocks             {0,1,2} {2,3} {3,4,5}
///  \ /        / \       their tree         {0,1,2} - 2 - {2,3} - 3 - {3,4,5}
///   2 ------ 3 - 4
/// ```
///
/// A block is a largest set of nodes that stays connected whichever one of them is taken away; two
/// linked nodes at least. Blocks share single nodes only, the articulation points. A node without
/// links is in no block.
public struct BiconnectedComponents: Sendable, Equatable {
  /// Where the nodes of each block start in `members`; one more entry than blocks.
  public let offsets: [UInt32]
  /// The nodes of all blocks, block after block, ascending inside of each. Blocks are in the order of
  /// their nodes: by the lowest, then by the second lowest.
  public let members: [UInt32]
  /// The nodes that belong to several blocks, ascending.
  public let articulationPoints: [NodeIndex]
  /// The blocks as nodes `0 ..< count`, each linked with its articulation points, which follow as
  /// nodes `count + i` in the order of `articulationPoints`. A tree for each component of the graph.
  public let blockCutTree: UndirectedGraph

  /// How many blocks there are.
  public var count: Int { offsets.count - 1 }

  /// The nodes of one block, ascending. O(1).
  ///
  /// - Precondition: `block` is in `0 ..< count`.
  public func nodes(in block: Int) -> ArraySlice<UInt32> {
    members[Int(offsets[block])..<Int(offsets[block + 1])]
  }

  /// The number of the block with the most nodes, the lowest of equals; nil if there are none. O(count).
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
  /// The blocks and the tree that they form with the articulation points.
  ///
  /// Hopcroft and Tarjan (Algorithm 447: efficient algorithms for graph manipulation, 1973) without
  /// recursion; nodes wait on a stack until the search leaves their block. `biconnectivity()` is
  /// faster where the blocks themselves are not needed.
  ///
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
        // The link to the parent makes low the parent's number at least.
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

  /// The blocks in the order of their nodes. The two lowest tell any two blocks apart.
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
