public import GalaxyModel
public import WarpMap

/// What expectations judge: a galaxy, one of its regions, or a map made by hand.
public protocol TestedMap: Sendable {
  /// The map as a galaxy.
  var testedGalaxy: Galaxy { get }
}

extension Galaxy: TestedMap {
  /// The galaxy itself.
  public var testedGalaxy: Galaxy { self }
}

extension GalaxyMap: TestedMap {
  /// The map as a galaxy of one region.
  public var testedGalaxy: Galaxy { galaxy }
}

extension Region: TestedMap {
  /// The region as a galaxy of its own.
  public var testedGalaxy: Galaxy {
    var region = self
    // Tunnels name their ends by region, and here this is the first.
    if let first = tunnels.first, first.origin.region != 0 {
      region.tunnels = TunnelTable(
        tunnels.map { tunnel in
          var tunnel = tunnel
          (tunnel.origin.region, tunnel.destination.region) = (0, 0)
          return tunnel
        })
    }
    var galaxy = Galaxy(name: name, source: type == nil ? .edgeList : .rows)
    galaxy.seed = origin?.seed
    galaxy.preset = origin?.preset ?? ""
    galaxy.settings = origin?.settings ?? []
    galaxy.generatorVersion = origin?.generatorVersion ?? ""
    galaxy.regions = [region]
    return galaxy
  }
}

extension TestedMap {
  /// The regions of the map.
  var testedRegions: [Region] { testedGalaxy.regions }
}
