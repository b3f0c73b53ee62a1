import Determinism
import GalaxyModel

extension GenesisSeeder {
  /// Returns the planet that a finished device formed, settled by the owner of the device.
  func planet(
    _ device: GenesisDevice, name: String, tier: GenesisCatalog.Tier, run: GenesisRun, owner: Pilot,
    started: Timestamp, _ stream: inout RandomStream
  ) -> Planet {
    let region = hosts[run.host].region
    let number = region.sectors.number(run.node)
    let done = started.adding(seconds: GenesisCatalog.formationHours * 3600)
    var planet = Planet(
      id: context.id("planets", "\(region.name)/\(number)/1"),
      name: name, sectorID: region.globalID(run.node),
      sectorUUID: region.sectors.identifier[run.node], regionID: region.identifier,
      createdAt: done, type: stream.pick(from: GenesisCatalog.results), status: .habitable,
      habitability: stream.int(in: tier.habitability))
    planet.size = stream.int(in: tier.size)
    planet.position = 1
    planet.richness = Double(stream.int(in: tier.richness)) / 100
    planet.maxPopulation = planet.habitability * 1000
    let traits = PlanetCatalog.traits(planet.type)
    planet.gravity = Double(stream.int(in: traits.gravity)) / 100
    planet.temperature = Double(stream.int(in: traits.temperature))
    planet.waterCoverage = Double(stream.int(in: traits.water))
    planet.radiation = region.sectors.radiation[run.node]
    planet.genesisCreated = true
    planet.genesisDeviceID = device.id
    planet.genesisTier = tier.name
    planet.formationStatus = .complete
    planet.formationStartedAt = started
    planet.formationCompleteAt = done
    planet.deployerID = owner.player.id
    planet.discoveredBy = owner.player.id
    planet.discoveredAt = done
    planet.settle(by: owner.player.id, at: done, level: 1, &stream)
    return planet
  }
}
