import GalaxyModel

extension RegionPins {
  /// Returns the pins with what has to be kept so that they can be.
  ///
  /// - Parameter draft: The map before the step.
  /// - Returns: The pins, more or the same.
  /// - Complexity: O(sectors + warps + formations²).
  func closed(over draft: RegionDraft) -> RegionPins {
    if isEmpty { return self }
    var pins = self
    let region = draft.region
    pins.pinLocations(region)
    pins.pinFormations(draft)
    for node in pins.stations.members {
      // How safe a station is depends on the type of its cluster.
      pins.clusterTypes.insert(Int(region.sectors.cluster[node]))
    }
    for cluster in pins.clusters.members {
      pins.clusterTypes.insert(cluster)
      pins.nebulae.insert(cluster)
    }
    for node in pins.facts.members where region.sectors.nebulaDensity.value(at: node) ?? 0 > 0 {
      // The color of a cluster suits all its nebula sectors.
      pins.nebulae.insert(Int(region.sectors.cluster[node]))
    }
    pins.pinTunnels(region)
    pins.blockNeighbors(draft)
    return pins
  }

  // A special location stays if what is at its sector does.
  private mutating func pinLocations(_ region: Region) {
    for (location, node) in region.specialLocations {
      let hasPlanet = (0..<8).contains { singlePlanets.contains(8 * node + $0) }
      if keepsNames || facts.contains(node) || planets.contains(node) || hasPlanet {
        locations.insert(location)
      }
    }
  }

  // Formations are kept with each sector that keeps its warps, back doors with what they lead into.
  private mutating func pinFormations(_ draft: RegionDraft) {
    let places = FormationPlaces(draft)
    for row in formations.members {
      if let index = places.stampOfRow[row] { stamps.insert(index) }
      if let island = places.islandOfRow[row] { islands.insert(island) }
    }
    for (index, formation) in draft.stamped.enumerated()
    where formation.members.contains(where: links.contains) {
      stamps.insert(index)
    }
    for (index, formation) in draft.stamped.enumerated() {
      guard let target = formation.target, stamps.contains(index) || stamps.contains(target) else {
        continue
      }
      stamps.insert(index)
      stamps.insert(target)
    }
    for (index, island) in (draft.islands?.islands ?? []).enumerated() {
      let exit = draft.islandExits.value(at: index) ?? nil
      let isExitKept =
        exit.map {
          links.contains($0.destination) || warps.contains(SectorPair($0.source, $0.destination))
        } ?? false
      if isExitKept || island.nodes.contains(where: links.contains) { islands.insert(index) }
    }
  }

  // Tunnels of sectors that keep theirs, and what wormholes need.
  private mutating func pinTunnels(_ region: Region) {
    for index in region.tunnels.indices {
      let tunnel = region.tunnels[index]
      let (origin, destination) = (tunnel.origin.node, tunnel.destination.node)
      let pair = SectorPair(origin, destination).ascending
      if tunnelEnds.contains(origin) || tunnelEnds.contains(destination) { tunnels.insert(pair) }
      guard tunnels.contains(pair) else { continue }
      if !tunnel.isTwoWay, region.sectors.type[origin] == .wormhole { facts.insert(origin) }
    }
  }

  // New formations and islands keep off what would lose a warp or a tunnel by them.
  private mutating func blockNeighbors(_ draft: RegionDraft) {
    for node in links.members { blocked.insert(node) }
    for (source, targets) in GivenWarps(draft, self).targets {
      blocked.insert(source)
      for target in targets { blocked.insert(target) }
    }
    for tunnel in tunnels {
      blocked.insert(tunnel.first)
      blocked.insert(tunnel.second)
    }
    for index in islands.members {
      if let exit = draft.islandExits.value(at: index) ?? nil { blocked.insert(exit.destination) }
    }
    for index in stamps.members {
      for node in draft.stamped[index].members { blocked.insert(node) }
    }
  }
}

extension StampedFormation {
  /// All sectors that belong to the formation.
  var members: [Int] { [anchor] + interior + companions + gateways }

  /// The sectors that have no warps but those of the formation.
  var closedSectors: [Int] {
    type.facts.kind == .door ? [] : interior.isEmpty ? [anchor] : interior
  }

  /// The sectors of the formation that are part of the rest of the map as well: mouths, gateways, and entries
  /// of one-way warps.
  var openSectors: [Int] {
    let closed = Set(closedSectors)
    return ([anchor] + companions + gateways).filter { !closed.contains($0) }
  }
}

/// Which stamped formation or island each declared formation is.
struct FormationPlaces {
  private(set) var stampOfRow: [Int: Int] = [:]
  private(set) var islandOfRow: [Int: Int] = [:]
  private(set) var rowOfStamp: [Int: Int] = [:]
  private(set) var rowOfIsland: [Int: Int] = [:]

  init(_ draft: RegionDraft) {
    for (row, formation) in draft.region.formations.enumerated() {
      let inside = Set(formation.interior)
      let stamp = draft.stamped.indices.first { index in
        let stamped = draft.stamped[index]
        return rowOfStamp[index] == nil && stamped.type == formation.type
          && Set(stamped.interior) == inside && stamped.members.contains(formation.anchor)
      }
      if let stamp {
        stampOfRow[row] = stamp
        rowOfStamp[stamp] = row
        continue
      }
      let island = (draft.islands?.islands ?? []).firstIndex {
        $0.type == formation.type && $0.nodes.first == formation.anchor
      }
      if let island {
        islandOfRow[row] = island
        rowOfIsland[island] = row
      }
    }
  }
}
