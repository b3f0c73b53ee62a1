public import GalaxyModel
import GraphKit
import WarpMap

/// Facts about a map that files of plain graphs may carry, in the order in which it is listed.
public enum GraphFact: CaseIterable, Sendable {
  /// Which sector a warp leads to from which.
  case warps
  /// Sectors without any warp.
  case isolatedSectors
  /// Numbers of sectors other than 1, 2, 3, ….
  case numbers
  /// Names of sectors.
  case names
  /// Positions of sectors.
  case positions
  /// Which warps are latent.
  case latency
}

extension GraphFormat {
  /// Lists what a region has and files of this format do not carry.
  ///
  /// - Returns: One sentence, `nil` if nothing is lost or the format is not written.
  /// - Complexity: O(V + E).
  public func losses(of region: Region) -> String? {
    guard let writing else { return nil }
    let lost = GraphFact.allCases.filter { !writing.carries.contains($0) }
      .compactMap { GraphFormat.words(for: $0, in: region) }
    guard let last = lost.last else { return nil }
    let list = (lost.count > 1 ? lost.dropLast().joined(separator: ", ") + " and " : "") + last
    return "\(name) does not carry \(list); \(writing.complement) does"
  }

  /// Returns how many sectors of a region files of this format leave out, because no warp joins them.
  ///
  /// - Returns: The number, 0 for a format that carries them.
  /// - Complexity: O(V + E).
  public func lostSectors(of region: Region) -> Int {
    guard let writing, !writing.carries.contains(.isolatedSectors) else { return 0 }
    return GraphFormat.isolatedSectors(in: region)
  }

  /// What is lost of a region with a fact, `nil` if the region does not have it.
  private static func words(for fact: GraphFact, in region: Region) -> String? {
    let sectors = region.sectors
    switch fact {
    case .warps: return region.warps.count > 0 ? "warps" : nil
    case .isolatedSectors:
      let count = isolatedSectors(in: region)
      return count == 0 ? nil : count == 1 ? "1 isolated sector" : "\(count) isolated sectors"
    case .numbers:
      if case .listed = sectors.numbering { return "sector numbers" }
      return nil
    case .names:
      let isNamed = (0..<sectors.count).contains {
        region.sectorName($0) != "Sector \(sectors.number($0))"
      }
      return isNamed ? "sector names" : nil
    case .positions: return sectors.hasPositions ? "positions" : nil
    case .latency:
      return region.warps.flags.contains { $0.contains(.latent) } ? "latent warps" : nil
    }
  }

  private static func isolatedSectors(in region: Region) -> Int {
    let graph = WarpGraph(region).graph
    var isJoined = [Bool](repeating: false, count: graph.nodeCount)
    for node in graph.nodes {
      for target in graph.successors(of: node) {
        isJoined[node.position] = true
        isJoined[Int(target)] = true
      }
    }
    return isJoined.count { !$0 }
  }
}
