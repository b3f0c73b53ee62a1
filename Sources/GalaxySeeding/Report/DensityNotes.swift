import GalaxyModel
import GalaxySettings

extension SeedingContext {
  /// Returns warnings about a region whose fixed stations or planets exceed the requested density.
  func densityWarnings(_ world: RegionWorld) -> [GenerationWarning] {
    var warnings: [GenerationWarning] = []
    func note(_ code: String, _ count: Int, _ percent: Int?, _ what: String) {
      guard let percent else { return }
      let asked = (2 * percent * world.region.sectorCount + 100) / 200
      if count <= asked || count == 0 { return }
      warnings.append(
        GenerationWarning(
          category: "seeding", code: code,
          message:
            "\(world.region.displayName): \(count) \(what) are fixed, more than the \(asked) "
            + "that \(percent) % of the sectors are"))
    }
    note("STATION_EXCESS", world.stations.count, settings[\.stationPercent], "stations")
    let planets = world.planets.count { !$0.genesisCreated }
    note("PLANET_EXCESS", planets, settings[\.planetPercent], "planets")
    return warnings
  }
}
