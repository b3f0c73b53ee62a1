import Determinism
import GalaxyGeneration
import GalaxyModel
import GalaxySettings
import GalaxyTestSupport
import Testing

@testable import GalaxySeeding

@Suite struct SiteTraceTests {
  /// A galaxy with the rows of its stations and planets, and what decided about them.
  private func seeded(
    _ preset: Preset, _ seed: Seed
  ) throws -> (stations: [Station], planets: [Planet], galaxy: Galaxy, trace: SiteTrace) {
    let galaxy = Galaxy.generate(preset, seed: seed)
    let seeder = GalaxySeeder(settings: SeedingSettings(seed: seed))
    let worlds = WorldSeeder(galaxy, SeedingContext(seeder.settings))
    let world = worlds.world(of: galaxy.regions[0], at: 0)
    return (world.stations, world.planets, galaxy, seeder.trace(galaxy, region: 0))
  }

  @Test(arguments: [Preset.terranSpace, .playerOwned])
  func tracedStationsAreThoseOfTheWorld(_ preset: Preset) throws {
    let (stations, planets, galaxy, trace) = try seeded(preset, 7)
    let sectors = galaxy.regions[0].sectors
    for station in stations {
      let node = try #require(sectors.node(ofNumber: station.sectorID))
      let cause = try #require(trace.station(at: node))
      #expect(StationClass.allCases[cause.stationClass] == station.stationClass)
      #expect(cause.weight <= cause.total)
      if let drawn = cause.drawnClass { #expect(cause.classWeights[drawn] > 0) }
      for good in WireGood.allCases {
        let price = try #require(trace.price(of: good, at: node))
        #expect(price.current == station.stock[good].currentPrice)
      }
    }
    for planet in planets {
      let node = try #require(sectors.node(ofNumber: planet.sectorID))
      let cause = trace.planet(at: node, planet.position)
      guard cause.location == nil else { continue }
      #expect(cause.drawn == planet.type)
      #expect(cause.habitability?.contains(planet.habitability) == true)
    }
  }

  @Test func sectorsWithoutStationHaveNoCause() throws {
    let (stations, _, galaxy, trace) = try seeded(.terranSpace, 11)
    let taken = Set(stations.map(\.sectorID))
    let free = try #require((1...300).first { !taken.contains($0) })
    let node = try #require(galaxy.regions[0].sectors.node(ofNumber: free))
    #expect(trace.station(at: node) == nil)
    #expect(trace.price(of: .ore, at: node) == nil)
  }
}
