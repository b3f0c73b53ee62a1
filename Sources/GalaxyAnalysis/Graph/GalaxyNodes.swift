public import GalaxyModel
public import GraphKit

/// How the sectors of all regions become the nodes of one graph: region after region, in the order
/// of their sector offsets, so that nodes ascend with galaxy-wide ids.
public struct GalaxyNodes: Sendable {
  /// Indices of the regions in the order in which their nodes stand.
  public let order: [Int]
  /// For each region the first of its nodes.
  public let base: [Int]
  /// How many nodes there are.
  public let count: Int
  private let sizes: [Int]

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

  /// The node of a sector, nil if there is no such sector. O(1).
  public func node(of sector: SectorReference) -> NodeIndex? {
    guard base.indices.contains(sector.region), sector.node >= 0,
      sector.node < sizes[sector.region]
    else { return nil }
    return NodeIndex(base[sector.region] + sector.node)
  }

  /// The galaxy-wide id of each node. O(V).
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

  /// The root of the first region that has one.
  func root(of galaxy: Galaxy) -> NodeIndex? {
    for index in order {
      let sector = SectorReference(region: index, node: galaxy.regions[index].root)
      if let node = node(of: sector) { return node }
    }
    return nil
  }
}
