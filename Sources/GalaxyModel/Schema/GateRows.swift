/// What a row says about the sector at an end of a tunnel between regions.
public struct GateEnd: Sendable, Equatable {
  /// Galaxy-wide ID of the sector.
  public var sectorID: Int
  /// Row identifier of the sector.
  public var sector: Identifier
  /// Row identifier of its cluster, if it has one.
  public var cluster: Identifier?
  /// Row identifier of its region.
  public var region: Identifier
  /// Position of the sector.
  public var position: Position
  /// ``FactionCode/ordinal`` of the faction in control, or -1.
  public var faction: Int

  /// Creates an end from its facts.
  ///
  /// - Parameters:
  ///   - sectorID: Galaxy-wide ID of the sector.
  ///   - sector: Row identifier of the sector.
  ///   - cluster: Row identifier of its cluster.
  ///   - region: Row identifier of its region.
  ///   - position: Position of the sector.
  ///   - faction: Ordinal of the faction in control, or -1.
  public init(
    sectorID: Int, sector: Identifier, cluster: Identifier?, region: Identifier,
    position: Position, faction: Int
  ) {
    self.sectorID = sectorID
    self.sector = sector
    self.cluster = cluster
    self.region = region
    self.position = position
    self.faction = faction
  }

  /// Creates the end of a tunnel in a region that is in memory.
  ///
  /// - Parameters:
  ///   - region: The region with its contents.
  ///   - node: The sector.
  public init(_ region: Region, node: Int) {
    let index = region.sectors.cluster.value(at: node) ?? SectorTable.unknown
    self.init(
      sectorID: region.globalID(node), sector: region.sectors.identifier.value(at: node) ?? .none,
      cluster: region.clusters.value(at: Int(index))?.identifier, region: region.identifier,
      position: region.sectors.hasPositions ? region.position(node) : Position(x: 0, y: 0, z: 0),
      faction: Int(region.contents.controllingFaction.value(at: node) ?? -1))
  }

  /// A region with this sector alone, which cells are read from.
  fileprivate var stub: Region {
    var sectors = SectorTable(numbering: .listed([sectorID]))
    sectors.x = PackedColumn([position.x])
    sectors.y = PackedColumn([position.y])
    sectors.z = PackedColumn([position.z])
    sectors.identifier = [sector]
    var region = Region(type: nil, name: "", displayName: "", sectors: sectors)
    region.identifier = self.region
    region.contents.controllingFaction = [Int8(faction)]
    if let cluster {
      region.sectors.cluster = PackedColumn([0])
      region.clusters = [GateEnd.cluster(cluster)]
    }
    return region
  }
}

extension GateEnd {
  fileprivate static func cluster(_ identifier: Identifier) -> Cluster {
    var cluster = Cluster(
      ordinal: 1, name: "", type: .standard, firstSector: 1, lastSector: 1, maxWarps: 1)
    cluster.identifier = identifier
    return cluster
  }
}

extension GraphRows {
  /// Returns the rows of tunnels between regions that are not in memory.
  ///
  /// - Parameters:
  ///   - count: Number of tunnels.
  ///   - galaxy: The galaxy, without its regions.
  ///   - gate: Returns a tunnel and its ends, in the order of the regions that they join to the hub.
  /// - Returns: The rows of `warp_tunnels`.
  public static func gates(
    _ count: Int, of galaxy: Galaxy,
    _ gate: @escaping (Int) -> (tunnel: WarpTunnel, origin: GateEnd, destination: GateEnd)
  ) -> TableRows {
    Tables.warpTunnels.rows(count: count) { index in
      let (tunnel, origin, destination) = gate(index)
      var pair = galaxy
      pair.regions = [origin.stub, destination.stub]
      pair.attachments = []
      var own = tunnel
      own.origin = SectorReference(region: 0, node: 0)
      own.destination = SectorReference(region: 1, node: 0)
      let rows = GalaxyRows(
        pair, density: GalaxyDensity(stationPercent: 0, planetPercent: 0, oneWayPercent: 0))
      return TunnelRow(rows: rows, own: nil, tunnel: own)
    }
  }
}
