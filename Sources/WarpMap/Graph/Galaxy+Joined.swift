import GraphKit
public import GalaxyModel

extension Galaxy {
  /// Returns the galaxy as a single region, for questions that take no notice of borders.
  ///
  /// Sectors follow each other as in ``GalaxyNodes`` and have their galaxy-wide ids as numbers; clusters
  /// count on from region to region. Gates between regions become warps, since every ship uses them.
  /// Coordinates stay those inside each region.
  ///
  /// - Returns: A galaxy with one region, named `galaxy`; itself if it has no regions.
  /// - Complexity: O(sectors + links) time and space.
  public func joined() -> Galaxy {
    guard !regions.isEmpty else { return self }
    let nodes = GalaxyNodes(self)
    var whole = Region(
      type: nil, name: "galaxy", displayName: name,
      sectors: SectorTable(numbering: .listed(nodes.globalIDs(of: self))))
    whole.root = nodes.root(of: self)?.position ?? 0
    whole.origin = regions[0].origin
    for index in nodes.order {
      whole.add(regions[index], at: nodes.base[index])
    }
    for gate in attachments {
      guard let origin = nodes.node(of: gate.origin),
        let destination = nodes.node(of: gate.destination)
      else { continue }
      whole.warps.add(gate, from: origin.position, to: destination.position)
    }
    var joined = self
    joined.regions = [whole]
    joined.attachments = []
    return joined
  }
}

extension Region {
  /// Adds the sectors of another region, and what it has, from a node on.
  fileprivate mutating func add(_ part: Region, at base: Int) {
    let offset = part.sectorOffset
    sectors.add(
      part, clusters: UInt32(clusters.count), zones: UInt32(zones.count), at: base)
    clusters += part.clusters.map { cluster in
      var moved = cluster
      moved.ordinal = clusters.count + cluster.ordinal
      moved.firstSector += offset
      moved.lastSector += offset
      return moved
    }
    zones += part.zones.map { zone in
      var moved = zone
      moved.firstSector += offset
      moved.lastSector += offset
      return moved
    }
    warps.add(part.warps, shift: UInt32(base))
    tunnels += part.tunnels.map { tunnel in
      var moved = tunnel
      moved.name = part.name(of: tunnel)
      moved.origin = SectorReference(region: 0, node: tunnel.origin.node + base)
      moved.destination = SectorReference(region: 0, node: tunnel.destination.node + base)
      return moved
    }
    let known = formations.count
    formations += part.formations.map { formation in
      var moved = formation
      moved.ordinal = known + formation.ordinal
      moved.anchor += base
      moved.interior = formation.interior.map { $0 + base }
      return moved
    }
    specialLocations += part.specialLocations.map { ($0.location, $0.node + base) }
  }
}

extension SectorTable {
  /// Adds the columns of another region; a column that it lacks is filled with zeros.
  fileprivate mutating func add(_ part: Region, clusters: UInt32, zones: UInt32, at base: Int) {
    let sectors = part.sectors
    let count = sectors.count
    func shifted(_ column: PackedColumn<UInt32>, _ first: UInt32) -> [UInt32] {
      column.isEmpty
        ? [UInt32](repeating: SectorTable.unknown, count: count)
        : column.map { $0 == SectorTable.unknown ? $0 : $0 + first }
    }
    cluster.append(contentsOf: shifted(sectors.cluster, clusters))
    zone.append(contentsOf: shifted(sectors.zone, zones))
    func fill<Value>(_ column: [Value], _ none: Value) -> [Value] {
      column.count == count ? column : [Value](repeating: none, count: count)
    }
    x.append(contentsOf: fill(Array(sectors.x), 0))
    y.append(contentsOf: fill(Array(sectors.y), 0))
    z.append(contentsOf: fill(Array(sectors.z), 0))
    hazard.append(contentsOf: fill(Array(sectors.hazard), 0))
    radiation.append(contentsOf: fill(Array(sectors.radiation), 0))
    security.append(contentsOf: fill(Array(sectors.security), 0))
    nebulaDensity.append(contentsOf: fill(Array(sectors.nebulaDensity), 0))
    type += fill(sectors.type, .standard)
    flags += fill(sectors.flags, [])
    for node in 0..<count { placeName[base + node] = part.sectorName(node) }
  }
}

extension WarpTable {
  /// Adds the warps of another region.
  fileprivate mutating func add(_ part: WarpTable, shift: UInt32) {
    let known = count
    source.append(contentsOf: part.source.map { $0 + shift })
    destination.append(contentsOf: part.destination.map { $0 + shift })
    flags += part.flags
    guard !part.turnCost.isEmpty || !turnCost.isEmpty else { return }
    turnCost += [Int32](repeating: 1, count: known - turnCost.count)
    turnCost +=
      part.turnCost.isEmpty ? [Int32](repeating: 1, count: part.count) : part.turnCost
  }

  /// Adds a gate between regions.
  fileprivate mutating func add(_ gate: WarpTunnel, from origin: Int, to destination: Int) {
    let known = count
    source.append(UInt32(origin))
    self.destination.append(UInt32(destination))
    var flags: WarpFlags = gate.isTwoWay ? .twoWay : []
    if gate.isLatent { flags.insert(.latent) }
    self.flags.append(flags)
    guard !turnCost.isEmpty || gate.turnCost != 1 else { return }
    turnCost += [Int32](repeating: 1, count: known - turnCost.count)
    turnCost.append(Int32(clamping: gate.turnCost))
  }
}
