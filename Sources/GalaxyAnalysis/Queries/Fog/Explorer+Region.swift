public import GalaxyModel
import GraphKit
import WarpMap

extension Explorer {
  /// The known part as a region, with the numbers and identifiers of the whole.
  ///
  /// Of sectors that were only seen, the number, position, cluster, and zone are known. Clusters
  /// and zones are on every chart; formations are known once all of their sectors were visited, and
  /// tunnels once an end from which they can be entered was visited.
  ///
  /// - Complexity: O(V + E) time and space.
  public var knownRegion: Region {
    region(of: knowledge.indices.filter { knowledge[$0] != .unknown })
  }

  /// The whole region with only the known warps and formations, for pictures of the known part in
  /// place.
  ///
  /// Unknown sectors are included, without any data about them.
  public var veiledRegion: Region { region(of: Array(knowledge.indices)) }

  private func region(of kept: [Int]) -> Region {
    var placeOf = [Int](repeating: -1, count: knowledge.count)
    for (place, node) in kept.enumerated() { placeOf[node] = place }
    var known = region
    known.sectors = sectors(kept)
    known.declaredSectorCount = kept.count
    known.root = max(0, placeOf.indices.contains(region.root) ? placeOf[region.root] : 0)
    known.warps = warps(placeOf)
    known.tunnels = TunnelTable(region.tunnels.compactMap { tunnel($0, placeOf) })
    known.formations = region.formations.compactMap { formation in
      let sectors = [formation.anchor] + formation.interior
      guard sectors.allSatisfy({ knowledge.indices.contains($0) && knowledge[$0] == .visited })
      else { return nil }
      var shown = formation
      shown.anchor = placeOf[formation.anchor]
      shown.interior = formation.interior.map { placeOf[$0] }.sorted()
      return shown
    }
    known.specialLocations = region.specialLocations.compactMap { entry in
      knowledge.indices.contains(entry.node) && knowledge[entry.node] == .visited
        ? (entry.location, placeOf[entry.node]) : nil
    }
    return known
  }

  private func sectors(_ kept: [Int]) -> SectorTable {
    let all = region.sectors
    var table = SectorTable(numbering: .listed(kept.map { all.number($0) }))
    /// Returns a column of values that are visible from afar.
    func seen<Value>(_ column: [Value]) -> [Value] {
      column.count == all.count ? kept.map { column[$0] } : []
    }
    /// Returns a column of values that only a visit reveals.
    func visited<Value>(_ column: [Value], else unknown: Value) -> [Value] {
      column.count == all.count
        ? kept.map { knowledge[$0] == .visited ? column[$0] : unknown } : []
    }
    func seen<Value>(_ column: PackedColumn<Value>) -> PackedColumn<Value> {
      PackedColumn(seen(column.unpacked))
    }
    func visited<Value>(_ column: PackedColumn<Value>, else unknown: Value) -> PackedColumn<Value> {
      PackedColumn(visited(column.unpacked, else: unknown))
    }
    table.x = seen(all.x)
    table.y = seen(all.y)
    table.z = seen(all.z)
    table.cluster = seen(all.cluster)
    table.zone = seen(all.zone)
    table.identifier = SectorIdentifiers(seen(Array(all.identifier)))
    table.listedName = seen(all.listedName)
    for (place, node) in kept.enumerated() where knowledge[node] == .visited {
      table.placeName[place] = all.placeName[node]
    }
    table.listedGlobalID = kept.map { region.globalID($0) }
    table.type = visited(all.type, else: .standard)
    table.hazard = visited(all.hazard, else: 0)
    table.radiation = visited(all.radiation, else: 0)
    table.security = seen(all.security)
    table.nebulaDensity = visited(all.nebulaDensity, else: 0)
    table.flags = seen(all.flags).enumerated().map { place, flags in
      let isVisited = knowledge[kept[place]] == .visited
      // Fedspace and the capital are on every chart.
      let shown = isVisited ? flags : flags.intersection([.capital, .fedspace])
      return isVisited ? shown.union(.discovered) : shown.subtracting(.discovered)
    }
    return table
  }

  private func warps(_ placeOf: [Int]) -> WarpTable {
    let all = region.warps
    var table = WarpTable()
    let hasCosts = all.turnCost.count == all.count
    let hasStability = all.stability.count == all.count
    for row in 0..<all.count {
      let ends = (Int(all.source[row]), Int(all.destination[row]))
      guard max(ends.0, ends.1) < region.sectorCount else { continue }
      var flags = all.flags[row]
      // A latent warp appears two-way.
      let looksTwoWay = flags.contains(.latent) && !hasScanner
      guard
        knowledge[ends.0] == .visited
          || (knowledge[ends.1] == .visited
            && links.graph.contains(edgeFrom: NodeIndex(ends.1), to: NodeIndex(ends.0)))
      else { continue }
      if looksTwoWay { flags = flags.subtracting([.latent, .formation]).union(.twoWay) }
      table.source.append(UInt32(placeOf[ends.0]))
      table.destination.append(UInt32(placeOf[ends.1]))
      table.flags.append(flags)
      if hasCosts { table.turnCost.append(all.turnCost[row]) }
      if hasStability { table.stability.append(all.stability[row]) }
    }
    return table
  }

  private func tunnel(_ tunnel: WarpTunnel, _ placeOf: [Int]) -> WarpTunnel? {
    let (from, to) = (tunnel.origin.node, tunnel.destination.node)
    guard tunnel.origin.region == tunnel.destination.region,
      placeOf.indices.contains(from), placeOf.indices.contains(to),
      // The far end is not on the chart unless a warp leads there.
      placeOf[from] >= 0, placeOf[to] >= 0,
      knowledge[from] == .visited || (tunnel.isTwoWay && knowledge[to] == .visited)
    else { return nil }
    var shown = tunnel
    shown.origin.node = placeOf[from]
    shown.destination.node = placeOf[to]
    if tunnel.isLatent, !hasScanner {
      shown.isTwoWay = true
      shown.isLatent = false
    }
    return shown
  }
}
