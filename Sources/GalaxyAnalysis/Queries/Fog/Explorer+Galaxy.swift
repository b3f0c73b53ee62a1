public import GalaxyModel

extension Explorer {
  /// Returns the known part as a galaxy of one region.
  ///
  /// It contains only what the player knows: seeds, from which the whole could be generated, and
  /// settings are omitted.
  ///
  /// - Parameter galaxy: The galaxy that contains the region.
  /// - Returns: The known part.
  public func knownGalaxy(of galaxy: Galaxy) -> Galaxy {
    var known = Galaxy(name: galaxy.name, source: galaxy.source)
    known.identifier = galaxy.identifier
    known.generatorVersion = galaxy.generatorVersion
    known.preset = galaxy.preset
    known.epoch = galaxy.epoch
    var region = knownRegion
    region.seed = nil
    region.nexusWarpSector = nil
    for index in region.tunnels.indices {
      region.tunnels[index].origin.region = 0
      region.tunnels[index].destination.region = 0
    }
    known.regions = [region]
    return known
  }
}
