public import GalaxyModel
public import GraphKit

extension Region {
  /// Returns the nodes of all sectors with a label, in ascending order: by the id in the file if
  /// ids are texts, else by name.
  ///
  /// - Complexity: O(sectors).
  public func nodes(called name: String) -> [Int] {
    if let node = sectors.textID.firstIndex(of: name) { return [node] }
    if !sectors.listedName.isEmpty {
      return sectors.listedName.indices.filter { sectors.listedName[$0] == name }
    }
    return Set(specialLocations.map(\.node) + sectors.placeName.keys)
      .filter { (0..<sectorCount).contains($0) && sectorName($0) == name }.sorted()
  }

  /// Returns the ids and names of sectors.
  ///
  /// - Complexity: O(sectors).
  public var sectorNames: [String] {
    guard sectors.listedName.isEmpty else { return sectors.textID + sectors.listedName }
    let plain = specialLocations.filter { sectors.placeName[$0.node] == nil }
    return sectors.textID + plain.map(\.location.sectorName) + sectors.placeName.values.sorted()
  }
}

extension StarChart {
  /// The labels of sectors besides their numbers.
  public var labels: SectorLabels { isJoined ? .none : SectorLabels(galaxy) }

  /// Returns the nodes of all sectors on the chart with a label, in ascending order.
  ///
  /// - Complexity: O(sectors).
  public func nodes(called name: String) -> [NodeIndex] {
    parts.flatMap { part in
      galaxy.regions[part.region].nodes(called: name).map { NodeIndex(part.base + $0) }
    }
  }

  /// Returns the ids and names of the sectors on the chart.
  ///
  /// - Complexity: O(sectors).
  public var sectorNames: [String] { parts.flatMap { galaxy.regions[$0.region].sectorNames } }
}
