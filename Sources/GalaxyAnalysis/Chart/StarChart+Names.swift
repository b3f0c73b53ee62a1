public import GalaxyModel
public import GraphKit

extension Region {
  /// The nodes of all sectors that are called so, ascending: by the id of the file if ids are texts,
  /// else by name. O(sectors).
  public func nodes(called name: String) -> [Int] {
    if let node = sectors.textID.firstIndex(of: name) { return [node] }
    if !sectors.listedName.isEmpty {
      return sectors.listedName.indices.filter { sectors.listedName[$0] == name }
    }
    return specialLocations.map(\.node)
      .filter { (0..<sectorCount).contains($0) && sectorName($0) == name }.sorted()
  }

  /// Ids and names that sectors can be called by. O(sectors).
  public var sectorNames: [String] {
    sectors.textID
      + (sectors.listedName.isEmpty
        ? specialLocations.map(\.location.sectorName) : sectors.listedName)
  }
}

extension StarChart {
  /// What sectors are called beside their numbers.
  public var labels: SectorLabels { isJoined ? .none : SectorLabels(galaxy) }

  /// The nodes of all sectors on the chart that are called so, ascending. O(sectors).
  public func nodes(called name: String) -> [NodeIndex] {
    parts.flatMap { part in
      galaxy.regions[part.region].nodes(called: name).map { NodeIndex(part.base + $0) }
    }
  }

  /// Ids and names that sectors on the chart can be called by. O(sectors).
  public var sectorNames: [String] { parts.flatMap { galaxy.regions[$0.region].sectorNames } }
}
