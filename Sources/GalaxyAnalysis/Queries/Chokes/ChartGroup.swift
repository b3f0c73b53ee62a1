public import GalaxyModel
public import GraphKit

/// A group of sectors with a common property.
public enum ChartGroup: Sendable, Equatable {
  case zone(ZoneType)
  /// A cluster by its ordinal, in each region of the chart that has one.
  case cluster(Int)
  case sectorType(SectorType)
  /// All sectors of a region, by its index.
  case region(Int)
  case sectors([NodeIndex])
}

extension StarChart {
  /// Returns the nodes of a group in ascending order.
  ///
  /// - Complexity: O(V).
  public func nodes(of group: ChartGroup) -> [NodeIndex] {
    switch group {
    case .zone(let type): graph.nodes.filter { zone(of: $0)?.type == type }
    case .cluster(let ordinal): graph.nodes.filter { cluster(of: $0)?.ordinal == ordinal }
    case .sectorType(let type): graph.nodes.filter { self.type(of: $0) == type }
    case .region(let index): graph.nodes.filter { sector(at: $0).region == index }
    case .sectors(let nodes): Array(Set(nodes)).sorted()
    }
  }
}
