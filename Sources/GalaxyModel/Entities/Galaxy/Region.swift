/// One region: the unit of ownership, of generation, and of a Universe file.
///
/// A row of `regions`.
public struct Region: Sendable {
  /// The row identifier, or `.none` if rows were not requested.
  public var identifier: Identifier = .none
  /// Type of region; nil for an edge list, which does not contain it.
  public var type: RegionType?
  /// Natural key, unique in the galaxy: a slug.
  public var name: String
  /// Name shown to players.
  public var displayName: String
  /// Seed of the region's own random streams; nil if the input does not contain it.
  public var seed: UInt64?
  /// Galaxy-wide ID of a sector minus its region-local number.
  public var sectorOffset: Int = 0
  /// Number of sectors as declared by the input.
  public var declaredSectorCount: Int
  /// Number of the capital sector as declared by the input.
  public var declaredCapital: Int = 1
  /// Node from which reachability is measured: the capital, or the root of an edge list; 0 if
  /// empty.
  public var root: Int = 0
  /// The clusters, by ordinal.
  public var clusters: [Cluster] = []
  /// The zones, by first sector.
  public var zones: [Zone] = []
  /// The sectors; their index in this table is their node in the warp graph.
  public var sectors: SectorTable
  /// The warp links.
  public var warps = WarpTable()
  /// Tunnels with both endpoints in this region.
  public var tunnels = TunnelTable()
  /// The declared special formations, by ordinal.
  public var formations: [SpecialFormation] = []
  /// The special locations and their nodes, in the order of ``SpecialLocation``.
  public var specialLocations: [(location: SpecialLocation, node: Int)] = []
  /// Region-local number of the sector from which the tunnel to the Nexus starts, if any.
  public var nexusWarpSector: Int?
  /// Seeded contents that rows of the graph repeat.
  public var contents = RegionContents()

  /// What the region was generated from; nil for maps of another origin.
  public var origin: MapOrigin?

  /// Creates a region without clusters, zones, and links.
  public init(type: RegionType?, name: String, displayName: String, sectors: SectorTable) {
    self.type = type
    self.name = name
    self.displayName = displayName
    self.sectors = sectors
    self.declaredSectorCount = sectors.count
  }

  /// The number of sectors.
  public var sectorCount: Int { sectors.count }

  /// Returns the special location at a node, if any.
  ///
  /// - Parameter node: Node of the sector.
  /// - Returns: The location, or nil if there is none.
  /// - Complexity: O(1), since there are at most five.
  public func specialLocation(at node: Int) -> SpecialLocation? {
    specialLocations.last { $0.node == node }?.location
  }

  /// Returns the name of a sector.
  ///
  /// - Parameter node: Node of the sector.
  /// - Returns: The name in the input, or its own, or that of its special location, or `Sector n`.
  public func sectorName(_ node: Int) -> String {
    sectorName(node, location: specialLocation(at: node))
  }

  /// The same, where the special location of the sector is known.
  func sectorName(_ node: Int, location: @autoclosure () -> SpecialLocation?) -> String {
    sectors.listedName.value(at: node) ?? sectors.placeName[node] ?? location()?.sectorName
      ?? "Sector \(sectors.number(node))"
  }

  /// Returns the name of a tunnel inside the region.
  ///
  /// - Parameter tunnel: The tunnel.
  /// - Returns: Its own name, or those of its endpoints, or an empty string if these are invalid.
  public func name(of tunnel: WarpTunnel) -> String {
    if !tunnel.name.isEmpty { return tunnel.name }
    let ends = [tunnel.origin.node, tunnel.destination.node]
    guard ends.allSatisfy((0..<sectorCount).contains) else { return "" }
    return WarpTunnel.name(joining: sectorName(ends[0]), sectorName(ends[1]), by: " – ")
  }

  /// Returns the galaxy-wide ID of a sector.
  ///
  /// - Parameter node: Node of the sector.
  /// - Returns: The ID.
  public func globalID(_ node: Int) -> Int {
    sectors.listedGlobalID.isEmpty
      ? sectors.number(node) &+ sectorOffset : sectors.listedGlobalID[node]
  }

  /// Returns the position of a sector.
  ///
  /// - Parameter node: Node of the sector.
  /// - Returns: The position.
  /// - Precondition: `sectors.hasPositions`.
  public func position(_ node: Int) -> Position {
    Position(x: sectors.x[node], y: sectors.y[node], z: sectors.z[node])
  }

  /// Returns the cluster of a sector.
  ///
  /// - Parameter node: Node of the sector.
  /// - Returns: The cluster, or nil if unknown.
  public func cluster(at node: Int) -> Cluster? {
    guard !sectors.cluster.isEmpty else { return nil }
    let index = sectors.cluster[node]
    return index == SectorTable.unknown ? nil : clusters[Int(index)]
  }

  /// Returns the zone of a sector.
  ///
  /// - Parameter node: Node of the sector.
  /// - Returns: The zone, or nil if unknown.
  public func zone(at node: Int) -> Zone? {
    guard !sectors.zone.isEmpty else { return nil }
    let index = sectors.zone[node]
    return index == SectorTable.unknown ? nil : zones[Int(index)]
  }
}
