/// Which nodes every path from a root must pass.
///
/// Node `a` dominates `b` if every path from the root to `b` goes through `a`. The last dominator
/// before `b` is its immediate dominator, and these form a tree.
///
/// ```
/// graph 0 -> 1, 0 -> 2, 1 -> 3, 2 -> 3, 3 -> 4       tree     0
///                                                           / | \
///                                                          1  3  2
///                                                             |
///                                                             4
/// ```
public struct DominatorTree: Sendable, Equatable {
  public let root: NodeIndex
  /// For each node its immediate dominator; `UInt32.noNode` for the root and for unreached nodes.
  public let immediateDominator: [UInt32]
  /// For each node its place in a preorder of the tree; `UInt32.noNode` for unreached nodes. The
  /// nodes that `a` dominates have the places `preorder[a] ..< preorder[a] + subtreeSizes[a]`.
  public let preorder: [UInt32]
  /// For each node how many nodes it dominates, itself included; 0 for unreached nodes.
  public let subtreeSizes: [UInt32]

  /// How many nodes can be reached from the root, itself included.
  public var reachedCount: Int {
    root.position < subtreeSizes.count ? Int(subtreeSizes[root.position]) : 0
  }

  /// Whether a node can be reached from the root.
  public func isReached(_ node: NodeIndex) -> Bool {
    preorder[node.position] != .noNode
  }

  /// Whether every path from the root to `other` goes through `node`. True for `node` itself, false
  /// if either of them is unreached. O(1).
  public func dominates(_ node: NodeIndex, _ other: NodeIndex) -> Bool {
    let place = preorder[other.position]
    let first = preorder[node.position]
    guard place != .noNode, first != .noNode, place >= first else { return false }
    return place - first < subtreeSizes[node.position]
  }

  /// The dominators of a node from itself up to the root; empty if it is unreached.
  ///
  /// - Complexity: O(length of the result).
  public func dominators(of node: NodeIndex) -> [NodeIndex] {
    guard isReached(node) else { return [] }
    var chain = [node]
    var above = immediateDominator[node.position]
    while above != .noNode {
      chain.append(NodeIndex(above))
      above = immediateDominator[Int(above)]
    }
    return chain
  }

  /// The tree as a graph: each node's row holds the nodes it dominates immediately.
  ///
  /// - Complexity: O(V) time and space.
  public func childrenGraph() -> DirectedGraph {
    var sources: [UInt32] = []
    var targets: [UInt32] = []
    for node in immediateDominator.indices where immediateDominator[node] != .noNode {
      sources.append(immediateDominator[node])
      targets.append(UInt32(node))
    }
    return DirectedGraph(
      nodeCount: immediateDominator.count, sources: sources, targets: targets)
  }
}

extension DirectedGraph {
  /// The dominator tree of the nodes that `root` can reach.
  ///
  /// - Parameter reversed: this graph reversed, if the caller has it already.
  /// - Precondition: `root` is in the graph.
  /// - Complexity: O(V + E log V) time at worst, in practice linear; O(V + E) space.
  public func dominatorTree(root: NodeIndex, reversed: DirectedGraph? = nil) -> DominatorTree {
    precondition(root.position < nodeCount, "no such node")
    let opposite = reversed ?? self.reversed()
    precondition(
      opposite.nodeCount == nodeCount && opposite.edgeCount == edgeCount,
      "that is not this graph reversed")
    return rows.withView { view in
      opposite.rows.withView { SemiNCA.run(view, reversed: $0, root: root.rawValue) }
    }
  }

  /// The dominator tree of the reversed graph: `a` post-dominates `b` if every path from `b` to
  /// `root` goes through `a`.
  ///
  /// - Parameter reversed: this graph reversed, if the caller has it already.
  /// - Precondition: `root` is in the graph.
  /// - Complexity: as `dominatorTree(root:reversed:)`.
  public func postDominatorTree(root: NodeIndex, reversed: DirectedGraph? = nil) -> DominatorTree {
    (reversed ?? self.reversed()).dominatorTree(root: root, reversed: self)
  }
}
