package import GalaxyModel

/// What a map may carry, depending on its format; only what both maps carry is compared.
public enum MapFact: String, CaseIterable, Sendable {
  case settings
  case warps
  case isolatedSectors = "sectors without warps"
  case names = "names of sectors"
  case positions
  case heights = "z of positions"
  case latency = "latent warps"
  case costs = "costs and stability of warps"
  case clusters
  case clusterNebulae = "nebulae of clusters"
  case zones
  case types = "types of sectors"
  case hazards = "hazard of sectors"
  case radiation = "radiation of sectors"
  case security = "security of sectors"
  case nebulae = "nebulae of sectors"
  case asteroids = "asteroids of sectors"
  case places
  case formations
  case tunnels
  case stations
  case stationTypes = "types and factions of stations"
  case planets
  case planetTypes = "types and habitability of planets"
  case rows
}

extension Galaxy {
  /// What a galaxy carries by itself, without stations, planets and rows.
  ///
  /// - Complexity: O(sectors).
  package var facts: Set<MapFact> {
    var facts: Set<MapFact> = [.warps, .isolatedSectors, .latency]
    func some(_ test: (Region) -> Bool) -> Bool { regions.contains(where: test) }
    if some(\.sectors.hasPositions) { facts.insert(.positions) }
    switch source {
    case .edgeList:
      if some({ !$0.sectors.listedName.isEmpty }) { facts.insert(.names) }
      if some({ $0.sectors.z.contains { $0 != 0 } }) { facts.insert(.heights) }
      return facts
    case .universe: break
    case .rows:
      facts.formUnion([.names, .costs, .clusterNebulae, .security, .asteroids, .stationTypes])
      if !settings.isEmpty { facts.insert(.settings) }
    }
    facts.formUnion([.heights, .clusters, .nebulae, .places, .formations, .tunnels])
    if some({ !$0.zones.isEmpty }) { facts.insert(.zones) }
    if some({ !$0.sectors.type.isEmpty }) { facts.insert(.types) }
    if some({ !$0.sectors.hazard.isEmpty }) { facts.insert(.hazards) }
    if some({ !$0.sectors.radiation.isEmpty }) { facts.insert(.radiation) }
    return facts
  }
}
