/// A partition of the nodes of a graph into components.
///
/// Components are numbered in the order of their lowest nodes, so the numbering does not depend on
/// the algorithm: node 0 is always in component 0.
public struct Components: Sendable, Equatable {
  /// The component of each node.
  public let componentOf: [UInt32]
  /// The number of nodes of each component.
  public let sizes: [UInt32]

  /// The number of components.
  public var count: Int { sizes.count }

  /// The component with the most nodes, the lowest of several; nil for an empty graph.
  ///
  /// - Complexity: O(components).
  public var largest: Int? {
    guard var best = sizes.indices.first else { return nil }
    for component in sizes.indices where sizes[component] > sizes[best] { best = component }
    return best
  }

  /// Returns the nodes of one component, in ascending order.
  ///
  /// - Parameter component: Number of the component, below ``count``.
  /// - Returns: Its nodes.
  /// - Complexity: O(V).
  public func nodes(in component: Int) -> [NodeIndex] {
    var nodes: [NodeIndex] = []
    for node in componentOf.indices where componentOf[node] == component {
      nodes.append(NodeIndex(node))
    }
    return nodes
  }

  /// Returns the nodes of every component, each list in ascending order.
  ///
  /// - Returns: One list for each component.
  /// - Complexity: O(V).
  public func nodesByComponent() -> [[NodeIndex]] {
    var lists = [[NodeIndex]](repeating: [], count: count)
    for component in lists.indices { lists[component].reserveCapacity(Int(sizes[component])) }
    for node in componentOf.indices { lists[Int(componentOf[node])].append(NodeIndex(node)) }
    return lists
  }
}
