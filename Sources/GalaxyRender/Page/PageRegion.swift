import GalaxyAnalysis
import GalaxyModel
import GraphKit
import WarpMap

/// A region, or a part of it, in the data block.
///
/// Sectors are identified by their index from 0 throughout; `numbers` has their numbers where these are
/// not the index plus one.
struct PageRegion {
  let region: Region
  /// The nodes that the page shows, ascending.
  let nodes: [Int]
  /// By node: its index on the page; -1 if it does not show.
  let places: [Int]

  init(_ region: Region, nodes: [Int]) {
    self.region = region
    self.nodes = nodes
    var places = [Int](repeating: -1, count: region.sectorCount)
    for (place, node) in nodes.enumerated() { places[node] = place }
    self.places = places
  }

  /// The index of a node on the page, nil if it does not show.
  func place(of node: Int) -> Int? {
    guard places.indices.contains(node), places[node] >= 0 else { return nil }
    return places[node]
  }

  /// The region as a value of the data block.
  ///
  /// - Complexity: O(V + E log degree).
  func fieldValue(_ contents: PageContents.Part) -> FieldValue {
    var members: [FieldValue.Member] = [
      .init("name", .text(region.name)), .init("title", .text(region.displayName)),
      .init("n", .int(nodes.count)), .init("root", .int(place(of: region.root) ?? 0)),
    ]
    if let type = region.type { members.append(.init("kind", .text(type.rawValue))) }
    if let numbers { members.append(.init("numbers", numbers)) }
    members += columns(contents) + warps
    members += [
      .init("names", names), .init("clusters", clusters), .init("zones", zones),
      .init("formations", formations), .init("tunnels", tunnels), .init("places", specialPlaces),
      .init("contents", contents.fieldValue(self)),
    ]
    return .object(members)
  }

  private var numbers: FieldValue? {
    let numbers = nodes.map { region.sectors.number($0) }
    let isPlain = numbers.enumerated().allSatisfy { $0.element == $0.offset + 1 }
    return isPlain ? nil : .integers(numbers)
  }

  private func columns(_ contents: PageContents.Part) -> [FieldValue.Member] {
    let sectors = region.sectors
    func small<Column: Collection>(
      _ column: Column, _ value: (Int) -> Int?
    ) -> FieldValue {
      PageColumn.pack(nodes.map { PageColumn.small(column.isEmpty ? nil : value($0)) })
    }
    var members: [FieldValue.Member] = []
    if sectors.hasPositions {
      members = [
        .init("x", PageColumn.packSigned(nodes.map { sectors.x[$0] })),
        .init("y", PageColumn.packSigned(nodes.map { sectors.y[$0] })),
        .init("z", PageColumn.packSigned(nodes.map { sectors.z[$0] })),
      ]
    }
    let types = SectorType.allCases
    return members + [
      .init("type", small(sectors.type) { types.firstIndex(of: sectors.type[$0]) }),
      .init("zone", small(sectors.zone) { region.zoneIndex(at: $0) }),
      .init(
        "cluster",
        PageColumn.packIndices(
          nodes.map { region.clusterIndex(at: $0) }, below: region.clusters.count)),
      .init(
        "flags",
        PageColumn.pack(nodes.map { sectors.flags.isEmpty ? 0 : sectors.flags[$0].rawValue })),
      .init("hazard", small(sectors.hazard) { Int(sectors.hazard[$0]) }),
      .init(
        "radiation",
        small(sectors.radiation) {
          Int((min(max(sectors.radiation[$0], 0), 2) * 100).rounded())
        }),
      .init("security", small(sectors.security) { Int(sectors.security[$0]) }),
      .init("nebula", small(sectors.nebulaDensity) { Int(sectors.nebulaDensity[$0]) }),
      .init("station", PageColumn.pack(nodes.map { PageColumn.small(contents.station($0)) })),
      .init("planets", PageColumn.pack(nodes.map { UInt8(clamping: contents.planets($0)) })),
      .init("faction", PageColumn.pack(nodes.map { PageColumn.small(contents.faction($0)) })),
    ]
  }

  /// Pairs of indices, one pair a link, and the flags of each link.
  private var warps: [FieldValue.Member] {
    var ends: [Int] = []
    var flags: [UInt8] = []
    RegionLinks(region).visit { link in
      guard let source = place(of: link.source), let target = place(of: link.target) else { return }
      ends += [source, target]
      var flag: WarpFlags = link.isTwoWay ? .twoWay : []
      if link.isLatent { flag.insert(.latent) }
      flags.append(flag.rawValue)
    }
    let packed =
      nodes.count < 65_536
      ? PageColumn.pack(ends.map { UInt16(truncatingIfNeeded: $0) })
      : PageColumn.pack(ends.map { UInt32(truncatingIfNeeded: $0) })
    return [.init("warps", packed), .init("warpFlags", PageColumn.pack(flags))] + warpCosts
  }

  /// Costs of directed warps that cost more than one turn: from, to, cost.
  private var warpCosts: [FieldValue.Member] {
    let warps = WarpGraph(region)
    guard let costs = warps.turnCosts else { return [] }
    var list: [Int] = []
    for node in warps.graph.nodes {
      for edge in warps.graph.edgePositions(of: node) where costs[edge] != 1 {
        if let from = place(of: node.position), let to = place(of: Int(warps.graph.targets[edge])) {
          list += [from, to, Int(costs[edge])]
        }
      }
    }
    return list.isEmpty ? [] : [.init("warpCosts", .integers(list))]
  }
}
