public import GalaxyModel
package import GraphKit

/// The links of one region: what reports count, pictures draw, and graph files list.
///
/// A link is a pair of different sectors with a warp in at least one direction. It is two-way if
/// there is a warp in each direction, whether the input lists one two-way row, two opposite one-way
/// rows, or both. Self-loops, repeated rows, and rows with a missing endpoint are not links.
///
/// ```
/// 1 2      one two-way link, 1-2
/// 2 1
/// 3 4      one one-way link, 3→4
/// ```
public struct RegionLinks: Sendable {
  /// One link between two nodes.
  public struct Link: Sendable, Equatable {
    /// The lower node of a two-way link; the node that a one-way link leaves.
    public let source: Int
    /// The other node.
    public let target: Int
    /// Whether there is a warp in each direction.
    public let isTwoWay: Bool
    /// Whether it is one-way and appears two-way until scanned.
    public let isLatent: Bool
  }

  /// The directed edges of the links.
  package let graph: DirectedGraph
  /// Edges that a row flags as latent, as source · V + target, ascending.
  private let latent: [UInt64]

  /// Finds the links of a region.
  ///
  /// - Parameter region: The region.
  /// - Complexity: O(V + E log E) time, O(V + E) space.
  public init(_ region: Region) {
    graph = WarpGraph(region).graph
    let warps = region.warps
    let count = UInt64(region.sectorCount)
    latent = (0..<warps.rowCount).filter { warps.flags[$0].contains(.latent) }
      .map { UInt64(warps.source[$0]) * count + UInt64(warps.destination[$0]) }.sorted()
  }

  /// Calls a closure with each link, in ascending order of source, then target.
  ///
  /// - Parameter body: Called with each link.
  /// - Complexity: O(V + E log degree).
  public func visit(_ body: (Link) -> Void) {
    for source in 0..<graph.nodeCount {
      for successor in graph.successors(of: NodeIndex(source)) {
        let target = Int(successor)
        let isTwoWay = graph.contains(edgeFrom: NodeIndex(target), to: NodeIndex(source))
        guard !isTwoWay || source < target else { continue }
        body(
          Link(
            source: source, target: target, isTwoWay: isTwoWay,
            isLatent: !isTwoWay && isFlaggedLatent(from: source, to: target)))
      }
    }
  }

  /// Returns whether a row of the input flags the edge as latent.
  ///
  /// - Complexity: O(log E).
  package func isFlaggedLatent(from source: Int, to target: Int) -> Bool {
    guard !latent.isEmpty else { return false }
    let key = UInt64(source) * UInt64(graph.nodeCount) + UInt64(target)
    var (low, high) = (0, latent.count)
    while low < high {
      let middle = low + (high - low) / 2
      if latent[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low < latent.count && latent[low] == key
  }
}
