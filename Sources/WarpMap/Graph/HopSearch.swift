import GraphKit

/// Counts hops between pairs of sectors, with memory that many searches share.
public struct HopSearch: Sendable {
  /// The largest number of hops that properties record; longer paths are recorded as this number.
  public static let farthest = 32

  private var scratch: BreadthFirstScratch

  /// Allocates memory.
  ///
  /// - Parameter nodeCount: The number of sectors.
  /// - Complexity: O(V).
  public init(nodeCount: Int) { scratch = BreadthFirstScratch(nodeCount: nodeCount) }

  /// Returns the number of hops between two different sectors.
  ///
  /// - Parameters:
  ///   - source: The node at which the path starts.
  ///   - target: The node at which it ends.
  ///   - expand: Must call its second argument with the end of each warp that leaves a node and may be
  ///     used.
  /// - Returns: The hops, at most ``farthest``, or nil if there is no path.
  /// - Complexity: O(warps of the sectors that are nearer than `target`).
  public mutating func hops(
    from source: Int, to target: Int,
    expanding expand: (_ node: Int, _ visit: (_ neighbor: Int) -> Void) -> Void
  ) -> Int? {
    scratch.search(from: CollectionOfOne(source), until: target, expanding: expand)
    let distance = scratch.distance(of: NodeIndex(target))
    return distance == .unreached ? nil : min(Int(distance), HopSearch.farthest)
  }
}
