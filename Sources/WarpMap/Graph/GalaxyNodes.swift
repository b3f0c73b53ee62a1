public import GalaxyModel
public import GraphKit

/// The mapping from the sectors of all regions to the nodes of one graph.
///
/// Regions follow each other in the order of their sector offsets, so that nodes ascend with
/// galaxy-wide ids.
public struct GalaxyNodes: Sendable {
  /// The indices of the regions in the order of their nodes.
  public let order: [Int]
  /// The first node of each region.
  public let base: [Int]
  /// The number of nodes.
  public let count: Int
  private let sizes: [Int]

  /// Maps the sectors of a galaxy.
  ///
  /// - Parameter galaxy: The galaxy.
  /// - Complexity: O(R log R) time for R regions.
  public init(_ galaxy: Galaxy) {
    let regions = galaxy.regions
    order = regions.indices.sorted {
      (regions[$0].sectorOffset, $0) < (regions[$1].sectorOffset, $1)
    }
    var base = [Int](repeating: 0, count: regions.count)
    var next = 0
    for index in order {
      base[index] = next
      next += regions[index].sectorCount
    }
    self.base = base
    count = next
    sizes = regions.map(\.sectorCount)
  }

  /// Returns the node of a sector.
  ///
  /// - Parameter sector: A reference to a sector.
  /// - Returns: The node, or nil if there is no such sector.
  /// - Complexity: O(1).
  public func node(of sector: SectorReference) -> NodeIndex? {
    guard base.indices.contains(sector.region), sector.node >= 0,
      sector.node < sizes[sector.region]
    else { return nil }
    return NodeIndex(base[sector.region] + sector.node)
  }

  /// Returns the galaxy-wide id of each node.
  ///
  /// - Complexity: O(V).
  func globalIDs(of galaxy: Galaxy) -> [Int] {
    var ids: [Int] = []
    ids.reserveCapacity(count)
    for index in order {
      let sectors = galaxy.regions[index].sectors
      let listed = sectors.listedGlobalID.count == sectors.count ? sectors.listedGlobalID : []
      let offset = galaxy.regions[index].sectorOffset
      for node in 0..<sectors.count {
        ids.append(listed.isEmpty ? sectors.number(node) &+ offset : listed[node])
      }
    }
    return ids
  }

  /// Returns the root of the first region that has one.
  func root(of galaxy: Galaxy) -> NodeIndex? {
    for index in order {
      let sector = SectorReference(region: index, node: galaxy.regions[index].root)
      if let node = node(of: sector) { return node }
    }
    return nil
  }
}
