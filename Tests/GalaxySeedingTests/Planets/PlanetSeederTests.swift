import GalaxyModel
import GalaxySettings
import Testing

@testable import GalaxySeeding

@Suite("PlanetSeeder: special planets first, then a share of the sectors")
struct PlanetSeederTests {
  private func seeded(
    _ region: Region, _ adjust: (inout SettingValues) -> Void = { _ in }
  ) -> RegionWorld {
    let context = Sketch.context(profile: .empty, adjust)
    var world = Sketch.world(region)
    PlanetSeeder(context: context, random: context.streams(of: region)).seed(&world)
    return world
  }

  private func region(_ count: Int, seed: UInt64 = 7, type: RegionType = .terranSpace) -> Region {
    var region = Sketch.region(count, Sketch.cycle(count), fedspace: 10, type: type)
    region.seed = seed
    region.specialLocations = [
      (.terra, 0), (.stardock, 9), (.alphaCentauri, 20), (.rylan, 30), (.fringeHomeworld, 70),
    ]
    return region
  }

  @Test func numbersAreARoundedShareOfTheSectors() {
    for count in [99, 100, 102, 300] {
      let documented = (2 * 25 * count + 100) / 200
      #expect(seeded(region(count)).planets.count == documented)
      #expect(
        seeded(region(count)) { $0[\.density] = .tradewars }.planets.count == (2 * 22 * count + 100)
          / 200)
      #expect(seeded(region(count)) { $0[\.planetPercent] = 0 }.planets.count == 4)
      #expect(
        seeded(region(count, type: .centralNexus)).planets.count == (2 * 10 * count + 100) / 200)
    }
    #expect(seeded(region(100)) { $0.switchOff(.planets) }.planets.isEmpty)
  }

  @Test func specialLocationsHaveTheirPlanets() throws {
    let world = seeded(region(100))
    func planet(_ node: Int) throws -> Planet {
      let place = Int(world.planetAt[node])
      return try #require(world.planets.indices.contains(place) ? world.planets[place] : nil)
    }
    let capital = try planet(0)
    #expect(capital.name == "New Earth" && capital.isPopulationHub && capital.ownerID == nil)
    #expect(capital.habitability == 95 && capital.type == .terran && capital.status == .colonized)
    #expect(world.planets.count { $0.isPopulationHub } == 1)
    let centauri = try planet(20)
    #expect(centauri.name == "Alpha Centauri" && centauri.habitability == 50)
    let rylan = try planet(30)
    #expect(rylan.type == .oceanic && rylan.habitability == 75)
    let cinderfall = try planet(70)
    #expect(cinderfall.name == "Cinderfall" && cinderfall.status == .uninhabitable)
  }

  @Test func rolledPlanetsAreInTheRangesOfTheirType() {
    for seed in 1...20 as ClosedRange<UInt64> {
      let world = seeded(region(200, seed: seed))
      var bySector: [Int: [Planet]] = [:]
      for planet in world.planets { bySector[planet.sectorID, default: []].append(planet) }
      for (sector, planets) in bySector {
        #expect(planets.map(\.position) == Array(1...planets.count), "seed \(seed) \(sector)")
        #expect(planets.count <= 2, "seed \(seed) \(sector)")
        #expect(Int(world.contents.planetCount[sector - 1]) == planets.count, "seed \(seed)")
      }
      #expect(bySector[world.survey.landing + 1] == nil, "seed \(seed)")
      let anchors = Set(world.region.specialLocations.map { $0.node + 1 })
      for planet in world.planets where !anchors.contains(planet.sectorID) {
        let traits = PlanetCatalog.traits(planet.type)
        #expect(planet.type != .terran, "seed \(seed)")
        #expect(traits.habitability.contains(planet.habitability), "seed \(seed)")
        #expect(planet.maxPopulation == planet.habitability * 1000, "seed \(seed)")
        #expect((planet.status == .habitable) == (planet.habitability >= 40), "seed \(seed)")
        #expect(planet.richness >= 0.4 && planet.richness <= 3, "seed \(seed)")
      }
      #expect(Set(world.planets.map(\.name)).count == world.planets.count, "seed \(seed)")
    }
  }

  @Test func typesAreMoreFrequentInSomeZones() {
    // Oceanic and mountainous planets are half as frequent again in the Federation zone, volcanic
    // and barren ones in the frontier.
    func share(_ zone: ZoneType, _ types: Set<PlanetType>) -> Double {
      var found = 0
      var total = 0
      for seed in 1...30 as ClosedRange<UInt64> {
        var region = region(300, seed: seed)
        region.zones[0].type = zone
        for planet in seeded(region).planets where planet.name != "New Earth" {
          total += 1
          if types.contains(planet.type) { found += 1 }
        }
      }
      return Double(found) / Double(total)
    }
    #expect(abs(share(.federation, [.oceanic, .mountainous]) - 6.0 / 12) < 0.03)
    #expect(abs(share(.border, [.oceanic, .mountainous]) - 4.0 / 10) < 0.03)
    #expect(abs(share(.frontier, [.volcanic, .barren]) - 6.0 / 12) < 0.03)
  }
}
