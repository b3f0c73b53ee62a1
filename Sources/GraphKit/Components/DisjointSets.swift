/// Disjoint sets of nodes: a union–find forest with path halving.
///
/// The root of a set represents it. ``unite(_:_:)`` keeps the lower root, so that roots depend only
/// on which nodes were united and not on the order of unions.
///
/// ```swift
/// var sets = DisjointSets(count: 4)
/// sets.unite(3, 1)   // true
/// sets.root(of: 3)   // 1
/// sets.count         // 3
/// ```
///
/// Operations take near-constant amortized time. Space: 4 bytes per node.
public struct DisjointSets: ~Copyable {
  @usableFromInline let forest: ParentForest
  @usableFromInline let nodeCount: Int
  @usableFromInline var setCount: Int

  /// Creates one set for each node.
  ///
  /// - Parameter count: The number of nodes.
  /// - Complexity: O(V).
  public init(count: Int) {
    let parents = UnsafeMutablePointer<UInt32>.scratch(count)
    for node in 0..<count { parents[node] = UInt32(truncatingIfNeeded: node) }
    forest = ParentForest(parents: parents)
    nodeCount = count
    setCount = count
  }

  /// The number of sets.
  ///
  /// - Complexity: O(1).
  @inlinable
  public var count: Int { setCount }

  deinit { forest.parents.deallocate() }

  /// Returns the root of the set that contains a node.
  ///
  /// - Parameter node: A node.
  /// - Returns: The node that represents its set.
  /// - Precondition: `node` is one of the nodes.
  /// - Complexity: O(log V) amortized, near-constant in practice.
  @inlinable @inline(__always)
  public mutating func root(of node: Int) -> Int {
    precondition(node >= 0 && node < nodeCount, "the node is not in the sets")
    return Int(truncatingIfNeeded: forest.root(of: UInt32(truncatingIfNeeded: node)))
  }

  /// Unites the sets of two nodes; the lower root represents the union.
  ///
  /// - Parameters:
  ///   - one: A node.
  ///   - other: Another node.
  /// - Returns: False if they were in one set already.
  /// - Precondition: Both are nodes of the sets.
  /// - Complexity: O(log V) amortized, near-constant in practice.
  @discardableResult
  @inlinable @inline(__always)
  public mutating func unite(_ one: Int, _ other: Int) -> Bool {
    let (left, right) = (root(of: one), root(of: other))
    if left == right { return false }
    absorb(max(left, right), into: min(left, right))
    return true
  }

  /// Moves the set that `root` represents into the set that `other` represents.
  ///
  /// - Parameters:
  ///   - root: The root of one set.
  ///   - other: The root of another set; it represents the union.
  /// - Precondition: Both are different roots.
  /// - Complexity: O(1).
  @inlinable @inline(__always)
  public mutating func absorb(_ root: Int, into other: Int) {
    precondition(max(root, other) < nodeCount && min(root, other) >= 0 && root != other)
    forest.parents[root] = UInt32(truncatingIfNeeded: other)
    setCount -= 1
  }
}

/// A forest over nodes as an array of parents in memory that its user owns; a root is its own
/// parent.
@frozen @usableFromInline
struct ParentForest {
  @usableFromInline let parents: UnsafeMutablePointer<UInt32>

  @usableFromInline
  init(parents: UnsafeMutablePointer<UInt32>) { self.parents = parents }

  /// Returns the root of a node's tree, halving the path to it.
  @inlinable @inline(__always)
  func root(of start: UInt32) -> UInt32 {
    var node = start
    var parent = parents[Int(truncatingIfNeeded: node)]
    while parent != node {
      let grandparent = parents[Int(truncatingIfNeeded: parent)]
      parents[Int(truncatingIfNeeded: node)] = grandparent
      node = grandparent
      parent = parents[Int(truncatingIfNeeded: node)]
    }
    return node
  }
}
