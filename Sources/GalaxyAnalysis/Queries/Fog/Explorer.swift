public import GalaxyModel
import GraphKit
import WarpMap

/// What a player knows of a region after a visit to some of its sectors.
///
/// A visit shows the sector and the warps that leave it: a two-way warp is known to lead back, and a
/// latent one is taken for two-way. What these warps lead to is known by number and place, no more.
/// One-way warps that lead in stay unknown until their other end is visited.
public struct Explorer: Sendable {
  /// How the sectors of a region are known.
  public enum Knowledge: Sendable {
    case unknown, seen, visited
  }

  let region: Region
  let links: RegionLinks
  /// By node.
  public let knowledge: [Knowledge]
  /// Whether latent warps are known to be one-way.
  public let hasScanner: Bool

  /// - Parameters:
  ///   - visited: nodes of the sectors that were visited; others than the region's are ignored.
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

  /// The nodes of the sectors at most so many warps from some others, to be taken as visited.
  ///
  /// - Complexity: O(V + E).
  public static func surroundings(of nodes: [Int], hops: Int, in region: Region) -> [Int] {
    let graph = WarpGraph(region).graph
    let sources = nodes.filter { $0 >= 0 && $0 < graph.nodeCount }
    let distances = graph.breadthFirstDistances(fromAnyOf: sources.map { NodeIndex($0) }).distances
    return distances.indices.filter { distances[$0] != .unreached && Int(distances[$0]) <= hops }
  }
}
