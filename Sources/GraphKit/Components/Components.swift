/// A partition of a graph's nodes into components.
///
/// Components are numbered in the order of their lowest nodes, so the numbering does not depend on
/// how they were found: node 0 is in component 0.
public struct Components: Sendable, Equatable {
  /// For each node the number of its component.
  public let componentOf: [UInt32]
  /// For each component how many nodes it has.
  public let sizes: [UInt32]

  /// How many components there are.
  public var count: Int { sizes.count }

  /// The number of the component with the most nodes, the lowest of equals; nil without nodes.
  public var largest: Int? {
    guard var best = sizes.indices.first else { return nil }
    for component in sizes.indices where sizes[component] > sizes[best] { best = component }
    return best
  }

  /// The nodes of one component, ascending. O(V).
  public func nodes(in component: Int) -> [NodeIndex] {
    var nodes: [NodeIndex] = []
    for node in componentOf.indices where componentOf[node] == component {
      nodes.append(NodeIndex(node))
    }
    return nodes
  }

  /// The nodes of all components, each list ascending. O(V).
  public func nodesByComponent() -> [[NodeIndex]] {
    var lists = [[NodeIndex]](repeating: [], count: count)
    for component in lists.indices { lists[component].reserveCapacity(Int(sizes[component])) }
    for node in componentOf.indices { lists[Int(componentOf[node])].append(NodeIndex(node)) }
    return lists
  }
}
