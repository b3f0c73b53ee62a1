public import GalaxyModel
public import GraphKit
public import WarpMap

/// The graph of a map for queries, with the facts about its sectors.
///
/// ```
/// region, warps only      numbers are those of the region
/// region and its tunnels  the same numbers, more edges
/// whole galaxy            numbers are galaxy-wide ids
/// ```
///
/// Space: that of the warp graph; the galaxy is shared, not copied.
public struct StarChart: Sendable {
  /// A region and the nodes that are its sectors.
  struct Part: Sendable {
    /// Index into `Galaxy.regions`.
    let region: Int
    /// Node of the region's first sector.
    let base: Int
  }

  /// The galaxy that the chart shows.
  public let galaxy: Galaxy
  /// The graph, with the numbers of its sectors.
  public let warps: WarpGraph
  /// Whether tunnels are edges, too.
  public let hasTunnels: Bool
  /// Ascending by base.
  let parts: [Part]

  /// The chart of one region.
  ///
  /// - Precondition: `region` is an index of `galaxy.regions`.
  /// - Complexity: O(V + E) time and space.
  public init(region: Int, of galaxy: Galaxy, includingTunnels: Bool = false) {
    self.galaxy = galaxy
    warps = WarpGraph(region: region, of: galaxy, includingTunnels: includingTunnels)
    hasTunnels = includingTunnels
    parts = [Part(region: region, base: 0)]
  }

  /// The chart of a region by itself.
  ///
  /// - Parameters:
  ///   - region: The region.
  ///   - includingTunnels: Whether tunnels inside the region are edges, too; those of a region that
  ///     is not the first of its galaxy refer to others and are left out.
  /// - Complexity: O(V + E) time and space.
  public init(_ region: Region, includingTunnels: Bool = false) {
    var galaxy = Galaxy(name: region.name, source: region.type == nil ? .edgeList : .rows)
    galaxy.regions = [region]
    self.init(region: 0, of: galaxy, includingTunnels: includingTunnels)
  }

  /// The chart of a whole galaxy, whose regions are joined by gates.
  ///
  /// - Complexity: O(V + E) time and space.
  public init(joining galaxy: Galaxy, includingTunnels: Bool = true) {
    self.galaxy = galaxy
    warps = WarpGraph(joining: galaxy, includingTunnels: includingTunnels)
    hasTunnels = includingTunnels
    let nodes = GalaxyNodes(galaxy)
    parts = nodes.order.map { Part(region: $0, base: nodes.base[$0]) }
  }

  /// The directed edges of the chart.
  public var graph: DirectedGraph { warps.graph }

  /// Whether the chart has sectors of several regions, so that a number alone is ambiguous.
  public var isJoined: Bool { parts.count > 1 }

  /// Indices of the regions on the chart, in the order of their nodes.
  public var regions: [Int] { parts.map(\.region) }

  /// The name of the region, or `galaxy`.
  public var name: String { warps.name }

  /// Returns the sector of a node.
  ///
  /// - Complexity: O(log R) for R regions.
  public func sector(at node: NodeIndex) -> SectorReference {
    var (low, high) = (0, parts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if parts[middle].base <= node.position { low = middle } else { high = middle }
    }
    guard low < parts.count else { return SectorReference(region: 0, node: node.position) }
    return SectorReference(region: parts[low].region, node: node.position - parts[low].base)
  }

  /// Returns the node of a sector, or nil if it is not on the chart.
  ///
  /// - Complexity: O(R) for R regions.
  public func node(of sector: SectorReference) -> NodeIndex? {
    guard let part = parts.first(where: { $0.region == sector.region }),
      sector.node >= 0, sector.node < galaxy.regions[sector.region].sectorCount
    else { return nil }
    return NodeIndex(part.base + sector.node)
  }

  /// Returns the node with a number, which is region-local or galaxy-wide like those of the chart.
  ///
  /// - Throws: `UnknownSector` if there is none.
  public func node(numbered number: Int) throws(UnknownSector) -> NodeIndex {
    guard let node = warps.node(numbered: number) else {
      throw UnknownSector(number: number, region: name)
    }
    return node
  }

  /// Returns the node of each number, or nil for numbers that no sector has; of equal numbers, the
  /// first node.
  ///
  /// - Complexity: O(numbers) when numbered from 1, else O(V + numbers).
  func nodes(numbered numbers: [Int]) -> [NodeIndex?] {
    guard case .listed(let all) = warps.numbering, numbers.count > 4 else {
      return numbers.map { warps.node(numbered: $0) }
    }
    var index: [Int: NodeIndex] = [:]
    for (node, number) in all.enumerated() where index[number] == nil {
      index[number] = NodeIndex(node)
    }
    return numbers.map { index[$0] }
  }

  /// Returns the node with a region-local number in one of the regions.
  ///
  /// - Throws: `UnknownSector` if there is none on the chart.
  public func node(numbered number: Int, inRegion region: Int) throws(UnknownSector) -> NodeIndex {
    guard galaxy.regions.indices.contains(region),
      let local = galaxy.regions[region].sectors.node(ofNumber: number),
      let node = node(of: SectorReference(region: region, node: local))
    else {
      let known = galaxy.regions.indices.contains(region) ? galaxy.regions[region].name : name
      throw UnknownSector(number: number, region: known)
    }
    return node
  }

  /// Returns the number of a node, which is region-local or galaxy-wide like those of the chart.
  ///
  /// - Complexity: O(1).
  public func number(of node: NodeIndex) -> Int { warps.number(of: node) }

  /// Returns the number of a node for the user, with the name of its region if there are several
  /// and with its id if that is a text.
  public func label(of node: NodeIndex) -> String {
    guard isJoined else { return labels.label(number(of: node)) }
    let sector = sector(at: node)
    let region = galaxy.regions[sector.region]
    return "\(region.name)/\(region.sectors.number(sector.node))"
  }
}

extension StarChart {
  /// The zone of a node, nil if unknown.
  public func zone(of node: NodeIndex) -> Zone? {
    let sector = sector(at: node)
    return place(sector)?.zone(at: sector.node)
  }

  /// The cluster of a node, nil if unknown.
  public func cluster(of node: NodeIndex) -> Cluster? {
    let sector = sector(at: node)
    return place(sector)?.cluster(at: sector.node)
  }

  /// The type of a node's sector, or nil if unknown.
  public func type(of node: NodeIndex) -> SectorType? {
    let sector = sector(at: node)
    guard let region = place(sector), region.sectors.type.count == region.sectorCount else {
      return nil
    }
    return region.sectors.type[sector.node]
  }

  private func place(_ sector: SectorReference) -> Region? {
    galaxy.regions.indices.contains(sector.region) ? galaxy.regions[sector.region] : nil
  }
}
