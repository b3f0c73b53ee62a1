/// The dominator tree of a directed graph for a given root.
///
/// Node `a` dominates `b` if every path from the root to `b` passes through `a`. The immediate
/// dominator of `b` is its closest dominator other than `b` itself; the immediate dominators form a
/// tree.
///
/// ```
/// graph 0 -> 1, 0 -> 2, 1 -> 3, 2 -> 3, 3 -> 4       tree     0
///                                                           / | \
///                                                          1  3  2
///                                                             |
///                                                             4
/// ```
public struct DominatorTree: Sendable, Equatable {
  /// The root.
  public let root: NodeIndex
  /// The immediate dominator of each node; `UInt32.noNode` for the root and for unreached nodes.
  public let immediateDominator: [UInt32]
  /// The position of each node in a preorder of the tree; `UInt32.noNode` for unreached nodes.
  ///
  /// The nodes that `a` dominates are at `preorder[a] ..< preorder[a] + subtreeSizes[a]`.
  public let preorder: [UInt32]
  /// The number of nodes that each node dominates, including itself; 0 for unreached nodes.
  public let subtreeSizes: [UInt32]

  /// The number of nodes reachable from the root, including the root.
  public var reachedCount: Int {
    root.position < subtreeSizes.count ? Int(subtreeSizes[root.position]) : 0
  }

  /// Returns whether a node is reachable from the root.
  ///
  /// - Parameter node: A node of the graph.
  /// - Returns: True for the root and all nodes that it reaches.
  /// - Complexity: O(1).
  public func isReached(_ node: NodeIndex) -> Bool {
    preorder[node.position] != .noNode
  }

  /// Returns whether every path from the root to `other` passes through `node`.
  ///
  /// - Parameters:
  ///   - node: A node of the graph.
  ///   - other: Another node, or the same.
  /// - Returns: True if `node` dominates `other`, also if both are the same; false if either is
  ///   unreached.
  /// - Complexity: O(1).
  public func dominates(_ node: NodeIndex, _ other: NodeIndex) -> Bool {
    let place = preorder[other.position]
    let first = preorder[node.position]
    guard place != .noNode, first != .noNode, place >= first else { return false }
    return place - first < subtreeSizes[node.position]
  }

  /// Returns the dominators of a node, from the node itself up to the root.
  ///
  /// - Parameter node: A node of the graph.
  /// - Returns: The dominators; empty if the node is unreached.
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

  /// Returns the tree as a graph with an edge from each node to those it immediately dominates.
  ///
  /// - Returns: A graph with the same nodes.
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
  /// Returns the dominator tree of the nodes reachable from `root`.
  ///
  /// ```swift
  /// let graph = DirectedGraph(
  ///   nodeCount: 5, sources: [0, 0, 1, 2, 3], targets: [1, 2, 3, 3, 4])
  /// let tree = graph.dominatorTree(root: NodeIndex(0))
  /// tree.dominators(of: NodeIndex(4))              // [4, 3, 0]
  /// tree.dominates(NodeIndex(1), NodeIndex(3))     // false, 3 is also reached by way of 2
  /// ```
  ///
  /// The semi-NCA algorithm (Georgiadis, Tarjan, and Werneck, Finding dominators in practice,
  /// 2006).
  ///
  /// - Parameters:
  ///   - root: The node at which all paths start.
  ///   - reversed: The reversed graph, if the caller already has it.
  /// - Returns: The dominator tree.
  /// - Precondition: `root` is in the graph.
  /// - Complexity: O(V + E log V) time in the worst case, linear in practice; O(V + E) space.
  public func dominatorTree(root: NodeIndex, reversed: DirectedGraph? = nil) -> DominatorTree {
    precondition(root.position < nodeCount, "the node is not in the graph")
    let opposite = reversed ?? self.reversed()
    precondition(
      opposite.nodeCount == nodeCount && opposite.edgeCount == edgeCount,
      "`reversed` is not the reverse of this graph")
    return rows.withView { view in
      opposite.rows.withView { SemiNCA.run(view, reversed: $0, root: root.rawValue) }
    }
  }

  /// Returns the postdominator tree: the dominator tree of the reversed graph.
  ///
  /// Node `a` postdominates `b` if every path from `b` to `root` passes through `a`.
  ///
  /// - Parameters:
  ///   - root: The node at which all paths end.
  ///   - reversed: The reversed graph, if the caller already has it.
  /// - Returns: The dominator tree of the reversed graph.
  /// - Precondition: `root` is in the graph.
  /// - Complexity: As ``dominatorTree(root:reversed:)``.
  public func postDominatorTree(root: NodeIndex, reversed: DirectedGraph? = nil) -> DominatorTree {
    (reversed ?? self.reversed()).dominatorTree(root: root, reversed: self)
  }
}
