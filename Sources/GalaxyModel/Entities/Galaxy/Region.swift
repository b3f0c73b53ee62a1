/// One region: the unit of ownership, of generation, and of one Universe file.
public struct Region: Sendable {
  /// Row identifier, `.none` when rows were not asked for.
  public var identifier: Identifier = .none
  /// `nil` for an edge list, which does not say.
  public var type: RegionType?
  /// Unique name in the galaxy: a slug, also the natural key.
  public var name: String
  /// Name that people see.
  public var displayName: String
  /// Seed of this region's own draws; `nil` if the input does not say.
  public var seed: UInt64?
  /// Galaxy-wide sector id minus region-local number.
  public var sectorOffset: Int = 0
  /// Sector count as the input declares it.
  public var declaredSectorCount: Int
  /// Capital sector number as the input declares it.
  public var declaredCapital: Int = 1
  /// Node that reachability is measured from: the capital, or an edge list's root. 0 if the region
  /// is empty.
  public var root: Int = 0
  public var clusters: [Cluster] = []
  public var zones: [Zone] = []
  public var sectors: SectorTable
  public var warps = WarpTable()
  /// Tunnels with both ends in this region.
  public var tunnels = TunnelTable()
  public var formations: [SpecialFormation] = []
  /// Special locations that the region has, with their nodes, in the order of `SpecialLocation`.
  public var specialLocations: [(location: SpecialLocation, node: Int)] = []
  /// Region-local number of the landing of the tunnel to the Nexus, if there is one.
  public var nexusWarpSector: Int?
  /// What was seeded here, as far as it shows in rows of the graph.
  public var contents = RegionContents()

  public init(type: RegionType?, name: String, displayName: String, sectors: SectorTable) {
    self.type = type
    self.name = name
    self.displayName = displayName
    self.sectors = sectors
    self.declaredSectorCount = sectors.count
  }

  /// How many sectors there are.
  public var sectorCount: Int { sectors.count }

  /// Special location at a node, if any. O(1): there are five at most.
  public func specialLocation(at node: Int) -> SpecialLocation? {
    specialLocations.last { $0.node == node }?.location
  }

  /// Name of the sector at `node`: the file's, else that of its special location, else "Sector n".
  public func sectorName(_ node: Int) -> String {
    if !sectors.listedName.isEmpty { return sectors.listedName[node] }
    return specialLocation(at: node)?.sectorName ?? "Sector \(sectors.number(node))"
  }

  /// Name of a tunnel inside the region: its own, else those of its two ends.
  public func name(of tunnel: WarpTunnel) -> String {
    if !tunnel.name.isEmpty { return tunnel.name }
    let ends = [tunnel.origin.node, tunnel.destination.node]
    guard ends.allSatisfy((0..<sectorCount).contains) else { return "" }
    return ends.map(sectorName).joined(separator: " – ")
  }

  /// Galaxy-wide id of the sector at `node`.
  public func globalID(_ node: Int) -> Int {
    sectors.listedGlobalID.isEmpty
      ? sectors.number(node) &+ sectorOffset : sectors.listedGlobalID[node]
  }

  /// Position of the sector at `node`. Call it only if `sectors.hasPositions`.
  public func position(_ node: Int) -> Position {
    Position(x: sectors.x[node], y: sectors.y[node], z: sectors.z[node])
  }

  /// Cluster of the sector at `node`, `nil` if unknown.
  public func cluster(at node: Int) -> Cluster? {
    guard !sectors.cluster.isEmpty else { return nil }
    let index = sectors.cluster[node]
    return index == SectorTable.unknown ? nil : clusters[Int(index)]
  }

  /// Zone of the sector at `node`, `nil` if unknown.
  public func zone(at node: Int) -> Zone? {
    guard !sectors.zone.isEmpty else { return nil }
    let index = sectors.zone[node]
    return index == SectorTable.unknown ? nil : zones[Int(index)]
  }
}
