public import GalaxyModel
import GraphKit
import WarpMap

/// A player's knowledge of a region after visits to some of its sectors.
///
/// A visit reveals the sector and the warps that leave it: a two-way warp is known to lead back,
/// and a latent one appears two-way. Of the sectors that these warps lead to, only numbers and
/// positions are known. One-way warps that lead in are unknown until their other endpoint is
/// visited.
public struct Explorer: Sendable {
  /// The knowledge about a sector.
  public enum Knowledge: Sendable {
    case unknown, seen, visited
  }

  let region: Region
  let links: RegionLinks
  /// By node.
  public let knowledge: [Knowledge]
  /// Whether latent warps are known to be one-way.
  public let hasScanner: Bool

  /// Derives the knowledge from the visited sectors.
  ///
  /// - Parameters:
  ///   - region: The region.
  ///   - visited: The nodes of visited sectors; nodes that are not in the region are ignored.
  ///   - hasScanner: Whether latent warps are known to be one-way.
  /// - Complexity: O(V + E).
  public init(_ region: Region, visited: [Int], hasScanner: Bool = false) {
    self.region = region
    links = RegionLinks(region)
    self.hasScanner = hasScanner
    var knowledge = [Knowledge](repeating: .unknown, count: region.sectorCount)
    for node in visited where knowledge.indices.contains(node) { knowledge[node] = .visited }
    let warps = region.warps
    for row in 0..<warps.count {
      let ends = (Int(warps.source[row]), Int(warps.destination[row]))
      guard max(ends.0, ends.1) < region.sectorCount else { continue }
      if knowledge[ends.0] == .visited, knowledge[ends.1] == .unknown { knowledge[ends.1] = .seen }
      if knowledge[ends.1] == .visited, knowledge[ends.0] == .unknown,
        links.graph.contains(edgeFrom: NodeIndex(ends.1), to: NodeIndex(ends.0))
      {
        knowledge[ends.0] = .seen
      }
    }
    self.knowledge = knowledge
  }

  /// Returns the nodes of the sectors within a number of warps of some others.
  ///
  /// - Complexity: O(V + E).
  public static func surroundings(of nodes: [Int], hops: Int, in region: Region) -> [Int] {
    let graph = WarpGraph(region).graph
    let sources = nodes.filter { $0 >= 0 && $0 < graph.nodeCount }
    let distances = graph.breadthFirstDistances(fromAnyOf: sources.map { NodeIndex($0) }).distances
    return distances.indices.filter { distances[$0] != .unreached && Int(distances[$0]) <= hops }
  }
}
