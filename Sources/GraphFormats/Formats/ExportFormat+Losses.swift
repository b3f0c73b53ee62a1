public import GalaxyModel
import GraphKit
import WarpMap

extension ExportFormat {
  /// What plain graphs may tell of a map, in the order in which it is listed.
  private enum Fact: CaseIterable {
    case warps, isolatedSectors, numbers, names, positions, latency
  }

  /// Which facts files of a graph format carry; `nil` for formats that are no plain graph.
  private var carried: Set<Fact>? {
    switch self {
    case .graphml, .gexf, .cytoscape, .nodeLink: Set(Fact.allCases)
    case .csvNodes: [.isolatedSectors, .numbers, .names, .positions]
    case .csvEdges: [.warps, .numbers, .latency]
    case .edges, .cim: [.warps, .isolatedSectors, .numbers]
    case .matrixMarket: [.warps, .isolatedSectors]
    case .json, .sql, .sqlData, .sqlite, .csv, .universe, .dot, .svg, .png, .pdf: nil
    }
  }

  /// What a region has and files of this format do not carry, as one sentence; `nil` if nothing is
  /// lost. O(V + E).
  public func losses(of region: Region) -> String? {
    guard let carried else { return nil }
    let lost = Fact.allCases.filter { !carried.contains($0) }
      .compactMap { ExportFormat.words(for: $0, in: region) }
    guard let last = lost.last else { return nil }
    let list = (lost.count > 1 ? lost.dropLast().joined(separator: ", ") + " and " : "") + last
    let other = self == .csvNodes ? "csv-edges" : self == .csvEdges ? "csv-nodes" : "graphml"
    return "\(rawValue) does not carry \(list); \(other) does"
  }

  /// What is lost of a region with a fact, `nil` if the region does not have it.
  private static func words(for fact: Fact, in region: Region) -> String? {
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
