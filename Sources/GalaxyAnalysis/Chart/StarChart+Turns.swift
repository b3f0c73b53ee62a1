public import GraphKit
import WarpMap

/// Sentinel for "unreachable" in lists of turns.
public let unreachableTurns = UInt64.max

extension StarChart {
  /// Returns the turns of the cheapest course to each node; `unreachableTurns` if there is none.
  ///
  /// - Complexity: O(V + E) time if all warps cost the same, else O((V + E) log V); O(V) space.
  public func turns(from node: NodeIndex) -> [UInt64] {
    Self.turns(graph, costs: warps.turnCosts, from: node)
  }

  /// Returns the turns of the cheapest course from each node; `unreachableTurns` if there is none.
  public func turns(to node: NodeIndex) -> [UInt64] {
    let reversed = graph.reversed()
    return Self.turns(reversed, costs: reversedCosts(reversed), from: node)
  }

  private static func turns(
    _ graph: DirectedGraph, costs: [UInt32]?, from node: NodeIndex
  ) -> [UInt64] {
    guard let costs else {
      return graph.breadthFirstDistances(from: node).distances.map {
        $0 == .unreached ? unreachableTurns : UInt64($0)
      }
    }
    return graph.leastCosts(from: node, cost: costs).map { $0 ?? unreachableTurns }
  }

  /// The turn costs in the order of the edges of the reversed graph, or nil if all are 1.
  func reversedCosts(_ reversed: DirectedGraph) -> [UInt32]? {
    guard let costs = warps.turnCosts else { return nil }
    var result = [UInt32](repeating: 1, count: costs.count)
    for node in reversed.nodes {
      for position in reversed.edgePositions(of: node) {
        let source = NodeIndex(reversed.targets[position])
        if let edge = graph.edgePosition(from: source, to: node) { result[position] = costs[edge] }
      }
    }
    return result
  }

  /// Returns whether an edge has no counterpart in the other direction.
  ///
  /// - Complexity: O(log degree).
  func isOneWay(from source: NodeIndex, to target: NodeIndex) -> Bool {
    !graph.contains(edgeFrom: target, to: source)
  }
}
